import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestApi, type TestApi } from '../../testing/create-test-api.ts'
import {
  namesInForce as all,
  listDocument as document,
  listOf,
  smallInventory,
} from './small-inventory.factory.ts'

let api: TestApi
let rows: Awaited<ReturnType<typeof smallInventory>>
beforeAll(async () => {
  api = await createTestApi()
  rows = await smallInventory(api)
})
afterAll(() => api.close())

const { page, names } = listOf(() => api)

describe('order and pages', () => {
  test('the least efficient first; those without efficiency last either way', async () => {
    const found = await names('mayor', { sort: { by: 'EFFICIENCY' } })
    // Steps 10 of 10 instead of 5: 37.5 against 50.
    expect(found.slice(0, 2)).toEqual(['Licencia de obra', 'Impuesto predial'])
    const most = await names('mayor', { sort: { by: 'EFFICIENCY', descending: true } })
    expect(most.slice(0, 2)).toEqual(['Impuesto predial', 'Licencia de obra'])
  })

  test('by office, then by name', async () => {
    const found = await names('mayor', { sort: { by: 'OFFICE' } })
    expect(found).toEqual([
      ...all.filter((name) => name !== 'Licencia de obra'),
      'Licencia de obra',
    ])
  })

  test('the last edited first', async () => {
    const first = rows.get('Árbol caído')?.row.id
    await api.db.prisma.procedure.update({ where: { id: first ?? '' }, data: { steps: 1 } })
    const found = await names('mayor', { sort: { by: 'UPDATED', descending: true } })
    expect(found[0]).toBe('Árbol caído')
  })

  test.each(
    ['NAME', 'EFFICIENCY', 'OFFICE', 'UPDATED'].flatMap((by) => [
      [by, false] as const,
      [by, true] as const,
    ]),
  )(
    'pages of two by %s (descending: %s) are the whole list, from both ends',
    async (by, descending) => {
      const sort = { by, descending }
      const whole = await names('mayor', { sort })
      const forwards: string[] = []
      let after: string | null = null
      for (let more = true; more; ) {
        const found = await page('mayor', { sort, first: 2, after })
        forwards.push(...found.edges.map(({ node }) => node.name))
        expect(found.totalCount).toBe(all.length)
        after = found.pageInfo.endCursor
        more = found.pageInfo.hasNextPage
      }
      expect(forwards).toEqual(whole)
      const backwards: string[] = []
      let before: string | null = null
      for (let more = true; more; ) {
        const found = await page('mayor', { sort, last: 2, before })
        backwards.unshift(...found.edges.map(({ node }) => node.name))
        before = found.pageInfo.startCursor
        more = found.pageInfo.hasPreviousPage
      }
      expect(backwards).toEqual(whole)
    },
  )

  test.each([
    'x',
    'W10',
    Buffer.from('["a\\u0000","00000000-0000-0000-0000-000000000000"]').toString('base64url'),
  ])('the cursor %j is refused', async (after) => {
    const { errors } = await api.execute('mayor', document, { after })
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' })
  })

  test('a cursor of another order is refused', async () => {
    const { endCursor } = (await page('mayor', { first: 1 })).pageInfo
    const sort = { by: 'EFFICIENCY' }
    const { errors } = await api.execute('mayor', document, { after: endCursor, sort })
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' })
  })
})

describe('statements', () => {
  const rich = `query ($first: Int) { procedures(entity: "aqui", first: $first) { totalCount edges { node {
    code office { name } evaluation { efficiency } attention missingFor { words } updatedAt
    improvements { kind { name } partner { name } answerable { name } } } } } }`

  test('a page takes as many for one row as for all', async () => {
    const one = await api.counted('mayor', rich, { first: 1 })
    const many = await api.counted('mayor', rich, { first: 50 })
    // The entity, the page, its rows; offices, improvements, their kinds and people, the moments of recording.
    expect(many.count).toBe(8)
    expect(one.count).toBeLessThanOrEqual(many.count)
  })
})
