import { query } from '@gelt/db'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestApi, globalId, type TestApi } from '../../testing/create-test-api.ts'
import type { PersonKey } from '../../testing/municipality.ts'
import { writes } from '../../testing/write-contract.ts'

let api: TestApi
const entityId = () => globalId('Entity', api.here.id)

/** Criteria of phase 4: one met, one in part, two not met; approved by the mayor. */
beforeAll(async () => {
  api = await createTestApi()
  const { db, here } = api
  await db.prisma.phase.create({
    data: {
      ...{ entityId: here.id, planId: here.planId, number: 4, name: 'Transformación' },
      ...{ definition: '', deadline: new Date('2011-12-01'), deadlineSource: 'de prueba' },
    },
  })
  for (const words of ['Cumplido', 'En parte', 'Sin cumplir', 'Olvidado']) {
    const input = { entityId: entityId(), phase: 4, groupName: 'Grupo', words }
    await writes(api, 'committee', 'createCriterion', input)
  }
  const base = { entityId: entityId(), name: 'Base', kind: 'BASELINE', referenceDay: '2010-01-31' }
  const round = await writes<{ id: string }>(
    ...([api, 'committee', 'createDiagnosisRound', base, '... on DiagnosisRound { id }'] as const),
  )
  const results = [
    { result: 'MEETS' },
    { result: 'IN_PART', missing: 'La mitad' },
    { result: 'NOT_MET' },
    { result: 'NOT_MET' },
  ]
  const rows = await query<{ id: string }>(
    ...([db, 'SELECT id FROM assessment WHERE entity_id = $1 ORDER BY code', [here.id]] as const),
  )
  for (const [at, { id }] of rows.entries()) {
    const input = { rowId: globalId('Assessment', id), version: 1, work: 'CONFIRMED' }
    await writes(api, 'committee', 'updateAssessment', { ...input, ...results[at] })
  }
  await writes(api, 'committee', 'submitRound', { roundId: round.id })
  await writes(api, 'mayor', 'approveRound', { roundId: round.id })
})
afterAll(() => api.close())

interface Scheme {
  round: { code: string } | null
  covered: number
  late: number
  gaps: { criterion: { code: string }; deadline: string; coverage: string; actions: object[] }[]
  withoutCriterion: { code: string }[]
}

async function scheme(as: PersonKey | null, asOf: string, knownAt?: string): Promise<Scheme> {
  const at = knownAt ? `, knownAt: "${knownAt}"` : ''
  const data = await api.run<{ scheme: Scheme }>(
    as,
    `{ scheme(entity: "aqui", asOf: "${asOf}"${at}) { round { code } covered late withoutCriterion { code }
      gaps { deadline coverage criterion { code } actions { code state isLate answerable { name } office { name } } } } }`,
  )
  return data.scheme
}

const coverages = ({ gaps }: Scheme) =>
  gaps.map(({ criterion, coverage }) => `${criterion.code} ${coverage}`)

async function action(codes: string[], more: object, as: PersonKey = 'committee') {
  const ids = await query<{ id: string }>(
    ...([api.db, 'SELECT id FROM criterion WHERE entity_id = $1 AND code = ANY($2)'] as const),
    [api.here.id, codes],
  )
  const criteria = ids.map(({ id }) => globalId('Criterion', id))
  const term = { startsOn: '2010-02-01', dueOn: '2010-12-31' }
  const input = { entityId: entityId(), words: 'Hacer', criteria, ...term, ...more }
  return writes<{ id: string; rowCode: string }>(
    ...([api, as, 'createPlannedAction', input] as const),
    '... on PlannedAction { id rowCode: code }',
  )
}

test('gaps are what the last approved round by that day found, each without action at first', async () => {
  const first = await scheme(null, '2010-06-30')
  expect(coverages(first)).toEqual([
    ...['F4-02 WITHOUT_ACTION', 'F4-03 WITHOUT_ACTION', 'F4-04 WITHOUT_ACTION'],
  ])
  expect(first).toMatchObject({ round: { code: 'RD-001' }, covered: 0, late: 0 })
  expect(first.gaps[0]?.deadline).toBe('2011-12-01')
  expect(await scheme(null, '2010-01-30')).toMatchObject({ round: null, gaps: [] })
})

test('one action covers several; late, done and without criterion are told apart by the day', async () => {
  await action(['F4-02', 'F4-03'], { answerable: globalId('Person', api.here.persons.mayor) })
  await action(['F4-04'], { startedOn: '2010-03-01', doneOn: '2010-04-01', proof: 'Acta 2' })
  const alone = await action([], { dueOn: '2010-03-31' })
  const now = await scheme('committee', '2010-06-30')
  expect(coverages(now)).toEqual([
    ...['F4-02 COVERED', 'F4-03 COVERED', 'F4-04 DONE_STILL_NOT_MET'],
  ])
  expect(now).toMatchObject({ covered: 2, late: 1, withoutCriterion: [{ code: alone.rowCode }] })
  expect(now.gaps[0]?.actions).toMatchObject([
    { state: 'PLANNED', isLate: false, answerable: { name: expect.any(String) } },
  ])
  expect(coverages(await scheme(null, '2010-03-31'))[2]).toBe('F4-04 COVERED')
  expect(coverages(await scheme(null, '2011-01-01'))[0]).toBe('F4-02 COVERED_LATE')
  expect((await scheme(null, '2010-06-30')).gaps[0]?.actions).toMatchObject([{ answerable: null }])
})

test('an earlier moment knows nothing of what was written since, and statements don’t grow', async () => {
  const [written] = await query<{ at: Date }>(
    ...([api.db, 'SELECT min(recorded_from) AS at FROM history.planned_action'] as const),
  )
  const before = new Date((written?.at.getTime() ?? 0) - 1).toISOString()
  expect(coverages(await scheme('committee', '2010-06-30', before))[0]).toBe('F4-02 WITHOUT_ACTION')
  const { count } = await api.counted(
    'committee',
    '{ scheme(entity: "aqui") { late gaps { coverage criterion { code } actions { code office { name } } } } }',
  )
  expect(count).toBeLessThanOrEqual(6)
})

test('due before it starts is refused at its day', async () => {
  const wrong = await action([], { startsOn: '2010-05-01', dueOn: '2010-04-30' })
  expect(wrong).toMatchObject({ issues: [{ path: ['dueOn'], errorCode: 'INVALID_RANGE' }] })
})
