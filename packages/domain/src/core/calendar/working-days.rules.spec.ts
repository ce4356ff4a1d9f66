import { describe, expect, test } from 'vitest'
import {
  holidaysOf,
  isWorkingDay,
  nextWorkingDay,
  workingDaysWithin,
} from './working-days.rules.ts'

function days(year: number, list: string): string[] {
  return list.split(' ').map((day) => `${year}-${day}`)
}

describe('holidaysOf', () => {
  test('2008: 18 holidays', () => {
    expect(holidaysOf(2008)).toEqual(
      days(
        2008,
        '01-01 01-07 03-20 03-21 03-24 05-01 05-05 05-26 06-02 06-30 07-20 08-07 08-18 10-13 11-03 11-17 12-08 12-25',
      ),
    )
  })

  test('2026: Chiquinquirá is the 19th', () => {
    expect(holidaysOf(2026)).toEqual(
      days(
        2026,
        '01-01 01-12 03-23 04-02 04-03 05-01 05-18 06-08 06-15 06-29 07-13 07-20 08-07 08-17 10-12 11-02 11-16 12-08 12-25',
      ),
    )
  })

  test('2025: Sacred Heart and Saint Peter both fall on 30 June, so 17 days', () => {
    const holidays = holidaysOf(2025)
    expect(holidays).toHaveLength(17)
    expect(holidays).toContain('2025-06-30')
    expect(holidays).not.toContain('2025-07-14')
  })

  // 2049 and 2076 are the years that the computus corrects; 2014 begins a cycle of the moon.
  test.each([
    ['1984-04-20'],
    ['1995-04-14'],
    ['2014-04-18'],
    ['2019-04-19'],
    ['2038-04-23'],
    ['2049-04-16'],
    ['2076-04-17'],
    ['2100-03-26'],
    ['2133-04-17'],
  ])('%s is Good Friday', (day) => {
    const fridays = holidaysOf(Number(day.slice(0, 4))).filter((holiday) => /-0[34]-/.test(holiday))
    expect(fridays).toContain(day)
  })

  test('the list handed out can be changed without harm', () => {
    holidaysOf(2010).pop()
    expect(holidaysOf(2010)).toContain('2010-12-25')
  })
})

describe('working days', () => {
  test.each([
    ['2010-06-21', '2010-06-27', 5],
    ['2008-03-17', '2008-03-23', 3],
    ['2010-06-26', '2010-06-27', 0],
    ['2010-06-25', '2010-06-28', 2],
    ['2010-06-28', '2010-06-28', 1],
  ])('from %s to %s there are %i', (from, to, count) => {
    expect(workingDaysWithin(from, to)).toBe(count)
  })

  test.each([
    ['2008-11-03', 'a holiday moved to Monday'],
    ['2010-06-26', 'a Saturday'],
    ['2010-06-27', 'a Sunday'],
    ['2009-04-10', 'Good Friday'],
  ])('%s is %s', (day) => {
    expect(isWorkingDay(day)).toBe(false)
  })

  test('13 July is a working Monday in 2020 and a holiday in 2026', () => {
    expect(isWorkingDay('2020-07-13')).toBe(true)
    expect(isWorkingDay('2026-07-13')).toBe(false)
  })

  test.each([
    ['2008-11-04', '2008-11-04'],
    ['2008-11-01', '2008-11-04'],
    ['2009-01-03', '2009-01-05'],
    ['2012-12-31', '2012-12-31'],
    ['2011-12-31', '2012-01-02'],
    ['2009-04-09', '2009-04-13'],
  ])('from %s the next one is %s', (day, expected) => {
    expect(nextWorkingDay(day)).toBe(expected)
  })
})
