import { describe, expect, test } from 'vitest'
import { evaluateTarget } from '../figures/target.rules.ts'
import { dayOf } from '../testing/judged-day.ts'
import { procedureFact } from '../testing/procedure-fact.ts'
import { countJudged, judgeRows } from './count.rules.ts'
import type { ProcedureFact } from './procedure-fact.ts'
import {
  type Basis,
  decisionOn,
  readingsBySource,
  type SourceDecision,
  type SourcedReading,
} from './readings-by-source.rules.ts'
import type { Source } from './source.ts'

const terms = {
  id: 't',
  kind: 'RATIO',
  mode: 'REACH',
  goal: '1',
  periodUnit: 'HALF_YEAR',
  startsOn: '2008-09-03',
  deadline: '2013-09-03',
  planStartsOn: '2008-09-03',
  planEndsOn: '2013-09-03',
  hasMembers: false,
  members: [],
} as const

const counted = (startsOn: string): SourceDecision => ({
  ...{ source: 'COUNTED', sourceKey: 'procedures.registered', startsOn, reason: 'x' },
})
const typed = (startsOn: string): SourceDecision => ({
  ...{ source: 'TYPED', sourceKey: null, startsOn, reason: 'x' },
})

const registered = (id: string, suitOn: string) =>
  procedureFact({ id, suitState: 'REGISTERED', suitOn })
const facts = [registered('a', '2009-03-01'), registered('b', '2010-02-01'), procedureFact()]

const value = (cutoff: string, numerator: string, source: 'TYPED' | 'COUNTED'): SourcedReading => ({
  ...{ id: `${source} ${cutoff}`, periodKey: cutoff, cutoff, revision: 1, value: null },
  ...{ numerator, denominator: '3', members: [], source },
})

const countOf =
  (rows: readonly ProcedureFact[]) =>
  (source: Source, day: string): ReturnType<typeof countJudged> =>
    countJudged(source, judgeRows(source, rows, dayOf(day)), day)

function share(
  decisions: SourceDecision[],
  readings: SourcedReading[],
  asOf: string,
  basis: Basis | null = null,
) {
  const target = {
    terms,
    decisions,
    readings,
    count: countOf(facts),
  }
  return evaluateTarget(terms, readingsBySource(target, asOf, basis), asOf)
}

describe('which decision holds', () => {
  test('the latest begun; of those begun together the last decided', () => {
    const decisions = [counted('2008-09-03'), typed('2010-01-01'), counted('2010-01-01')]
    expect(decisionOn(decisions, '2008-09-02')).toBeNull()
    expect(decisionOn(decisions, '2009-12-31')).toBe(decisions[0])
    expect(decisionOn(decisions, '2010-01-01')).toBe(decisions[2])
  })
})

