import type { Prisma } from '@gelt/db'
import { difference, periodOf } from '@gelt/domain'
import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { dateColumn } from '../../core/dates.ts'
import { createTestApi, globalId, type TestApi } from '../../testing/create-test-api.ts'
import { createLandmarks, type Landmarks, writeDailyRow } from '../../testing/daily-rows.ts'
import { countFrom, writeAt } from '../../testing/inventory.ts'
import { createMunicipality, type Municipality } from '../../testing/municipality.ts'

/* Targets of every kind but shares, counted from registers of daily work, whatever is written into these. */

let api: TestApi
let sample: Municipality
let landmarks: Landmarks
const targets: Record<string, string> = {}

type Terms = Pick<Prisma.TargetUncheckedCreateInput, 'kind' | 'goal' | 'periodUnit' | 'memberKind'>

const kinds: Readonly<Record<string, Terms>> = {
  'connectionPoints.inService': { kind: 'TOTAL', goal: '3', periodUnit: 'HALF_YEAR' },
  'deliveries.made': { kind: 'QUOTA', goal: '2', periodUnit: 'MONTH', memberKind: 'OFFICE' },
  'archiveHoldings.kept': {
    ...{ kind: 'COVERAGE', goal: '1', periodUnit: 'HALF_YEAR', memberKind: 'OFFICE' },
  },
  'mailAccounts.used': { kind: 'QUOTA', goal: '5', periodUnit: 'WEEK', memberKind: 'ACCOUNT' },
  'trainingGroups.hours': {
    ...{ kind: 'LEVEL', goal: '4', periodUnit: 'HALF_YEAR', memberKind: 'GROUP' },
  },
  'datasets.published': { kind: 'QUOTA', goal: '2', periodUnit: 'YEAR' },
}

const began = '2008-09-03T14:00:00Z'

beforeAll(async () => {
  api = await createTestApi()
  sample = await createMunicipality(api.db, 'movida', {
    ...{ isSample: true, recordedAt: '2008-09-03T13:00:00Z' },
  })
  landmarks = await createLandmarks(api.db, sample)
  for (const [position, [key, terms]] of Object.entries(kinds).entries()) {
    const target = await writeAt(api.db, sample, began, async (tx) => {
      const data = {
        ...{ entityId: sample.id, indicatorId: sample.indicators[2], position: position + 2 },
        ...{ label: key, unit: 'cosa', unitPlural: 'cosas', ...terms },
      }
      const { id } = await tx.target.create({ data })
      if (terms.memberKind === 'OFFICE') await addOffices(tx, id)
      return { id }
    })
    targets[key] = target.id
    await countFrom(api.db, sample, target.id, key, '2008-09-03', began)
  }
  for (const [index, run] of fc.sample(write, { seed: 2008, numRuns: writes }).entries()) {
    await run(momentOf(index))
  }
}, 60_000)
afterAll(() => api.close())

async function addOffices(tx: Tx, targetId: string): Promise<void> {
  const members = Object.entries(sample.offices).map(([name, officeId], place) => ({
    ...{ entityId: sample.id, targetId, position: place + 1, kind: 'OFFICE' as const },
    ...{ name, officeId },
  }))
  await tx.targetMember.createMany({ data: members })
}

type Tx = Parameters<Parameters<typeof writeAt>[3]>[0]
type Write = (moment: string) => Promise<unknown>

const days = ['2008-10-06', '2008-12-29', '2009-03-16', '2009-06-29', '2010-01-18', '2010-06-28']
const day = fc.constantFrom(...days)
const maybeDay = fc.option(day, { nil: null })
const office = fc.constantFrom('planning', 'government').map((key) => () => officeOf(key))

function officeOf(key: string): string {
  const offices: Record<string, string> = sample.offices
  return offices[key] ?? Object.values(offices)[0] ?? ''
}

