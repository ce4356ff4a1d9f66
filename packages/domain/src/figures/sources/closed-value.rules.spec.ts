import { describe, expect, test } from 'vitest'
import { CURRENT_RULES } from '../../act/indicators/rules-version.ts'
import type { MemberTerms } from '../../act/indicators/target-terms.ts'
import { member, termsWith } from '../../testing/terms.ts'
import {
  type Addition,
  approved,
  type Case,
  countedBy,
  figureOf,
  register,
} from './closed-value.factory.ts'
import { closedValue } from './closed-value.rules.ts'
import type { Count } from './count.rules.ts'
import type { SourcedReading } from './readings-by-source.rules.ts'

const june = '2010-06-30'
const offices: MemberTerms[] = [
  member('m1', { subject: 'o1' }),
  member('m2', { subject: 'o2', activeTo: '2010-04-15' }),
]
const deliveries: Case = {
  terms: termsWith({
    ...{ kind: 'QUOTA', mode: 'SUSTAIN', goal: '4', periodUnit: 'MONTH', members: offices },
    deadline: '2010-01-31',
  }),
  decisions: [countedBy('deliveries.made')],
}
const of = (month: string, office: string, times: number): Addition[] =>
  Array.from({ length: times }, (_, day) => [`2010-${month}-${10 + day}`, office] as const)

describe('a quota by month and office', () => {
  const done = [...of('02', 'o1', 4), ...of('03', 'o1', 2), ...of('02', 'o2', 4)]

  test('counts every month live; an office that closed owes its own months alone', () => {
    // o1: 4 of 4 in February, 2 of 4 in March, nothing until June. o2 owes February and March.
    const figure = figureOf(deliveries, done, june)
    expect(figure.memberCount).toBe(2)
    expect(figure.compliance).toBe('0.4')
  })

  test('closed and approved answers its day for good; an edit of March moves the live one alone', () => {
    const target = { ...deliveries, readings: [], count: register(done) }
    const closing = approved(closedValue(target, june), june)
    const closed = { ...deliveries, readings: [closing] }
    const edited = [...done, ...of('03', 'o2', 4)]
    const before = figureOf(closed, done, june)
    expect(before).toEqual({
      ...figureOf(deliveries, done, june),
      lastReading: { ...before.lastReading },
    })
    expect(before.lastReading?.id).toBe('closed 2010-06-30 1')
    expect(figureOf(closed, edited, june).compliance).toBe('0.4')
    expect(figureOf(closed, edited, june, 'RECORDED').compliance).toBe('0.4')
    expect(figureOf(closed, edited, june, 'LIVE').compliance).toBe('0.65')
    // On every other day the register answers, unless the recorded one is asked for.
    expect(figureOf(closed, edited, '2010-07-15').lastReading?.id).toBe('live')
    expect(figureOf(closed, edited, '2010-07-15', 'RECORDED').lastReading?.id).toBe(closing.id)
  })

  test('of two closings of a day the corrected one answers, whole', () => {
    const first = approved(
      closedValue({ ...deliveries, readings: [], count: register(done) }, june),
      june,
    )
    const all = [...done, ...of('04', 'o1', 4)]
    const second = approved(
      closedValue({ ...deliveries, readings: [], count: register(all) }, june),
      ...([june, 2] as const),
    )
    const figure = figureOf({ ...deliveries, readings: [first, second] }, [], june)
    expect(figure.compliance).toBe(figureOf(deliveries, all, june).compliance)
  })

  test('nothing recorded and nothing said is nothing to close', () => {
    expect(closedValue({ ...deliveries, readings: [], count: register([]) }, june)).toBeNull()
  })

  test('typed months stand before the seam, counted ones after it', () => {
    const typed: SourcedReading = {
      ...{ id: 'typed', periodKey: '2010-02', cutoff: '2010-02-28', revision: 1, value: null },
      ...{ numerator: null, denominator: null, source: 'TYPED' },
      members: [{ memberId: 'm1', value: '4' }],
    }
    const seam: Case = {
      ...deliveries,
      decisions: [countedBy('deliveries.made', '2010-03-01')],
      readings: [typed],
    }
    // The register knows of a February of its own, which doesn't count any more than a typed March would.
    const figure = figureOf(seam, [...of('02', 'o1', 1), ...of('03', 'o1', 4)], '2010-03-31')
    expect(figure.steps.find(({ subject }) => subject === 'Office m1')?.expression).toMatch(/^8 ÷/)
  })
})

describe('a total', () => {
  const points: Case = {
    terms: termsWith({ goal: '4' }),
    decisions: [countedBy('connectionPoints.inService')],
  }
  const opened: Addition[] = [
    ['2008-10-01', null],
    ['2009-05-01', null],
    ['2010-02-01', null],
  ]

  test('is what there is, on any day, closed or not', () => {
    expect(figureOf(points, opened, '2009-12-31').value).toBe('2')
    const target = { ...points, readings: [], count: register(opened) }
    const closing = approved(closedValue(target, '2009-12-31'), '2009-12-31')
    const closed = { ...points, readings: [closing] }
    expect(figureOf(closed, opened, june).value).toBe('3')
    // A point of 2009 that was taken back since: recorded stays, live follows, and neither adds to the other.
    const fewer = opened.filter(([on]) => on !== '2009-05-01')
    expect(figureOf(closed, fewer, '2009-12-31').value).toBe('2')
    expect(figureOf(closed, fewer, '2009-12-31', 'LIVE').value).toBe('1')
    expect(figureOf(closed, fewer, june).value).toBe('2')
  })

  test('is met since the day on which the last of them began to count', () => {
    const all: Addition[] = [...opened, ['2010-05-20', null]]
    expect(figureOf(points, all, june)).toMatchObject({ status: 'MET', metOn: '2010-05-20' })
    expect(figureOf(points, all, '2010-05-19').status).not.toBe('MET')
  })

  test('typed on after it was counted adds to what there was', () => {
    const typed: SourcedReading = {
      ...{ id: 'typed', periodKey: '2010-S1', cutoff: '2010-04-30', revision: 1, value: '1' },
      ...{ numerator: null, denominator: null, members: [], source: 'TYPED' },
    }
    const decisions = [
      ...points.decisions,
      { source: 'TYPED', sourceKey: null, startsOn: '2010-03-01', reason: 'x' } as const,
    ]
    expect(figureOf({ ...points, decisions, readings: [typed] }, opened, june).value).toBe('4')
  })
})

