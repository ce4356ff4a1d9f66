import { createDatabase, query, transaction } from '@gelt/db'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { dateColumn } from '../../core/dates.ts'
import { personsOf } from '../../directory/auth/read-viewer.ts'
import {
  createTestApi,
  globalId,
  refusedFilter,
  type TestApi,
} from '../../testing/create-test-api.ts'
import { createMunicipality, type Municipality } from '../../testing/municipality.ts'

let api: TestApi
let sample: Municipality

const periods = {
  1: ['2010-S1', '2010-01-01', '2010-06-30'],
  4: ['A2', '2009-09-03', '2010-09-02'],
} as const

/** A value recorded on that day with an id that says nothing of it, as a loaded history has them. */
async function value(row: 1 | 4, day: string, id: string, decided: string[]): Promise<void> {
  const { persons, targets } = sample
  await transaction(api.db, async (connection) => {
    await query(connection, `SELECT set_config('gelt.recorded_at', $1, true)`, [`${day}T15:00:00Z`])
    await query(
      connection,
      `INSERT INTO measurement (id, entity_id, target_id, period_key, period_starts_on, period_ends_on, cutoff, value, recorded_by_id)
       VALUES ($1, $2, $3, $6, $7, $8, $4, 1, $5)`,
      [id, sample.id, targets[row], day, persons.committee, ...periods[row]],
    )
    for (const kind of decided) {
      await query(
        connection,
        `INSERT INTO measurement_decision (entity_id, measurement_id, kind, decided_by_id, reason)
         VALUES ($1, $2, $3, $4, $5)`,
        [
          ...[sample.id, id, kind, kind === 'SUBMITTED' ? persons.committee : persons.colleague],
          kind === 'RETURNED' ? 'Falta el acta' : null,
        ],
      )
    }
  })
}

const approved = ['SUBMITTED', 'APPROVED']
const idOf = (digit: string) => `${digit.repeat(8)}-0000-8000-8000-000000000000`

beforeAll(async () => {
  api = await createTestApi()
  sample = await createMunicipality(api.db, 'muestra', {
    isSample: true,
    recordedAt: '2008-09-03T12:00:00-05:00',
  })
  // The demonstration's people are those of the test's first municipality too.
  await value(1, '2010-01-31', idOf('f'), approved)
  await value(1, '2010-02-28', idOf('1'), approved)
  await value(1, '2010-03-31', idOf('a'), ['SUBMITTED', 'RETURNED'])
  await value(1, '2010-04-30', idOf('0'), approved)
  await value(1, '2010-05-31', idOf('c'), ['SUBMITTED'])
  await value(4, '2010-02-15', idOf('b'), approved)
  await value(4, '2010-03-15', idOf('2'), [])
})
afterAll(() => api.close())

interface Page {
  edges: { cursor: string; node: { cutoff: string; state: string } }[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null; startCursor: string | null }
}

/** Reads as one of the sample's own people. */
async function asCommittee(): Promise<void> {
  const { prisma } = api.db
  const userId = 'aqui-committee'
  await prisma.person.update({ where: { id: sample.persons.committee }, data: { userId } })
}

describe('the last recorded first, whatever the ids', () => {
  const document = `query ($first: Int, $after: String, $last: Int, $before: String, $states: [MeasurementState!]) {
    plan(entity: "muestra") {
      measurements(first: $first, after: $after, last: $last, before: $before, states: $states) {
        edges { cursor node { cutoff state } }
        pageInfo { hasNextPage startCursor endCursor }
      }
    }
  }`
  const page = async (as: 'committee' | null, variables: object) =>
    (await api.run<{ plan: { measurements: Page } }>(as, document, variables)).plan.measurements
  const days = ({ edges }: Page) => edges.map(({ node }) => node.cutoff)

  test('page by page, forwards and backwards', async () => {
    const first = await page(null, { first: 2 })
    expect(days(first)).toEqual(['2010-04-30', '2010-02-28'])
    expect(first.pageInfo.hasNextPage).toBe(true)
    const second = await page(null, { first: 2, after: first.pageInfo.endCursor })
    expect(days(second)).toEqual(['2010-02-15', '2010-01-31'])
    expect(second.pageInfo.hasNextPage).toBe(false)
    const back = await page(null, { last: 2, before: second.pageInfo.startCursor })
    expect(days(back)).toEqual(days(first))
  })

  test('of the states asked for, told by decisions that share a moment', async () => {
    await asCommittee()
    expect(days(await page('committee', { states: ['SUBMITTED'] }))).toEqual(['2010-05-31'])
    expect(days(await page('committee', { states: ['DRAFT', 'SUBMITTED'] }))).toEqual([
      '2010-05-31',
      '2010-03-15',
    ])
    const closed = await page('committee', { states: ['APPROVED', 'RETURNED'] })
    expect(closed.edges.map(({ node }) => node.state)).toEqual([
      ...['APPROVED', 'RETURNED', 'APPROVED', 'APPROVED', 'APPROVED'],
    ])
    // The public doesn't ask for what is pending.
    const pending = { states: ['APPROVED', 'SUBMITTED'] }
    expect(await refusedFilter(api, null, document, pending)).toBe('states: SUBMITTED')
  })

  test.each(['x', '1', idOf('a'), `1e3:${idOf('a')}`])('%s is no cursor', async (after) => {
    const { errors } = await api.execute(null, document, { after })
    expect(errors?.[0]?.extensions.code).toBe('BAD_USER_INPUT')
  })
})

