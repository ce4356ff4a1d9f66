import { query } from '@gelt/db'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApi, globalId, type TestApi } from '../../testing/create-test-api.ts'
import { locksHeldUp } from '../../testing/held-lock.ts'
import { countFrom, registeredOn, writeProcedure } from '../../testing/inventory.ts'
import { writes } from '../../testing/write-contract.ts'

let api: TestApi
beforeAll(async () => {
  api = await createTestApi()
  await countFrom(api.db, api.here, api.here.targets[2], 'procedures.registered')
  await writeProcedure(api.db, api.here, 'T-1', registeredOn('2009-05-03'))
  await writeProcedure(api.db, api.here, 'T-2')
})
afterAll(() => api.close())

const close = (cutoff: string) =>
  writes(api, 'committee', 'closePeriod', { planId: globalId('Plan', api.here.planId), cutoff })
const raise = 'UPDATE plan SET revision = revision + 1 WHERE entity_id = $1'

async function closed(cutoff: string): Promise<object[]> {
  return query(
    api.db,
    `SELECT m.numerator::int, m.denominator::int, jsonb_array_length(e.rows) AS rows
     FROM measurement m JOIN measurement_explanation e ON e.measurement_id = m.id
     WHERE m.cutoff = $1 AND m.entity_id = $2`,
    [cutoff, api.here.id],
  )
}

it('a target that is counted keeps its kind, also before it has values', async () => {
  const id = api.here.targets[2]
  const { version } = await api.db.prisma.target.findUniqueOrThrow({ where: { id } })
  const otherKind = { kind: 'TOTAL', goal: '3', reason: 'Otra lectura' }
  expect(
    await writes(api, 'committee', 'updateTarget', {
      ...{ targetId: globalId('Target', id), version, ...otherKind },
    }),
  ).toMatchObject({ errorCode: 'WRONG_STATE' })
})

describe('a closing that had to wait', () => {
  it('closes the register as it stands when its turn comes', async () => {
    const { id } = api.here
    const edit = `UPDATE procedure SET suit_state = 'REGISTERED', suit_on = '2009-06-01'
      WHERE entity_id = $1 AND code = 'T-2'`
    const answer = await locksHeldUp(
      api.db,
      id,
      () => close('2009-06-30'),
      async (holder) => {
        await query(holder, raise, [id])
        await query(holder, edit, [id])
      },
    )
    expect(answer).toMatchObject({ __typename: 'Plan' })
    expect(await closed('2009-06-30')).toEqual([{ numerator: 2, denominator: 2, rows: 2 }])
  })

  it('of a target that was typed again in the meantime closes nothing', async () => {
    const { id, targets } = api.here
    const typed = `INSERT INTO target_source (entity_id, target_id, source, starts_on, reason)
      VALUES ($1, $2, 'TYPED', '2009-07-01', 'Ya no se lleva')`
    const answer = await locksHeldUp(
      api.db,
      id,
      () => close('2009-12-31'),
      async (holder) => {
        await query(holder, raise, [id])
        await query(holder, typed, [id, targets[2]])
      },
    )
    expect(answer).toMatchObject({ errorCode: 'WRONG_STATE' })
    expect(await closed('2009-12-31')).toEqual([])
  })
})

it('more closings at once than connections: one closes, none starves', async () => {
  const answers = await Promise.all(Array.from({ length: 12 }, () => close('2008-12-31')))
  const done = answers.filter(({ __typename }) => __typename === 'Plan')
  const refused = answers.filter(({ errorCode }) => errorCode === 'WRONG_STATE')
  expect([done.length, refused.length]).toEqual([1, 11])
  expect(await closed('2008-12-31')).toEqual([{ numerator: 0, denominator: 2, rows: 2 }])
})

it('more decisions at once than connections: each is taken', async () => {
  const decide = (index: number) =>
    writes(api, 'committee', 'decideSource', {
      ...{ targetId: globalId('Target', api.here.targets[2]), reason: `Decisión ${index}` },
      ...{ sourceKey: 'procedures.registered', startsOn: '2010-01-01' },
    })
  const answers = await Promise.all(Array.from({ length: 12 }, (_, index) => decide(index)))
  expect(answers.map(({ __typename }) => __typename)).toEqual(answers.map(() => 'Target'))
})

it('an archived target takes no decision', async () => {
  const { db, here } = api
  await query(db, raise, [here.id])
  await query(db, 'UPDATE target SET archived_at = now() WHERE id = $1', [here.targets[2]])
  const decision = { sourceKey: 'procedures.online', startsOn: '2010-02-01', reason: 'Otra fuente' }
  const targetId = globalId('Target', here.targets[2])
  expect(await writes(api, 'committee', 'decideSource', { targetId, ...decision })).toMatchObject({
    errorCode: 'WRONG_STATE',
  })
})