describe('what is recorded at a closing', () => {
  const share: Case = {
    terms: termsWith({ kind: 'RATIO', goal: '1' }),
    decisions: [countedBy('channels.upToDate')],
  }
  const counting = (counts: number, missing: number) => ({
    ...{ ...share, readings: [] },
    count: (): Count => ({
      ...{ counts, missing, excluded: 0, since: null, additions: [], speaks: false, attested: [] },
    }),
  })

  test('of a share its two counts; nothing to count out of is nothing to record', () => {
    expect(closedValue(counting(2, 1), june)).toEqual({
      ...{ value: null, numerator: '2', denominator: '3', ledger: null },
      rulesVersion: CURRENT_RULES,
    })
    expect(closedValue(counting(0, 0), june)).toBeNull()
    expect(closedValue({ ...counting(2, 1), decisions: [] }, june)).toBeNull()
  })

  test('of an amount four decimals, the rest stays in the ledger; without a goal no value', () => {
    const level: Case = {
      terms: termsWith({ kind: 'QUOTA', goal: '5', periodUnit: 'WEEK', deadline: '2010-12-31' }),
      decisions: [countedBy('mailAccounts.used', '2010-06-14')],
    }
    const closed = (additions: Addition[]) =>
      closedValue({ ...level, readings: [], count: register(additions) }, june)
    // 1, 1 and 5 in three weeks: 7 ÷ 3.
    const weeks: Addition[] = [
      ['2010-06-14', null],
      ['2010-06-21', null],
      ['2010-06-28', null, 5],
    ]
    const value = closed(weeks)
    expect(value?.value).toMatch(/^\d\.\d{1,4}$/)
    expect(value?.ledger).toMatchObject({ members: [] })
    const coverage: Case = {
      terms: termsWith({ kind: 'COVERAGE', goal: null, members: offices }),
      decisions: [countedBy('archiveHoldings.kept')],
    }
    const unheld = closedValue(
      { ...coverage, readings: [], count: register([['2009-02-01', 'o1']]) },
      june,
    )
    expect(unheld).toMatchObject({ value: null, ledger: { members: null } })
  })
})

test('members that are rows of the register are frozen with the value', () => {
  const account = (id: string, activeFrom: string) => member(id, { activeFrom })
  const use: Case = {
    terms: termsWith({
      ...{ kind: 'QUOTA', goal: '5', periodUnit: 'WEEK', deadline: '2010-12-31' },
      members: [account('a1', '2010-05-01')],
    }),
    decisions: [countedBy('mailAccounts.used')],
  }
  const used: Addition[] = [['2010-06-21', 'a1', 5]]
  const target = { ...use, readings: [], count: register(used) }
  const readings = [approved(closedValue(target, june), june)]
  const members = [...use.terms.members, account('a2', '2010-05-01')]
  const since = { ...use, terms: { ...use.terms, members }, readings }
  expect(figureOf(since, used, june).memberCount).toBe(1)
  expect(figureOf(since, used, june, 'LIVE').memberCount).toBe(2)
})

test('typed again by then nothing is closed, though its register speaks of the periods before', () => {
  const typedSince = { ...countedBy('datasets.published', '2010-01-01'), source: 'TYPED' as const }
  const yearly = termsWith({ kind: 'QUOTA', goal: '1', periodUnit: 'YEAR' })
  const decisions = [countedBy('datasets.published'), { ...typedSince, sourceKey: null }]
  const target = { terms: yearly, decisions, readings: [], count: register([['2009-02-01', null]]) }
  expect(closedValue(target, '2009-12-31')?.value).toBe('1')
  expect(closedValue(target, june)).toBeNull()
})

test('the value keeps its decimals', () => {
  const of = (amount: number) => {
    const terms = termsWith({ kind: 'TOTAL', goal: '10' })
    const decisions = [countedBy('connectionPoints.inService')]
    const count = register([['2009-02-01', null, amount]])
    return closedValue({ terms, decisions, readings: [], count }, june)?.value
  }
  expect([of(2.25), of(12)]).toEqual(['2.25', '12'])
})

test('of a coverage the members are frozen with what each had', () => {
  const archives: Case = {
    terms: termsWith({ kind: 'COVERAGE', goal: '1', members: offices }),
    decisions: [countedBy('archiveHoldings.kept')],
  }
  const kept: Addition[] = [['2009-02-01', 'o1']]
  const target = { ...archives, readings: [], count: register(kept) }
  const closed = closedValue(target, '2009-12-31')
  expect(closed).toMatchObject({ value: '1', numerator: null })
  const readings = [approved(closed, '2009-12-31')]
  const since: Addition[] = [...kept, ['2009-03-01', 'o2']]
  expect(figureOf({ ...archives, readings }, since, '2009-12-31').progress).toBe('0.5')
  expect(figureOf({ ...archives, readings }, since, '2009-12-31', 'LIVE').progress).toBe('1')
})