describe('statements don’t grow with the rows', () => {
  test('the dashboard with what each row owes, says and has', async () => {
    const { prisma } = api.db
    const rows = Object.values(api.here.indicators)
    for (const [index, indicatorId] of rows.entries()) {
      const { committee, mayor } = api.here.persons
      const answerableId = index % 2 ? committee : mayor
      const entityId = api.here.id
      await prisma.indicator.update({ where: { id: indicatorId }, data: { answerableId } })
      await prisma.deviation.create({
        data: { entityId, indicatorId, answerableId, cause: 'Causa', correctiveAction: 'Acción' },
      })
    }
    await prisma.measurement.createMany({
      data: ([1, 2, 3, 4] as const).map((number) => {
        const [periodKey, startsOn, endsOn] = periods[number === 4 ? 4 : 1]
        return {
          ...{ entityId: api.here.id, targetId: api.here.targets[number], periodKey },
          periodStartsOn: dateColumn(startsOn),
          periodEndsOn: dateColumn(endsOn),
          cutoff: dateColumn('2010-06-30'),
          ...(number === 2 ? { numerator: 1, denominator: 2 } : { value: number }),
          recordedById: api.here.persons.committee,
        }
      }),
    })
    const row = `id row answerable { name } answerableOffice { name } deadline { resolvedOn }
      figure { progress } series { progress } targets { id figure { progress } }
      deviations(open: true) { cause answerable { name } }
      measurements(first: 3) { edges { node { value recordedBy { name } decisions { kind } evidence { id }
        target { row } } } }`
    const document = (rows: string) => `{ plan(entity: "aqui") { id figure { progress }
      series { progress } areas { figure { progress } } ${rows} } }`
    const first = await api.counted<{ plan: { indicators: { measurements: Page }[] } }>(
      'committee',
      document(`indicators { ${row} }`),
    )
    const shown = first.data.plan.indicators.map(({ measurements }) => measurements.edges.length)
    expect(shown).toEqual([1, 1, 1, 1])
    // Plan and entity 2, structure and values 2, persons, offices and deviations 1 each; of the values their
    // ids 1, themselves with members, decisions, evidence and files 5, their plan 1, and its entity again 2.
    expect(first.count).toBe(16)
    const all = await api.counted('committee', document(`indicators { ${row} }`))
    const one = await api.counted('committee', document(`indicator(row: 1) { ${row} }`))
    expect(all.count).toBeLessThanOrEqual(one.count)
  })

  test('the review queue with the target and the row of each value', async () => {
    const document = (first: number) => `{ plan(entity: "muestra") {
      measurements(first: ${first}) { edges { node { id value members { value } recordedBy { name }
        decisions { kind decidedBy { name } } evidence { title attachedBy { name } }
        target { row rowName label rowTargets { id figure { progress } } rules { readings { value } } } } } } } }`
    await asCommittee()
    const first = await api.counted('committee', document(1))
    expect(first.count).toBe(14)
    const one = await api.counted('committee', document(1))
    const all = await api.counted('committee', document(7))
    expect(all.count).toBe(one.count)
  })
})

