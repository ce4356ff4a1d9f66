import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  fullPeriodsWithin,
  PERIOD_UNITS,
  periodByKey,
  periodOf,
  periodsTouching,
} from './periods.rules.ts'
import { addDays } from './plain-date.rules.ts'

const START = '2008-09-03'
const anyDay = fc.integer({ min: 0, max: 3000 }).map((n) => addDays(START, n))

describe('periodOf', () => {
  test.each([
    ['WEEK', '2010-02-15', '2010-W07', '2010-02-15', '2010-02-21'],
    ['WEEK', '2010-01-03', '2009-W53', '2009-12-28', '2010-01-03'],
    ['WEEK', '2008-12-29', '2009-W01', '2008-12-29', '2009-01-04'],
    ['MONTH', '2012-02-10', '2012-02', '2012-02-01', '2012-02-29'],
    ['HALF_YEAR', '2010-06-30', '2010-S1', '2010-01-01', '2010-06-30'],
    ['HALF_YEAR', '2010-07-01', '2010-S2', '2010-07-01', '2010-12-31'],
    ['YEAR', '2008-09-03', 'A1', '2008-09-03', '2009-09-02'],
    ['YEAR', '2009-09-02', 'A1', '2008-09-03', '2009-09-02'],
    ['YEAR', '2009-09-03', 'A2', '2009-09-03', '2010-09-02'],
    ['YEAR', '2013-09-03', 'A6', '2013-09-03', '2014-09-02'],
  ] as const)('%s of %s is %s', (unit, day, key, startsOn, endsOn) => {
    expect(periodOf(unit, day, START)).toEqual({ key, startsOn, endsOn })
  })

  test('a day before the plan falls in no year of it', () => {
    const before = periodOf('YEAR', '2008-09-02', START)
    expect(before).toEqual({ key: 'A0', startsOn: '2007-09-03', endsOn: '2008-09-02' })
    expect(periodByKey('YEAR', before.key, START)).toBeNull()
  })

  test('property: every day lies in its period, whose key finds it again', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PERIOD_UNITS), anyDay, (unit, day) => {
        const period = periodOf(unit, day, START)
        expect(period.startsOn <= day && day <= period.endsOn).toBe(true)
        expect(periodByKey(unit, period.key, START)).toEqual(period)
      }),
    )
  })
})

describe('periodByKey', () => {
  test.each([
    ['WEEK', '2010-W53'],
    ['WEEK', '2010-W00'],
    ['WEEK', '2010-07'],
    ['WEEK', '2010-S1'],
    ['MONTH', '2010-13'],
    ['MONTH', '2010-00'],
    ['MONTH', '2010-S1'],
    ['HALF_YEAR', '2010-S3'],
    ['HALF_YEAR', '2010-06'],
    ['YEAR', 'A0'],
    ['YEAR', '2010'],
    ['YEAR', '2010-S1'],
    ['MONTH', 'A1'],
    ['MONTH', '2010-W07'],
    ['MONTH', '2010-1'],
    ['MONTH', '2010-011'],
    ['MONTH', ' 2010-01'],
    ['HALF_YEAR', '2010-W01'],
    ['HALF_YEAR', 'A1'],
    ['WEEK', 'A1'],
    ['YEAR', 'A01'],
    ['YEAR', 'A100'],
    ['MONTH', '1899-12'],
    ['MONTH', '2200-01'],
    ['MONTH', ''],
  ] as const)('%s knows no %j', (unit, key) => {
    expect(periodByKey(unit, key, START)).toBeNull()
  })

  test('2009 has a week 53, 2010 has none', () => {
    expect(periodByKey('WEEK', '2009-W53', START)?.startsOn).toBe('2009-12-28')
  })

  test('from 1900 to 2199', () => {
    expect(periodByKey('MONTH', '1900-01', START)?.endsOn).toBe('1900-01-31')
    expect(periodByKey('MONTH', '2199-12', START)?.endsOn).toBe('2199-12-31')
    expect(periodByKey('HALF_YEAR', '2199-S2', START)?.endsOn).toBe('2199-12-31')
  })
})

describe('fullPeriodsWithin', () => {
  test('five plan years from the start to its fifth anniversary, not six', () => {
    const years = fullPeriodsWithin('YEAR', START, '2013-09-03', START)
    expect(years.map(({ key }) => key)).toEqual(['A1', 'A2', 'A3', 'A4', 'A5'])
  })

  test('a year that lacks its last day is no full one', () => {
    expect(fullPeriodsWithin('YEAR', START, '2013-09-01', START)).toHaveLength(4)
  })

  test('months: the partial ones at both ends stay out', () => {
    const months = fullPeriodsWithin('MONTH', '2008-11-04', '2009-03-30', START)
    expect(months.map(({ key }) => key)).toEqual(['2008-12', '2009-01', '2009-02'])
  })

  test('months that begin and end exactly there stay in', () => {
    expect(fullPeriodsWithin('MONTH', '2008-12-01', '2008-12-31', START)).toHaveLength(1)
  })

  test('2009 holds 53 ISO weeks between their own Monday and Sunday', () => {
    expect(fullPeriodsWithin('WEEK', '2008-12-29', '2010-01-03', START)).toHaveLength(53)
  })

  test('none in an inverted or too short stretch', () => {
    expect(fullPeriodsWithin('MONTH', '2010-02-01', '2010-01-31', START)).toEqual([])
    expect(fullPeriodsWithin('WEEK', '2010-02-16', '2010-02-21', START)).toEqual([])
  })

  test('property: they follow one another without gap, inside the stretch', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PERIOD_UNITS), anyDay, anyDay, (unit, a, b) => {
        const [from, to] = a < b ? [a, b] : [b, a]
        const periods = fullPeriodsWithin(unit, from, to, START)
        for (const [index, period] of periods.entries()) {
          expect(period.startsOn >= from && period.endsOn <= to).toBe(true)
          const before = periods[index - 1]
          if (before) expect(addDays(before.endsOn, 1)).toBe(period.startsOn)
        }
      }),
    )
  })
})

describe('periodsTouching', () => {
  const keys = (from: string, to: string) =>
    periodsTouching('MONTH', from, to, START).map(({ key }) => key)

  test('a day is enough, at either end', () => {
    expect(keys('2008-11-30', '2009-02-01')).toEqual(['2008-11', '2008-12', '2009-01', '2009-02'])
    expect(keys('2009-02-01', '2009-01-31')).toEqual([])
  })

  test('the same question has the same list for an answer, whatever was asked in between', () => {
    const asked = (n: number) => periodsTouching('MONTH', START, addDays(START, n), START)
    const first = asked(0)
    expect(asked(1)).not.toEqual(asked(100))
    expect(asked(0)).toBe(first)
    for (let n = 1; n <= 500; n += 1) asked(n)
    expect(asked(0)).not.toBe(first)
    expect(asked(0)).toEqual(first)
  })
})