describe('a counted target', () => {
  const decisions = [counted('2008-09-03')]

  test('is counted on any day', () => {
    expect(share(decisions, [], '2009-02-28')).toMatchObject({ numerator: '0', denominator: '3' })
    expect(share(decisions, [], '2009-03-01')).toMatchObject({ numerator: '1', denominator: '3' })
    expect(share(decisions, [], '2010-06-30')).toMatchObject({ numerator: '2', denominator: '3' })
  })

  test('says the closed value on the day of its closing, and on no other', () => {
    const closed = [value('2009-12-31', '0', 'COUNTED')]
    expect(share(decisions, closed, '2009-12-31').numerator).toBe('0')
    expect(share(decisions, closed, '2009-12-31', 'LIVE').numerator).toBe('1')
    expect(share(decisions, closed, '2010-01-01').numerator).toBe('1')
    expect(share(decisions, closed, '2010-06-30', 'RECORDED').numerator).toBe('0')
  })

  test('passes over what was typed while it is counted', () => {
    expect(share(decisions, [value('2010-05-31', '3', 'TYPED')], '2010-06-30').numerator).toBe('2')
  })

  test('RECORDED passes over it too', () => {
    const readings = [value('2009-12-31', '1', 'COUNTED'), value('2010-05-31', '3', 'TYPED')]
    expect(share(decisions, readings, '2010-06-30', 'RECORDED').numerator).toBe('1')
  })

  test('is met since the last row was taken out of what it is counted out of', () => {
    const rows = [
      registered('a', '2009-03-01'),
      procedureFact({ id: 'b', retiredOn: '2010-05-14', retiredReason: 'x' }),
    ]
    const count = countOf(rows)
    const readings = readingsBySource({ terms, decisions, readings: [], count }, '2010-06-20')
    expect(evaluateTarget(terms, readings, '2010-06-20')).toMatchObject({
      ...{ status: 'MET', metOn: '2010-05-15' },
    })
  })

  test('is met late when the last row counted after the deadline, whatever day it is looked at', () => {
    const due = { ...terms, deadline: '2009-09-03' }
    const count = countOf(facts.slice(0, 2))
    const figureOn = (asOf: string) => {
      const target = { terms: due, decisions, readings: [], count }
      return evaluateTarget(due, readingsBySource(target, asOf), asOf)
    }
    expect(figureOn('2010-01-31')).toMatchObject({ status: 'OVERDUE', metOn: null })
    for (const asOf of ['2010-02-01', '2010-04-10', '2010-06-30']) {
      expect(figureOn(asOf)).toMatchObject({ status: 'MET_LATE', metOn: '2010-02-01' })
    }
    const early = { ...terms, deadline: '2010-02-01' }
    const target = { terms: early, decisions, readings: [], count }
    expect(evaluateTarget(early, readingsBySource(target, '2010-06-30'), '2010-06-30').status).toBe(
      'MET',
    )
  })

  test('always has the value of the last period that ended, also long after the plan', () => {
    for (const asOf of ['2008-12-31', '2010-04-10', '2013-12-31', '2026-11-22']) {
      expect(share(decisions, [], asOf).notReported).toBe(false)
    }
  })

  test('counts no more days for a day of the next century than for the plan’s last', () => {
    const days: string[] = []
    const count = (source: Source, day: string) => {
      days.push(day)
      return countOf(facts)(source, day)
    }
    readingsBySource({ terms, decisions, readings: [], count }, '2199-12-31')
    expect(days.length).toBeLessThan(20)
  })

  test('is met since the last row began to count, not since the day it is looked at', () => {
    const two = { ...terms, goal: '0.5' }
    const target = {
      ...{ terms: two, decisions, readings: [] },
      count: countOf(facts.slice(0, 2)),
    }
    const figure = evaluateTarget(two, readingsBySource(target, '2010-06-30'), '2010-06-30')
    expect(figure).toMatchObject({ status: 'MET', metOn: '2009-06-30' })
  })
})

describe('a seam', () => {
  const decisions = [typed('2008-09-03'), counted('2010-01-01')]
  const readings = [value('2009-12-31', '0', 'TYPED')]

  test('typed before its day, counted from it on', () => {
    expect(share(decisions, readings, '2009-12-31').numerator).toBe('0')
    expect(share(decisions, readings, '2010-01-01').numerator).toBe('1')
    expect(share(decisions, readings, '2010-06-30').numerator).toBe('2')
  })

  test('typed again: what was counted until then stands until a value is typed', () => {
    const back = [counted('2008-09-03'), typed('2010-03-01')]
    expect(share(back, [], '2010-02-28')).toMatchObject({ numerator: '2', denominator: '3' })
    expect(share(back, [], '2010-03-01')).toMatchObject({ numerator: '2', denominator: '3' })
    expect(share(back, [value('2010-05-31', '3', 'TYPED')], '2010-05-30').numerator).toBe('2')
    expect(share(back, [value('2010-05-31', '3', 'TYPED')], '2010-05-31').numerator).toBe('3')
    expect(
      share(back, [value('2009-12-31', '0', 'COUNTED')], '2010-06-30', 'RECORDED'),
    ).toMatchObject({ numerator: '0' })
  })
})
