import { query } from '@gelt/db'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createTestApi, globalId, type TestApi } from '../../testing/create-test-api.ts'
import type { PersonKey } from '../../testing/municipality.ts'
import { approveRound, writeAction } from './scheme.factory.ts'

let api: TestApi

beforeAll(async () => {
  api = await createTestApi()
  await approveRound(api)
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

const action = (codes: string[], more: object) => writeAction(api, codes, more)

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