const idOf = (register: string, number: number) =>
  `00000000-0000-4000-8000-${register.length.toString(16).padStart(4, '0')}${register
    .charCodeAt(0)
    .toString(16)
    .padStart(4, '0')}${String(number).padStart(4, '0')}`

function row(
  register: string,
  number: number,
  values: () => Record<string, string | null>,
  annulledReason?: string,
): Write {
  const code = `${register}-${number}`
  return (moment) =>
    writeDailyRow(
      api.db,
      sample,
      {
        ...{ register, code, id: idOf(register, number), values: values() },
        ...(annulledReason ? { annulledReason } : {}),
      },
      moment,
    )
}

const number = fc.integer({ min: 1, max: 4 })
const later = (from: string, to: string | null) => (to !== null && to < from ? from : to)

const point = fc
  .tuple(number, day, maybeDay, fc.boolean())
  .map(([at, inServiceFrom, closedOn, isAnnulled]) =>
    row(
      'connectionPoints',
      at,
      () => ({
        ...{ place: `Punto ${at}`, kind: 'LIBRARY', office: officeOf('planning'), inServiceFrom },
        closedOn: later(inServiceFrom, closedOn),
      }),
      isAnnulled ? 'Repetido' : undefined,
    ),
  )
const channel = row('channels', 1, () => ({
  ...{
    name: 'Noticias',
    office: officeOf('planning'),
    frequency: 'MONTHLY',
    openedOn: days[0] ?? '',
  },
}))
const delivery = fc.tuple(fc.integer({ min: 1, max: 9 }), day, office).map(
  ([at, deliveredOn, of]): Write =>
    async (moment) => {
      await channel(moment)
      return row('deliveries', at, () => ({
        ...{ subject: `Entrega ${at}`, office: of(), channel: idOf('channels', 1), deliveredOn },
      }))(moment)
    },
)
const holding = fc
  .tuple(number, day, office, fc.constantFrom('SERVER', 'PAPER'))
  .map(([at, createdOn, of, medium]) =>
    row('archiveHoldings', at, () => ({
      ...{ series: `Serie ${at}`, office: of(), medium, place: 'Archivo', createdOn },
    })),
  )
const account = fc.tuple(fc.integer({ min: 1, max: 2 }), day, maybeDay).map(([at, openedOn, end]) =>
  row('mailAccounts', at, () => ({
    ...{ name: `Cuenta ${at}`, address: `c${at}@aqui.example`, office: officeOf('planning') },
    ...{ openedOn, closedOn: later(openedOn, end) },
  })),
)
const use = fc
  .tuple(fc.integer({ min: 1, max: 6 }), day, fc.constantFrom('12345', '135', null))
  .map(
    ([at, weekStartsOn, used]): Write =>
      async (moment) => {
        const of = 1 + (at % 2)
        await row('mailAccounts', of, () => ({
          ...{ name: `Cuenta ${of}`, address: `c${of}@aqui.example` },
          ...{ office: officeOf('planning'), openedOn: '2008-10-06' },
        }))(moment)
        return row('mailUses', at, () => ({
          ...{ account: idOf('mailAccounts', of), weekStartsOn, days: used },
        }))(moment)
      },
  )
const group = fc.tuple(number, maybeDay, fc.constantFrom('3', '4', '4.5'), fc.boolean()).map(
  ([at, closedOn, hours, isTaught]): Write =>
    async (moment) => {
      await row('trainings', 1, () => ({
        ...{ name: 'Taller', provider: landmarks.organisations ?? '', startsOn: days[0] ?? '' },
      }))(moment)
      return row('trainingGroups', at, () => ({
        ...{ name: `Grupo ${at}`, training: idOf('trainings', 1), startsOn: days[0] ?? '' },
        ...{ hours, siteTaught: String(isTaught), mailTaught: 'true', closedOn },
      }))(moment)
    },
)
const dataset = fc
  .tuple(number, maybeDay, fc.constantFrom('NONE', 'PRESENT'))
  .map(([at, publishedOn, personalData]) =>
    row('datasets', at, () => ({
      ...{ name: `Base ${at}`, content: 'x', office: officeOf('planning'), personalData },
      ...{ createdOn: '2008-10-06', publishedOn: personalData === 'NONE' ? publishedOn : null },
    })),
  )
