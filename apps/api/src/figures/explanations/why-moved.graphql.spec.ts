import { difference } from '@gelt/domain'
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dateColumn } from '../../core/dates.ts'
import { createTestApi, globalId, type TestApi } from '../../testing/create-test-api.ts'
import { countFrom, registeredOn, writeAt, writeProcedure } from '../../testing/inventory.ts'
import {
  createMunicipality,
  type Municipality,
  type PersonKey,
} from '../../testing/municipality.ts'

let api: TestApi
let sample: Municipality
let targetId: string
beforeAll(async () => {
  api = await createTestApi()
  sample = await createMunicipality(api.db, 'movida', {
    ...{ isSample: true, recordedAt: '2008-09-03T13:00:00Z' },
  })
  targetId = sample.targets[2]
})
afterAll(() => api.close())

type Tx = Parameters<Parameters<typeof writeAt>[3]>[0]
const days = ['2008-09-03', '2008-12-31', '2009-03-15', '2009-12-31', '2010-01-15', '2010-06-30']
const day = fc.constantFrom(...days)
const keys = ['procedures.registered', 'procedures.studied', 'procedures.online']

/** One write, at a moment of the past. */
type Write = (moment: string) => Promise<unknown>

const inPlan =
  (write: (tx: Tx) => Promise<unknown>): Write =>
  (moment) =>
    writeAt(api.db, sample, moment, write)

async function approve(tx: Tx, source: 'TYPED' | 'COUNTED', cutoff: string, numerator: number) {
  const half = cutoff <= `${cutoff.slice(0, 4)}-06-30` ? 1 : 2
  const where = { entityId: sample.id, targetId, cutoff: dateColumn(cutoff) }
  const row = await tx.measurement.create({
    data: {
      ...{ ...where, source, numerator, denominator: 6 },
      rulesVersion: source === 'COUNTED' ? 2 : null,
      periodKey: `${cutoff.slice(0, 4)}-S${half}`,
      periodStartsOn: dateColumn(`${cutoff.slice(0, 4)}-${half === 1 ? '01' : '07'}-01`),
      periodEndsOn: dateColumn(`${cutoff.slice(0, 4)}-${half === 1 ? '06-30' : '12-31'}`),
      revision: (await tx.measurement.count({ where })) + 1,
      recordedById: sample.persons.committee,
    },
  })
  const by = (kind: 'SUBMITTED' | 'APPROVED', decidedById: string) => ({
    data: { entityId: sample.id, measurementId: row.id, kind, decidedById },
  })
  await tx.measurementDecision.create(by('SUBMITTED', sample.persons.committee))
  await tx.measurementDecision.create(by('APPROVED', sample.persons.mayor))
}

const procedure = fc
  .tuple(
    fc.constantFrom('T-1', 'T-2', 'T-3', 'T-4', 'T-5', 'T-6'),
    fc.oneof(
      day.map((on) => registeredOn(on)),
      fc.constant({ suitState: 'IN_REVIEW', suitOn: null } as const),
      fc.constantFrom('PROCEDURE', 'SERVICE').map((actSet) => ({ actSet }) as const),
      day.map((on) => ({ retiredOn: dateColumn(on), retiredReason: 'Norma derogada' })),
      fc.constant({ retiredOn: null, retiredReason: null }),
      day.map((on) => ({ identifiedOn: dateColumn('2008-09-03'), studiedOn: dateColumn(on) })),
      day.map((on) => ({ automation: 'FULLY_ONLINE', automationOn: dateColumn(on) }) as const),
    ),
  )
  .map(
    ([code, columns]): Write =>
      (moment) =>
        writeProcedure(api.db, sample, code, columns, moment),
  )
const decision = fc.tuple(fc.constantFrom(...keys, null), day).map(([sourceKey, startsOn]) =>
  inPlan((tx) =>
    tx.targetSource.create({
      data: {
        ...{ entityId: sample.id, targetId, source: sourceKey ? 'COUNTED' : 'TYPED', sourceKey },
        ...{ startsOn: dateColumn(startsOn), reason: 'Prueba' },
      },
    }),
  ),
)
const value = fc
  .tuple(fc.constantFrom('TYPED', 'COUNTED'), day, fc.nat(6))
  .map(([source, cutoff, numerator]) => inPlan((tx) => approve(tx, source, cutoff, numerator)))
