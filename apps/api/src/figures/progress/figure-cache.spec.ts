import { query } from '@gelt/db'
import { countStatements } from '@gelt/db/testing'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { RunSql } from '../../core/run-sql.ts'
import { createTestApi, type TestApi } from '../../testing/create-test-api.ts'
import { countFrom, registeredOn, writeProcedure } from '../../testing/inventory.ts'
import { FigureCache } from './figure-cache.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi()
  await countFrom(api.db, api.here, api.here.targets[2], 'procedures.registered')
  await writeProcedure(api.db, api.here, 'T-1', registeredOn('2009-05-03'))
  await writeProcedure(api.db, api.here, 'T-2')
})
afterAll(() => api.close())

const run: RunSql = (text, values) => query(api.db, text, values)

/** Statements that reading the plan at each of the moments takes. */
async function reading(cache: FigureCache, moments: Date[]): Promise<number[]> {
  const { planId, id: entityId } = api.here
  const counts: number[] = []
  for (const moment of moments) {
    const read = () =>
      cache.snapshot({ id: planId, entityId, revision: 1, epoch: null }, moment, run)
    counts.push((await countStatements(api.db, read)).count)
  }
  return counts
}

test('a snapshot is read once while the registers’ rows of all fit in memory', async () => {
  const [one, two] = [new Date('2100-01-01'), new Date('2100-01-02')]
  const ample = new FigureCache()
  expect(await reading(ample, [one, two, one])).toEqual([3, 3, 0])
  const narrow = new FigureCache({ present: { max: 1, maxRows: 1 }, past: { max: 64, maxRows: 5 } })
  expect(await reading(narrow, [one, two, two, one])).toEqual([3, 3, 0, 3])
})
