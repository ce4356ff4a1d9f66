import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestApi, type TestApi } from '../../testing/create-test-api.ts'
import type { PersonKey } from '../../testing/municipality.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi()
  const { here, elsewhere, db } = api
  for (const [at, name, sender] of [
    [here, 'uno', 'colleague'],
    [elsewhere, 'ajeno', 'committee'],
    [here, 'dos', 'colleague'],
    [here, 'tres', 'committee'],
  ] as const) {
    await db.prisma.importRun.create({
      data: {
        ...{ entityId: at.id, personId: at.persons[sender], list: 'procedures' },
        ...{ format: 'TEMPLATE', fileName: `${name}.csv`, fileHash: '0'.repeat(64) },
        ...{ mediaType: 'text/csv', state: 'READY' as const },
        summary: { added: 2, changed: 1, unchanged: 0, refused: 3, undecided: 0, absent: [] },
        rows: [],
      },
    })
  }
})
afterAll(() => api.close())

interface Page {
  edges: { node: { fileName: string; person: { name: string }; summary: { added: number } } }[]
  pageInfo: {
    hasNextPage: boolean
    hasPreviousPage: boolean
    startCursor: string
    endCursor: string
  }
}

const document = `query ($first: Int, $after: String, $last: Int, $before: String) {
  entity(slug: "aqui") { imports(first: $first, after: $after, last: $last, before: $before) {
    edges { node { fileName state person { name } summary { added changed refused } } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } } }`

async function imports(as: PersonKey | null, page = {}): Promise<Page | null> {
  const { entity } = await api.run<{ entity: { imports: Page | null } }>(as, document, page)
  return entity.imports
}
const names = (page: Page | null) => page?.edges.map(({ node }) => node.fileName)

test('the entity’s own, the newest first, with who sent them and what they would change', async () => {
  const all = await imports('colleague')
  expect(names(all)).toEqual(['tres.csv', 'dos.csv', 'uno.csv'])
  expect(all?.edges[0]?.node).toEqual({
    ...{ fileName: 'tres.csv', state: 'READY', person: { name: 'committee de aqui' } },
    summary: { added: 2, changed: 1, refused: 3 },
  })
})

test('pages forth and back', async () => {
  const first = await imports('committee', { first: 2 })
  expect([names(first), first?.pageInfo.hasNextPage]).toEqual([['tres.csv', 'dos.csv'], true])
  const second = await imports('committee', { first: 2, after: first?.pageInfo.endCursor })
  expect([names(second), second?.pageInfo.hasNextPage]).toEqual([['uno.csv'], false])
  const back = await imports('committee', { last: 2, before: second?.pageInfo.startCursor })
  expect(names(back)).toEqual(['tres.csv', 'dos.csv'])
})

test('their rows are never read for it; people in one statement', async () => {
  const { statements } = await api.counted('committee', document)
  const reading = statements.filter((sql) => sql.includes('import_run'))
  expect(reading).toHaveLength(1)
  expect(reading[0]).not.toContain('"rows"')
  expect(statements.filter((sql) => /FROM "public"\."person"/.test(sql))).toHaveLength(1)
})

test.each<PersonKey | null>([
  'contributor',
  'mayor',
  'administrator',
  'auditor',
  'integrator',
  null,
])('not for %s', async (as) => {
  expect(await imports(as)).toBeNull()
})