const goal = fc
  .constantFrom('1', '0.7', '0.5')
  .map((share) =>
    inPlan((tx) => tx.target.update({ where: { id: targetId }, data: { goal: share } })),
  )
const deadline = day.map((on) =>
  inPlan((tx) =>
    tx.deadline.updateMany({
      where: { indicatorId: sample.indicators[2] },
      data: { computedOn: dateColumn(on), resolvedOn: dateColumn(on) },
    }),
  ),
)
const archived = fc
  .constantFrom('2009-01-01', null)
  .map((on) =>
    inPlan((tx) =>
      tx.target.update({ where: { id: targetId }, data: { archivedAt: on && dateColumn(on) } }),
    ),
  )
const notApplicable = fc
  .constantFrom('No hay trámites', null)
  .map((reason) =>
    inPlan((tx) =>
      tx.indicator.update({ where: { id: sample.indicators[2] }, data: { notApplicable: reason } }),
    ),
  )
const write = fc.oneof(
  { arbitrary: procedure, weight: 12 },
  { arbitrary: decision, weight: 2 },
  { arbitrary: value, weight: 3 },
  goal,
  deadline,
  archived,
  notApplicable,
)

/** Moments an hour apart from the plan's first day on, one write at each. */
const momentOf = (index: number) =>
  new Date(Date.parse('2008-10-01T12:00:00Z') + index * 3_600_000).toISOString()
const writes = 70

interface Standing {
  progress: string | null
  numerator: string | null
  denominator: string | null
}
interface Told {
  a: Standing | null
  b: Standing | null
  explanation: { basis: string; sourceKey: string | null; counts: number; missing: number } | null
  whyMoved: {
    from: Standing
    to: Standing
    change: string
    moves: { at: string | null; before: Standing; after: Standing; contribution: string }[]
  }
}
const standing = 'progress numerator denominator'
const document = `query ($id: ID!, $from: ClocksInput!, $to: ClocksInput!, $d1: Date, $k1: DateTime, $d2: Date, $k2: DateTime) {
  node(id: $id) { ... on Target {
    a: figure(asOf: $d1, knownAt: $k1) { ${standing} }
    b: figure(asOf: $d2, knownAt: $k2) { ${standing} }
    explanation(asOf: $d2, knownAt: $k2) { basis sourceKey counts missing }
    whyMoved(from: $from, to: $to) { change from { ${standing} } to { ${standing} }
      moves { at contribution before { ${standing} } after { ${standing} } } } } } }`

interface Clocks {
  asOf: string
  knownAt: string
}
async function told(from: Clocks, to: Clocks): Promise<Told> {
  const variables = {
    ...{ id: globalId('Target', targetId), from, to },
    ...{ d1: from.asOf, k1: from.knownAt, d2: to.asOf, k2: to.knownAt },
  }
  return (await api.run<{ node: Told }>(null, document, variables)).node
}
const nothing: Standing = { progress: null, numerator: null, denominator: null }

describe('a row that is typed again', () => {
  it('opens into the rows of its last counted day, and tells the edits that move it', async () => {
    const { here, db } = api
    const own = here.targets[2]
    await countFrom(db, here, own, 'procedures.registered', '2008-09-03')
    await writeProcedure(db, here, 'T-1', registeredOn('2009-03-01'))
    const t2 = await writeProcedure(db, here, 'T-2')
    await writeAt(db, here, null, (tx) =>
      tx.targetSource.create({
        data: {
          ...{ entityId: here.id, targetId: own, source: 'TYPED', reason: 'Ya no se lleva' },
          startsOn: dateColumn('2010-03-01'),
        },
      }),
    )
    const since = new Date().toISOString()
    await writeProcedure(db, here, 'T-2', registeredOn('2010-02-01'))
    await writeProcedure(db, here, 'T-3', registeredOn('2010-03-01'))
    const opened = `query ($id: ID!, $from: ClocksInput!) { node(id: $id) { ... on Target {
      figure { numerator denominator basis sourceKey }
      explanation { basis sourceKey counts missing rows { edges { node { label verdict } } } }
      whyMoved(from: $from) { from { numerator } to { numerator denominator }
        moves { kind rows { rowId after } } } } } }`
    const variables = { id: globalId('Target', own), from: { knownAt: since } }
    const { node } = await api.run<{ node: object }>(null, opened, variables)
    expect(node).toMatchObject({
      figure: { numerator: '2', denominator: '3', basis: 'LIVE', sourceKey: null },
      explanation: { basis: 'LIVE', sourceKey: 'procedures.registered', counts: 2, missing: 1 },
      whyMoved: {
        ...{ from: { numerator: '1' }, to: { numerator: '2', denominator: '3' } },
        moves: [
          { kind: 'REGISTER', rows: [{ rowId: globalId('Procedure', t2), after: 'COUNTS' }] },
          { kind: 'REGISTER', rows: [{ after: 'MISSING' }] },
        ],
      },
    })
  })
})

