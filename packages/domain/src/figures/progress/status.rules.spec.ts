import { describe, expect, test } from 'vitest'
import { reading, termsWith } from '../../testing/terms.ts'
import { isNotReported, lastOwedPeriod } from './reported.rules.ts'
import { evaluateTarget } from './target.rules.ts'

describe('thresholds', () => {
  // Half of the 730 days: 2009-09-03. Goal 1000, so 500 are due.
  const terms = termsWith({ goal: '1000' })
  const statusOf = (value: string, thresholds?: { onTrack: string; atRisk: string }) =>
    evaluateTarget(terms, [reading('2009-S2', '2009-09-01', value)], '2009-09-03', thresholds)
      .status

  test.each([
    ['450', 'ON_TRACK'],
    ['449', 'AT_RISK'],
    ['300', 'AT_RISK'],
    ['299', 'BEHIND'],
  ])('%s of 500 due: %s (0.9 and 0.6 belong to the better side)', (value, expected) => {
    expect(statusOf(value)).toBe(expected)
  })

  test('they are data', () => {
    expect(statusOf('350', { onTrack: '0.7', atRisk: '0.5' })).toBe('ON_TRACK')
    expect(statusOf('250', { onTrack: '0.7', atRisk: '0.5' })).toBe('AT_RISK')
    expect(statusOf('249', { onTrack: '0.7', atRisk: '0.5' })).toBe('BEHIND')
  })
})

describe('not reported', () => {
  const halfYearly = termsWith()

  test.each([
    ['2008-09-30', null],
    ['2008-12-30', null],
    ['2008-12-31', '2008-S2'],
    ['2009-06-29', '2008-S2'],
    ['2009-06-30', '2009-S1'],
    ['2013-12-30', '2013-S1'],
    ['2013-12-31', '2013-S2'],
    ['2026-11-22', '2013-S2'],
  ])('on %s the last half-year owed is %s', (asOf, key) => {
    expect(lastOwedPeriod(halfYearly, asOf)?.key ?? null).toBe(key)
  })

  test('a quota owes full periods of its horizon only', () => {
    const yearly = termsWith({ kind: 'QUOTA', periodUnit: 'YEAR', deadline: '2013-09-03' })
    expect(lastOwedPeriod(yearly, '2009-09-01')).toBeNull()
    expect(lastOwedPeriod(yearly, '2009-09-02')?.key).toBe('A1')
    expect(lastOwedPeriod(yearly, '2026-11-22')?.key).toBe('A5')
    const monthly = termsWith({
      kind: 'QUOTA',
      mode: 'SUSTAIN',
      periodUnit: 'MONTH',
      deadline: '2008-11-04',
    })
    expect(lastOwedPeriod(monthly, '2008-12-30')).toBeNull()
    expect(lastOwedPeriod(monthly, '2008-12-31')?.key).toBe('2008-12')
  })

  test('a period that ends on the very day is owed, one before it is not', () => {
    const on = (deadline: string) => termsWith({ mode: 'SUSTAIN', deadline })
    expect(lastOwedPeriod(on('2009-06-30'), '2009-06-30')?.key).toBe('2009-S1')
    expect(lastOwedPeriod(on('2009-07-01'), '2009-06-30')).toBeNull()
  })

  test('what starts later owes later', () => {
    const area6 = termsWith({ startsOn: '2012-01-01', deadline: '2012-12-31' })
    expect(lastOwedPeriod(area6, '2012-06-29')).toBeNull()
    expect(lastOwedPeriod(area6, '2012-06-30')?.key).toBe('2012-S1')
  })

  test('a flag that a reading of that very period takes away, from its cut-off on', () => {
    const readings = [reading('2009-S2', '2010-01-20', '1')]
    const late = [...readings, reading('2009-S1', '2009-06-30', '1')]
    expect(isNotReported(halfYearly, readings, '2009-06-30')).toBe(true)
    expect(isNotReported(halfYearly, late, '2009-06-30')).toBe(false)
    expect(isNotReported(halfYearly, readings, '2010-01-19')).toBe(true)
    expect(isNotReported(halfYearly, readings, '2010-01-20')).toBe(false)
  })
})

describe('kept up', () => {
  test('is judged by what was due so far, not by what it makes of the whole', () => {
    const monthly = termsWith({
      ...{ kind: 'QUOTA', mode: 'SUSTAIN', goal: '4', periodUnit: 'MONTH', deadline: '2008-11-04' },
    })
    // December: 2 of 4. The running January has 4 already, which the compliance doesn't know.
    const readings = [reading('2008-12', '2008-12-31', '2'), reading('2009-01', '2009-01-15', '4')]
    expect(evaluateTarget(monthly, readings, '2009-01-15')).toMatchObject({
      ...{ compliance: '0.5', status: 'BEHIND', metOn: null },
    })
  })

  test('is met at the plan’s end and not before, however full it stands', () => {
    const keep = termsWith({ mode: 'SUSTAIN', deadline: '2008-11-04' })
    const full = [reading('2008-S2', '2008-12-31', '10')]
    expect(evaluateTarget(keep, full, '2010-06-30')).toMatchObject({
      ...{ status: 'ON_TRACK', metOn: null },
    })
  })
})

test('met stays met as it was seen on its day, though it was lost since', () => {
  const readings = [reading('2009-S1', '2009-06-30', '10'), reading('2009-S2', '2009-12-31', '-1')]
  expect(evaluateTarget(termsWith(), readings, '2009-09-30')).toMatchObject({
    ...{ status: 'MET', metOn: '2009-06-30' },
  })
})
