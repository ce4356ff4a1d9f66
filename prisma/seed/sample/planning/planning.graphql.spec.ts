import { query } from '@gelt/db'
import { dailyRegister, KEPT_LISTS } from '@gelt/domain'
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest'
import { readRows } from '../../../../apps/api/src/registers/rows/stored-row.sql.ts'
import { planTemplate } from '../../alvarado/plan-template.ts'
import { createSampleApi, type SampleApi } from '../../testing/sample-api.ts'
import { sampleRegisters } from '../history.ts'
import { sampleContext } from '../sample-context.ts'
import { planningHistory } from './planning-history.ts'

const slug = 'alvarado-muestra'
let api: SampleApi
let entityId: string

beforeAll(async () => {
  api = await createSampleApi('comite', 'alcalde')
  entityId = (await api.db.prisma.entity.findUniqueOrThrow({ where: { slug } })).id
}, 60_000)
afterAll(() => api.db.drop())

interface Criterion {
  code: string
  result: string
  observation: string | null
  proposal: { result: string; from: string } | null
  proposedResult: string | null
  proposedFrom: string | null
  proposalMoved: boolean | null
}

interface Round {
  code: string
  status: string
  isReconstructed: boolean
  whyNotApprove: string | null
  outcome: { total: number; confirmed: number; score: string; figure: string }
  phases: { outcome: { figure: string } }[]
  criteria: Criterion[]
}

async function roundsAt(knownAt: string | null, as: string | null = 'comite'): Promise<Round[]> {
  const document = `query ($knownAt: DateTime) { diagnosis(entity: "${slug}", knownAt: $knownAt) { rounds {
    code status isReconstructed whyNotApprove outcome { total confirmed score figure } phases { outcome { figure } }
    criteria { code result observation proposal { result from } proposedResult proposedFrom proposalMoved } } } }`
  const data = await api.run<{ diagnosis: { rounds: Round[] } }>(as, document, { knownAt })
  return data.diagnosis.rounds
}

const sql = <Row extends Record<string, unknown>>(text: string) =>
  query<Row>(api.db, text, [entityId])

/** Score ÷ those confirmed that apply, from the rows alone. */
const figuresSql = `SELECT r.code, count(*)::int AS total,
    count(*) FILTER (WHERE a.work = 'CONFIRMED')::int AS confirmed,
    sum(CASE a.result WHEN 'MEETS' THEN 1 WHEN 'IN_PART' THEN 0.5 ELSE 0 END)::float AS score,
    count(*) FILTER (WHERE a.result <> 'NOT_APPLICABLE')::int AS applicable
  FROM assessment a JOIN diagnosis_round r ON r.id = a.round_id
  WHERE a.entity_id = $1 GROUP BY r.code ORDER BY r.code`