test('official records from before a constraint that they break say so; an address among them leads nowhere', async () => {
  const owner = createDatabase({ connectionString: api.db.ownerConnectionString, poolSize: 1 })
  try {
    // As the migrator leaves it: the row stands, the constraint holds for new ones alone.
    await query(owner, 'ALTER TABLE evidence DROP CONSTRAINT evidence_url')
    const [proof] = await query<{ id: string }>(
      owner,
      `INSERT INTO evidence (entity_id, measurement_id, kind, title, url, attached_by_id)
       VALUES ($1, $2, 'LINK', 'Acta', 'javascript:alert(1)', $3) RETURNING id`,
      [sample.id, idOf('f'), sample.persons.committee],
    )
    await query(
      owner,
      `INSERT INTO faulty_row (entity_id, table_name, row_id, constraint_name)
       VALUES ($1, 'evidence', $2, 'evidence_url'), ($1, 'measurement', $3, 'measurement_cutoff')`,
      [sample.id, proof?.id, idOf('f')],
    )
    await query(owner, 'ALTER TABLE measurement DROP CONSTRAINT measurement_finite')
    await query(
      owner,
      `WITH nothing AS (
         INSERT INTO measurement (entity_id, target_id, period_key, period_starts_on, period_ends_on, cutoff, value, recorded_by_id)
         VALUES ($1, $2, 'A2', '2009-09-03', '2010-09-02', '2010-06-15', 'NaN', $3) RETURNING id
       )
       INSERT INTO measurement_decision (entity_id, measurement_id, kind, decided_by_id)
       SELECT $1, id, 'SUBMITTED'::"DecisionKind", $3::uuid FROM nothing`,
      [sample.id, sample.targets[4], sample.persons.committee],
    )
    await query(
      owner,
      `INSERT INTO measurement_decision (entity_id, measurement_id, kind, decided_by_id)
       SELECT $1, id, 'APPROVED', $2 FROM measurement WHERE value = 'NaN'`,
      [sample.id, sample.persons.colleague],
    )
    await query(owner, 'UPDATE plan SET revision = revision + 1 WHERE id = $1', [sample.planId])
    await query(
      owner,
      `WITH event AS (
         INSERT INTO audit_event (entity_id, actor_name, action, subject_type, subject_id, subject_label)
         VALUES ($1, 'Ana', 'plan.adopt', 'Plan', $2, 'Plan') RETURNING id
       ), said AS (
         INSERT INTO attestation (entity_id, register, period_key, period_starts_on, period_ends_on, attested_by_id)
         VALUES ($1, 'deliveries', '2010-05', '2010-05-01', '2010-05-31', $3) RETURNING id
       )
       INSERT INTO faulty_row (entity_id, table_name, row_id, constraint_name)
       SELECT $1::uuid, 'audit_event', id, 'check_named_row' FROM event
       UNION ALL SELECT $1, 'attestation', id, 'attestation_period' FROM said
       UNION ALL SELECT $1, 'measurement_decision', id, 'measurement_decision_reason'
         FROM measurement_decision WHERE measurement_id = $4 AND kind = 'SUBMITTED'`,
      [sample.id, sample.planId, sample.persons.committee, idOf('f')],
    )
  } finally {
    await owner.close()
  }
  const document = `query ($id: ID!, $entity: String!) {
    node(id: $id) { ... on Measurement { faults evidence { url faults } decisions { kind faults } } }
    register(entity: $entity, key: DELIVERIES) { attestations { faults } }
    entity(slug: $entity) { auditEvents(first: 1) { edges { node { faults } } } }
    plan(entity: $entity) { indicator(row: 4) { targets { rules { readings { value } } } } } }`
  const id = globalId('Measurement', idOf('f'))
  const userId = 'muestra-administrator'
  const viewer = { userId, email: '', persons: await personsOf(api.db, userId) }
  expect(await api.run(viewer, document, { id, entity: sample.slug })).toEqual({
    node: {
      faults: ['measurement_cutoff'],
      evidence: [{ url: '', faults: ['evidence_url'] }],
      decisions: [
        { kind: 'SUBMITTED', faults: ['measurement_decision_reason'] },
        { kind: 'APPROVED', faults: [] },
      ],
    },
    register: { attestations: [{ faults: ['attestation_period'] }] },
    entity: { auditEvents: { edges: [{ node: { faults: ['check_named_row'] } }] } },
    // What is no number is no value.
    plan: {
      indicator: { targets: [{ rules: { readings: [{ value: '1' }, { value: null }] } }] },
    },
  })
})
