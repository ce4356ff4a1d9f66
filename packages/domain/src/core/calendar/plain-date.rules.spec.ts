import { describe, expect, test } from 'vitest'
import { parseInput } from '../errors/parse-input.rules.ts'
import { bogotaDay, endOfDayInBogota } from './bogota.rules.ts'
import { defaultAsOf, halfYearEnds } from './cut-offs.rules.ts'
import { plainDate } from './plain-date.input.ts'
import { addDays, addMonths, addYears, compareDates, daysBetween } from './plain-date.rules.ts'

describe('plainDate', () => {
  test.each(['2008-09-03', '2012-02-29', '1900-01-01', '2199-12-31'])('takes %s', (day) => {
    expect(plainDate.parse(day)).toBe(day)
  })

  test.each([
    '2010-02-31',
    '2010-02-29',
    '2010-13-01',
    '2010-2-1',
    '03/09/2008',
    '2010-06-30T00:00:00Z',
    '1899-12-31',
    '2200-01-01',
    '',
  ])('refuses %j', (day) => {
    // Said once, whatever else is asked of the day.
    const monday = plainDate.refine(() => false, { error: 'NOT_A_MONDAY' })
    expect(parseInput(monday, day)).toEqual({
      ...{ ok: false, issues: [{ path: [], code: 'INVALID_DATE' }] },
    })
  })
})

describe('arithmetic', () => {
  test.each([
    ['2010-01-31', 1, '2010-02-28'],
    ['2012-01-31', 1, '2012-02-29'],
    ['2008-09-03', 24, '2010-09-03'],
    ['2008-11-30', 3, '2009-02-28'],
    ['2010-03-31', -1, '2010-02-28'],
  ])('%s plus %i months is %s', (day, months, expected) => {
    expect(addMonths(day, months)).toBe(expected)
  })

  test('29 February plus a year is the 28th', () => {
    expect(addYears('2012-02-29', 1)).toBe('2013-02-28')
  })

  test('days run over the ends of months and years', () => {
    expect(addDays('2008-12-31', 1)).toBe('2009-01-01')
    expect(addDays('2012-03-01', -1)).toBe('2012-02-29')
    expect(daysBetween('2008-09-03', '2010-09-03')).toBe(730)
    expect(daysBetween('2010-09-03', '2008-09-03')).toBe(-730)
  })

  test('days compare as days', () => {
    expect(compareDates('2009-12-31', '2010-01-01')).toBeLessThan(0)
    expect(compareDates('2010-01-01', '2010-01-01')).toBe(0)
    expect(compareDates('2010-01-01', '2009-12-31')).toBeGreaterThan(0)
  })
})

describe('Bogotá', () => {
  test('a day there lasts until 04:59:59 UTC of the next', () => {
    expect(bogotaDay(new Date('2010-07-01T04:59:59.999Z'))).toBe('2010-06-30')
    expect(bogotaDay(new Date('2010-07-01T05:00:00Z'))).toBe('2010-07-01')
  })

  test('the end of a day is the next midnight there', () => {
    expect(endOfDayInBogota('2010-06-30').toISOString()).toBe('2010-07-01T05:00:00.000Z')
    expect(endOfDayInBogota('2008-12-31').toISOString()).toBe('2009-01-01T05:00:00.000Z')
  })
})

describe('cut-offs', () => {
  test('every half-year end in between, then the day itself', () => {
    expect(halfYearEnds('2008-09-03', '2010-03-15')).toEqual([
      '2008-12-31',
      '2009-06-30',
      '2009-12-31',
      '2010-03-15',
    ])
  })

  test('a day that is itself an end comes once', () => {
    expect(halfYearEnds('2009-06-30', '2009-12-31')).toEqual(['2009-06-30', '2009-12-31'])
    expect(halfYearEnds('2009-05-01', '2009-05-01')).toEqual(['2009-05-01'])
  })

  test('nothing before the start', () => {
    expect(halfYearEnds('2010-01-01', '2009-12-31')).toEqual([])
  })

  test('by default today, or the plan’s end if that is earlier', () => {
    expect(defaultAsOf('2010-06-30', '2013-09-03')).toBe('2010-06-30')
    expect(defaultAsOf('2026-11-22', '2013-09-03')).toBe('2013-09-03')
  })
})