describe('the rounds', () => {
  it('say what their rows add up to, better each time', async () => {
    const rows =
      await sql<Record<'total' | 'confirmed' | 'score' | 'applicable', number>>(figuresSql)
    const rounds = await roundsAt(null)
    expect(rounds.map(({ code, status }) => `${code} ${status}`)).toEqual([
      ...['RD-001 APPROVED', 'RD-002 APPROVED', 'RD-003 APPROVED', 'RD-004 SUBMITTED'],
    ])
    for (const [at, { outcome, isReconstructed }] of rounds.entries()) {
      const { total, confirmed, score, applicable } = rows[at] ?? {}
      expect(outcome).toMatchObject({ total, confirmed, score: String(score) })
      expect(confirmed).toBe(total)
      expect(Number(outcome.figure)).toBeCloseTo((score ?? 0) / (applicable ?? 0), 10)
      expect(isReconstructed).toBe(false)
    }
    expect(rounds.map(({ outcome: { total, score } }) => `${score} of ${total}`)).toEqual([
      ...['11.5 of 95', '33.5 of 96', '50 of 96', '61 of 96'],
    ])
    const figures = rounds.map(({ phases }) => phases.map(({ outcome }) => Number(outcome.figure)))
    for (const [at, later] of figures.slice(1).entries()) {
      for (const [phase, figure] of later.entries()) {
        expect(figure).toBeGreaterThanOrEqual(figures[at]?.[phase] ?? 0)
      }
    }
  })

  it('are approved by nobody who confirmed or submitted anything of them; the last waits for the mayor', async () => {
    const own =
      await sql(`SELECT d.id FROM decision d WHERE d.entity_id = $1 AND d.kind = 'APPROVED' AND (
      EXISTS (SELECT FROM history.assessment a WHERE a.round_id = d.subject_id AND a.confirmed_by_id = d.decided_by_id)
      OR EXISTS (SELECT FROM decision s WHERE s.subject_id = d.subject_id AND s.kind = 'SUBMITTED'
        AND s.decided_by_id = d.decided_by_id))`)
    expect(own).toEqual([])
    const whys = async (as: string) => (await roundsAt(null, as)).at(-1)?.whyNotApprove
    expect([await whys('alcalde'), await whys('comite')]).toEqual([null, 'SUBMITTED_IT'])
    expect((await roundsAt(null, null)).map(({ code }) => code)).toEqual([
      ...['RD-001', 'RD-002', 'RD-003'],
    ])
  })

  it('keep what the registers or the round before proposed at the moment of each confirmation', async () => {
    const moments = await sql<{ at: Date; round: string; codes: string[] }>(
      `SELECT a.recorded_from AS at, r.code AS round, array_agg(c.code) AS codes
       FROM history.assessment a JOIN diagnosis_round r ON r.id = a.round_id JOIN criterion c ON c.id = a.criterion_id
       WHERE a.entity_id = $1 AND a.work = 'CONFIRMED' GROUP BY 1, 2 ORDER BY 1`,
    )
    let contradicted = 0
    for (const { at, round, codes } of moments) {
      const found = (await roundsAt(at.toISOString())).find(({ code }) => code === round)
      for (const one of found?.criteria.filter(({ code }) => codes.includes(code)) ?? []) {
        const { code, proposal, proposedResult, proposedFrom, observation, result } = one
        const kept = { result: proposedResult, from: proposedFrom }
        expect({ round, code, ...kept }).toEqual({
          ...{ round, code, result: null, from: null, ...proposal },
        })
        if (!proposedFrom || proposedFrom.startsWith('RD-') || result === proposedResult) continue
        contradicted += 1
        expect(observation, `${round} ${code}`).not.toBeNull()
      }
    }
    expect(contradicted).toBe(5)
  })

  it('flag the one whose register moved between submission and return', async () => {
    const moved = (rounds: Round[]) =>
      rounds.flatMap(({ code: round, criteria }) =>
        criteria.filter((one) => one.proposalMoved).map(({ code }) => `${round} ${code}`),
      )
    expect(moved(await roundsAt('2009-07-08T18:00:00-05:00'))).toEqual([])
    expect(moved(await roundsAt('2009-07-14T08:00:00-05:00'))).toEqual(['RD-002 F4-10'])
    expect(moved(await roundsAt('2009-07-17T08:00:00-05:00'))).toEqual([])
    expect(moved(await roundsAt(null))).toEqual([])
  })
})

it('the scheme has every kind of coverage, late actions, and one that serves no criterion', async () => {
  const { scheme } = await api.run<{ scheme: Record<string, unknown> }>(
    'comite',
    `{ scheme(entity: "${slug}") { round { code } covered coveredLate withoutAction doneStillNotMet late
      withoutCriterion { code } actions { state } } }`,
  )
  const states = Map.groupBy(scheme.actions as { state: string }[], ({ state }) => state)
  expect({
    ...scheme,
    actions: Object.fromEntries([...states].map(([state, some]) => [state, some.length])),
  }).toEqual({
    round: { code: 'RD-003' },
    ...{ covered: 17, coveredLate: 8, withoutAction: 32, doneStillNotMet: 6, late: 2 },
    withoutCriterion: [{ code: 'AC-024' }],
    actions: { DONE: 6, DROPPED: 1, PLANNED: 4, UNDER_WAY: 13 },
  })
})

it('every objective of the plan but the last has a policy', async () => {
  const served = await sql<{ position: number }>(
    `SELECT DISTINCT o.position FROM policy_objective p JOIN objective o ON o.id = p.objective_id
     WHERE p.entity_id = $1 ORDER BY 1`,
  )
  expect(served.map(({ position }) => position)).toEqual([1, 2, 3, 4, 5, 6])
})

describe('the database keeps', () => {
  test.each(KEPT_LISTS.map(({ key }) => key))(
    '%s as the log and this data call them',
    async (key) => {
      const context = sampleContext(entityId, planTemplate)
      const { daily } = sampleRegisters(context)
      const last = new Map(planningHistory(context, daily).map((edit) => [edit.id, edit]))
      const asked = [...last.values()].filter(({ register }) => register === key)
      const condition = 'r.entity_id = $1::uuid ORDER BY r.code'
      const run = <Row>(text: unknown, values: unknown[]) =>
        query<Row & Record<string, unknown>>(api.db, text as string, values)
      const found = await readRows(run as never, dailyRegister(key), condition, [entityId])
      expect(
        found.map(({ id, code, values, names, version }) => ({ id, code, values, names, version })),
      ).toEqual(
        asked
          .map(({ id, code, after: values, names, version }) => ({
            id,
            code,
            values,
            names,
            version,
          }))
          .sort((a, b) => (a.code < b.code ? -1 : 1)),
      )
    },
  )
})
