import { query } from '@gelt/db'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { webDocuments } from '../../graphql/web-documents.factory.ts'
import { createTestApi, type TestApi } from '../../testing/create-test-api.ts'

/** As many municipalities as Colombia has. */
const municipalities = 1_103

let api: TestApi
/** What a page of an entity asks for whatever it shows, by operation, before and after all the others came. */
const costs: Record<string, { statements: number; bytes: number }>[] = []

interface Page {
  entities: {
    totalCount: number
    edges: { node: { slug: string; name: string; isSample: boolean } }[]
    pageInfo: { hasNextPage: boolean; endCursor: string | null; startCursor: string | null }
  }
}

const page = `query ($search: String, $sample: Boolean, $first: Int, $after: String, $last: Int, $before: String) {
  entities(search: $search, sample: $sample, first: $first, after: $after, last: $last, before: $before) {
    totalCount edges { node { slug name isSample } } pageInfo { hasNextPage endCursor startCursor }
  } }`
const ask = async (variables: object) =>
  (await api.run<Page>(null, page, { first: 100, ...variables })).entities
const slugs = ({ edges }: Page['entities']) => edges.map(({ node }) => node.slug)

async function measure() {
  const documents = webDocuments()
  const cost: (typeof costs)[number] = {}
  for (const [operation, variables] of Object.entries({
    ...{ Session: {}, EntityHead: { slug: 'aqui' }, Overview: { entity: 'aqui' } },
    ...{ Home: { first: 20, search: 'aqui' }, EntityChoices: { first: 9, search: 'aqui' } },
    PlansSettings: { entity: 'aqui', search: 'aqui' },
  })) {
    const answer = await api.counted('administrator', documents.get(operation) ?? '', variables)
    cost[operation] = { statements: answer.count, bytes: JSON.stringify(answer.data).length }
  }
  costs.push(cost)
}

beforeAll(async () => {
  api = await createTestApi()
  // The plan’s figures are counted the first time, and kept.
  await measure()
  costs.length = 0
  await measure()
  await query(
    api.db,
    `INSERT INTO entity (slug, name, department, divipola_code)
     SELECT 'municipio-' || n, 'Municipio ' || lpad(n::text, 4, '0'), 'Vaupés', lpad((90000 + n)::text, 5, '0')
     FROM generate_series(1, $1) n`,
    [municipalities - 2],
  )
  await query(
    api.db,
    `INSERT INTO entity (slug, name, department, divipola_code, is_sample, archived_at) VALUES
       ('ibague', 'Ibagué', 'Tolima', '73001', false, NULL), ('narino', 'El Peñón', 'Nariño', '52_1', false, NULL),
       ('a-muestra', 'A (muestra)', 'Tolima', '73001', true, NULL), ('guardada', 'Ibagué viejo', 'Tolima', NULL, false, now())`,
  )
  await measure()
})
afterAll(() => api.close())

describe('with as many municipalities as the country has', () => {
  test('a page costs the same statements, and bytes that stay few', () => {
    const [before, after] = costs
    for (const [operation, { statements, bytes }] of Object.entries(after ?? {})) {
      expect(statements, operation).toBe(before?.[operation]?.statements)
      expect(bytes, operation).toBeLessThan((before?.[operation]?.bytes ?? 0) + 300)
    }
    expect(after?.Session?.bytes).toBeLessThan(2_000)
    expect(after?.EntityHead?.bytes).toBeLessThan(600)
  })

  test('each is found by its key, and read once through all the pages, official ones first', async () => {
    const { entity } = await api.run<{ entity: object }>(
      null,
      '{ entity(slug: "municipio-1101") { name } }',
    )
    expect(entity).toEqual({ name: 'Municipio 1101' })
    const all: string[] = []
    for (let after: string | null = null; ; ) {
      const found: Page['entities'] = await ask({ after })
      expect(found.totalCount).toBe(municipalities + 3)
      all.push(...slugs(found))
      after = found.pageInfo.endCursor
      if (!found.pageInfo.hasNextPage) break
    }
    expect(new Set(all).size).toBe(municipalities + 3)
    expect(all.slice(0, 4)).toEqual(['aqui', 'narino', 'ibague', 'municipio-1'])
    expect(all.slice(-2)).toEqual(['otra', 'a-muestra'])
    const last = await ask({ first: null, last: 2 })
    expect(slugs(last)).toEqual(['otra', 'a-muestra'])
    const back = await ask({ first: null, last: 1, before: last.pageInfo.startCursor })
    expect(slugs(back)).toEqual(['municipio-1101'])
  })

  test.each([
    ['IBAGUE', ['ibague']],
    ['tolima ibágué', ['ibague']],
    ['73001', ['ibague', 'a-muestra']],
    ['penon narino', ['narino']],
    ['vaupes 1101', ['municipio-1101']],
    ['91101', ['municipio-1101']],
    ['%', []],
    ['_', ['narino']],
    ['nada', []],
  ])('%s finds %j', async (search, found) => {
    expect(slugs(await ask({ search }))).toEqual(found)
  })

  test('samples are told apart, archived ones listed for nobody', async () => {
    expect(slugs(await ask({ sample: true }))).toEqual(['a-muestra'])
    expect((await ask({ sample: false })).totalCount).toBe(municipalities + 2)
  })

  test.each([
    { first: 101 },
    { after: 'x' },
    { after: Buffer.from('["false","a"]').toString('base64url') },
    {
      after: Buffer.from('["x","a","0190d7a4-1111-4222-8333-444455556666"]').toString('base64url'),
    },
  ])('no page of %j', async (variables) => {
    const { errors } = await api.execute(null, page, variables)
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })
})

test('what hangs on a page of them is read once for all', async () => {
  const within = `slug plans { title } offices { name } organisations { name } bodies { name }`
  const document = (first: number) =>
    `{ entities(sample: false, first: ${first}) { edges { node { ${within} } } } }`
  const one = await api.counted(null, document(1))
  expect((await api.counted(null, document(50))).count).toBe(one.count)
})
