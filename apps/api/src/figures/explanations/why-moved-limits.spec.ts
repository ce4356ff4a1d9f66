import { query } from '@gelt/db'
import pino from 'pino'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findTarget } from '../../act/indicators/plan-parts.ts'
import { OperationWork } from '../../graphql/operation-work.ts'
import { createLoaders } from '../../server/loaders.ts'
import { createTestApi, type TestApi } from '../../testing/create-test-api.ts'
import { countFrom, writeProcedure } from '../../testing/inventory.ts'
import { whyMoved } from './why-moved.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi()
  await countFrom(api.db, api.here, api.here.targets[2], 'procedures.registered')
  await writeProcedure(api.db, api.here, 'T-1')
})
afterAll(() => api.close())

describe('too much for one answer', () => {
  it.each([
    [{ moments: 120, writes: 0 }, /register changed too often/],
    [{ moments: 0, writes: 30_000 }, /plan changed too often/],
  ])('more than %o is refused', async (limits, message) => {
    const loaders = createLoaders(api.db)
    const caller = {
      viewer: null,
      language: 'es',
      requestId: 'test',
      clientAddress: '::1',
    } as const
    const work = new OperationWork(api.db, null)
    const context = { ...api.services, ...caller, log: pino({ level: 'silent' }), loaders, work }
    const part = await findTarget(context, api.here.targets[2])
    if (!part) throw new Error('no such target')
    const from = { knownAt: await plan() }
    await expect(whyMoved(context, part, from, {}, limits)).rejects.toThrow(message)
  })

  /** The moment at which the plan was recorded: everything of it was written since. */
  async function plan(): Promise<Date> {
    const [row] = await query<{ at: Date }>(
      api.db,
      `SELECT min(recorded_from) + interval '1 millisecond' AS at FROM history.plan WHERE id = $1`,
      [api.here.planId],
    )
    if (!row) throw new Error('no plan')
    return row.at
  }
})
