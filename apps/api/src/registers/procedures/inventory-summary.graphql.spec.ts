import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createTestApi, type TestApi } from '../../testing/create-test-api.ts'
import type { PersonKey } from '../../testing/municipality.ts'
import { smallInventory } from './small-inventory.factory.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi()
  await smallInventory(api)
})
afterAll(() => api.close())

describe('inventorySummary', () => {
  interface Summary {
    inventorySummary: {
      rows: number
      bars: { bar: string; counts: number; outOf: number; excluded: number }[]
      savings: { unit: string; before: string; after: string; saved: string }[]
      attention: { attention: string; rows: number }[] | null
    } | null
  }
  const summary = `query ($entity: String = "aqui", $actSet: ActSet, $asOf: Date) {
    inventorySummary(entity: $entity, actSet: $actSet, asOf: $asOf) { rows
    bars { bar counts outOf excluded } savings { unit before after saved } attention { attention rows } } }`
  const read = async (as: PersonKey | null, variables = {}) =>
    (await api.run<Summary>(as, summary, variables)).inventorySummary

  test('five bars of the set, savings and what asks for attention', async () => {
    expect(await read('mayor', { actSet: 'PROCEDURE' })).toEqual({
      rows: 5,
      bars: [
        { bar: 'IDENTIFIED', counts: 3, outOf: 5, excluded: 0 },
        { bar: 'STUDIED', counts: 2, outOf: 5, excluded: 0 },
        { bar: 'IN_SUIT', counts: 1, outOf: 5, excluded: 0 },
        { bar: 'IMPROVED', counts: 1, outOf: 5, excluded: 0 },
        { bar: 'FULLY_ONLINE', counts: 1, outOf: 4, excluded: 1 },
      ],
      savings: [
        { unit: 'STEPS', before: '0', after: '0', saved: '0' },
        { unit: 'DAYS', before: '13500', after: '4500', saved: '9000' },
        { unit: 'PESOS', before: '900000', after: '0', saved: '900000' },
        { unit: 'DOCUMENTS', before: '0', after: '0', saved: '0' },
      ],
      attention: [
        { attention: 'ON_SITE_NOT_IN_SUIT', rows: 1 },
        { attention: 'NOT_REVIEWED', rows: 2 },
        { attention: 'IMPROVEMENT_OVERDUE', rows: 0 },
      ],
    })
  })

  test('each attention counts what the list finds by it', async () => {
    const list = `query ($filter: ProcedureFilter) {
      procedures(entity: "aqui", filter: $filter) { totalCount } }`
    for (const { attention, rows: count } of (await read('mayor'))?.attention ?? []) {
      const filter = { attention: [attention] }
      expect(await api.run('mayor', list, { filter })).toEqual({
        procedures: { totalCount: count },
      })
    }
  })

  test('a day in the past is judged as it was then', async () => {
    const then = await read('mayor', { actSet: 'PROCEDURE', asOf: '2010-01-31' })
    expect(then?.bars.map(({ counts, outOf }) => [counts, outOf])).toEqual([
      [2, 5],
      [2, 5],
      [0, 5],
      [0, 5],
      [0, 5],
    ])
  })

  test('outsiders see the figures, as the plan shows them, and no attention', async () => {
    const found = await read(null, { actSet: 'PROCEDURE' })
    expect(found?.bars[2]).toEqual({ bar: 'IN_SUIT', counts: 1, outOf: 5, excluded: 0 })
    expect(found?.attention).toBeNull()
    expect(await read(null, { entity: 'ninguna' })).toBeNull()
  })

  test('takes three statements', async () => {
    const summary = `{ inventorySummary(entity: "aqui") { rows bars { counts } savings { saved } attention { rows } } }`
    expect((await api.counted('mayor', summary)).count).toBe(3)
  })
})