const monthOf = (on: string) => {
  const { key, startsOn, endsOn } = periodOf('MONTH', on, on)
  return {
    ...{ periodKey: key, periodStartsOn: dateColumn(startsOn), periodEndsOn: dateColumn(endsOn) },
  }
}
const attestation = fc
  .tuple(fc.constantFrom('deliveries', 'connectionPoints', 'datasets', 'archiveHoldings'), day)
  .map(
    ([register, on]): Write =>
      (moment) =>
        writeAt(api.db, sample, moment, (tx) =>
          tx.attestation.create({
            data: {
              ...{ entityId: sample.id, register, ...monthOf(on) },
              attestedById: sample.persons.committee,
            },
          }),
        ),
  )
const write = fc.oneof(
  ...[point, delivery, holding, account, use, group, dataset].map((arbitrary) => ({
    ...{ arbitrary, weight: 4 },
  })),
  { arbitrary: attestation, weight: 3 },
)

/** Moments an hour apart from the plan's first days on, one write at each. */
const momentOf = (index: number) =>
  new Date(Date.parse('2008-10-01T12:00:00Z') + index * 3_600_000).toISOString()
const writes = 90

interface Standing {
  progress: string | null
}
interface Told {
  a: Standing | null
  b: Standing | null
  explanation: { sentence: string; counts: number } | null
  whyMoved: {
    from: Standing
    to: Standing
    change: string
    moves: { at: string | null; before: Standing; after: Standing; contribution: string }[]
  }
}
const document = `query ($id: ID!, $from: ClocksInput!, $to: ClocksInput!, $d1: Date, $k1: DateTime, $d2: Date, $k2: DateTime) {
  node(id: $id) { ... on Target {
    a: figure(asOf: $d1, knownAt: $k1) { progress }
    b: figure(asOf: $d2, knownAt: $k2) { progress }
    explanation(asOf: $d2, knownAt: $k2) { sentence counts }
    whyMoved(from: $from, to: $to) { change from { progress } to { progress }
      moves { at contribution before { progress } after { progress } } } } } }`

describe.each(Object.keys(kinds))('%s, whatever was written in between', (key) => {
  it('the contributions lead from one figure to the other and add up', async () => {
    const clocks = fc.record({ asOf: day, knownAt: fc.nat(writes).map(momentOf) })
    const ends = fc.tuple(clocks, clocks).map((pair) => {
      const [one, two] = pair
      return one.knownAt <= two.knownAt ? pair : [two, one]
    })
    let moved = 0
    for (const [from, to] of fc.sample(ends, { seed: 230, numRuns: 12 })) {
      if (!from || !to) continue
      const variables = {
        ...{ id: globalId('Target', targets[key] ?? ''), from, to },
        ...{ d1: from.asOf, k1: from.knownAt, d2: to.asOf, k2: to.knownAt },
      }
      const { node } = await api.run<{ node: Told }>(null, document, variables)
      const { a, b, whyMoved, explanation } = node
      const what = JSON.stringify({ from, to })
      expect(whyMoved.from, what).toEqual(a)
      expect(whyMoved.to, what).toEqual(b)
      expect(explanation?.sentence, what).toMatch(/\.$/)
      const { moves, change } = whyMoved
      for (const [index, { before }] of moves.entries()) {
        expect(before, what).toEqual(moves[index - 1]?.after ?? whyMoved.from)
      }
      const sum = moves.reduce((total, { contribution }) => {
        return difference(total, difference('0', contribution))
      }, '0')
      expect(sum, what).toBe(change)
      moved += moves.filter(({ at }) => at !== null).length
    }
    expect(moved).toBeGreaterThan(3)
  })
})
