import { describe, expect, test } from 'vitest'
import type { TargetTerms } from '../../act/indicators/target-terms.ts'
import { addDays } from '../../core/calendar/plain-date.rules.ts'
import { dayOf } from '../../testing/judged-day.ts'
import { procedureFact } from '../../testing/procedure-fact.ts'
import { termsWith } from '../../testing/terms.ts'
import { evaluateTarget } from '../progress/target.rules.ts'
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
    // What was decided later for an earlier day doesn't hold longer.
    const earlier = [typed('2010-01-01'), counted('2009-01-01')]
    expect(decisionOn(earlier, '2010-01-01')).toBe(earlier[0])
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

  test('asks the register on the ends of periods, on the deadline, before decisions, and on the day', () => {
    const asked = (
      change: Pick<TargetTerms, 'deadline'>,
      asOf: string,
      taken: SourceDecision[] = decisions,
      stored: SourcedReading[] = [],
    ) => {
      const days: string[] = []
      const count = (source: Source, day: string) => {
        days.push(day)
        return countOf([procedureFact()])(source, day)
      }
      const target = { terms: { ...terms, ...change }, decisions: taken, readings: stored, count }
      readingsBySource(target, asOf)
      return days.sort()
    }
    expect(asked({ deadline: null }, '2009-06-30')).toEqual(['2008-12-31', '2009-06-30'])
    expect(asked({ deadline: '2009-03-01' }, '2009-07-01')).toEqual([
      ...['2008-12-31', '2009-03-01', '2009-06-30', '2009-07-01'],
    ])
    expect(asked({ deadline: '2009-03-01' }, '2009-03-01')).toEqual(['2008-12-31', '2009-03-01'])
    expect(asked({ deadline: '2009-03-02' }, '2009-03-01')).toEqual(['2008-12-31', '2009-03-01'])
    const twice = [...decisions, counted('2009-02-02')]
    expect(asked({ deadline: null }, '2009-02-02', twice)).toEqual([
      ...['2008-12-31', '2009-02-01', '2009-02-02'],
    ])
    expect(asked({ deadline: null }, '2009-02-01', twice)).toEqual(['2008-12-31', '2009-02-01'])
    // Of a day whose value was closed the register isn't asked.
    expect(
      asked({ deadline: null }, '2009-06-30', decisions, [value('2008-12-31', '0', 'COUNTED')]),
    ).toEqual(['2009-06-30'])
    expect(asked({ deadline: null }, '2009-06-30', [])).toEqual([])
  })

  test('of what is full looks back over the last forty days on which something changed', () => {
    const days: string[] = []
    const changes = Array.from({ length: 50 }, (_, at) => addDays('2010-01-10', at))
    const total = termsWith({ goal: '1' })
    const count = (_source: Source, day: string) => {
      days.push(day)
      const additions = changes
        .filter((on) => on <= day)
        .map((on) => ({ on, amount: 1, member: null }))
      return {
        ...{ counts: 0, missing: 0, excluded: 0, attested: [], speaks: true },
        ...{ additions: additions.toReversed(), since: '2010-01-10' },
      }
    }
    const points = [{ ...counted('2008-09-03'), sourceKey: 'connectionPoints.inService' }]
    const target = { terms: total, decisions: points, readings: [], count }
    readingsBySource(target, '2010-06-30')
    const between = days.filter((day) => day > '2009-12-31' && day < '2010-06-30').sort()
    expect(between).toEqual(changes.slice(-40))
    // What is not full looks back at nothing.
    days.length = 0
    readingsBySource({ ...target, terms: { ...total, goal: '1000' } }, '2010-06-30')
    expect(days.filter((day) => day > '2009-12-31')).toEqual(['2010-06-30'])
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