it('of what was recorded at one moment it names what moved the figure', async () => {
  const { here, db } = api
  await writeProcedure(db, here, 'T-8')
  const from = { knownAt: new Date().toISOString() }
  const moment = new Date(Date.parse(from.knownAt) + 1).toISOString()
  await writeProcedure(db, here, 'T-8', { commonName: 'Otro nombre' }, moment)
  await writeProcedure(db, here, 'T-9', registeredOn('2010-01-01'), moment)
  const named = `query ($id: ID!, $from: ClocksInput!) { node(id: $id) { ... on Target {
    whyMoved(from: $from) { moves { subjectLabel actorName rowCount } } } } }`
  const variables = { id: globalId('Target', here.targets[2]), from }
  const moves = async (as: PersonKey | null) =>
    (await api.run<{ node: { whyMoved: { moves: object[] } } }>(as, named, variables)).node.whyMoved
      .moves
  expect(await moves('contributor')).toEqual([
    { subjectLabel: 'T-9', actorName: 'committee de prueba', rowCount: 1 },
  ])
  expect(await moves(null)).toEqual([{ subjectLabel: null, actorName: null, rowCount: 1 }])
})

it('a second moment before the first is refused', async () => {
  const [from, to] = ['2010-02-01T00:00:00Z', '2010-01-01T00:00:00Z']
  const { errors } = await api.execute(null, document, {
    ...{ id: globalId('Target', targetId), from: { knownAt: from }, to: { knownAt: to } },
  })
  expect(errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT'])
})

describe('whatever was written in between', () => {
  beforeAll(async () => {
    await countFrom(
      ...[api.db, sample, targetId, 'procedures.registered', '2008-09-03'],
      '2008-09-30T12:00:00Z',
    )
    for (const [index, run] of fc.sample(write, { seed: 2008, numRuns: writes }).entries()) {
      await run(momentOf(index))
    }
  })

  it('the contributions lead from one figure to the other and add up; the rows give the figure', async () => {
    const clocks = fc.record({ asOf: day, knownAt: fc.nat(writes).map(momentOf) })
    const ends = fc.tuple(clocks, clocks).map((pair) => {
      const [one, two] = pair
      return one.knownAt <= two.knownAt ? pair : [two, one]
    })
    for (const [from, to] of fc.sample(ends, { seed: 230, numRuns: 30 })) {
      if (!from || !to) continue
      const { a, b, whyMoved, explanation } = await told(from, to)
      const what = JSON.stringify({ from, to })
      expect(whyMoved.from, what).toEqual(a ?? nothing)
      expect(whyMoved.to, what).toEqual(b ?? nothing)
      const { moves, change } = whyMoved
      for (const [index, { before }] of moves.entries()) {
        expect(before, what).toEqual(moves[index - 1]?.after ?? whyMoved.from)
      }
      expect(moves.at(-1)?.after ?? whyMoved.from, what).toEqual(whyMoved.to)
      const sum = moves.reduce((total, { contribution }) => {
        return difference(total, difference('0', contribution))
      }, '0')
      expect(sum, what).toBe(change)
      expect(moves.map(({ at }) => at).filter(Boolean), what).toEqual(
        moves.flatMap(({ at }) => at ?? []).sort(),
      )
      if (explanation?.sourceKey && explanation.basis === 'LIVE') {
        expect(String(explanation.counts), what).toBe(b?.numerator)
        expect(String(explanation.counts + explanation.missing), what).toBe(b?.denominator)
      }
    }
  })
})
