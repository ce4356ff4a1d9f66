import { describe, expect, test } from 'vitest'
import { periodOf } from '../calendar/periods.rules.ts'
import {
  formatDate,
  formatInstant,
  formatMonth,
  formatNumber,
  formatPercent,
  formatShortDate,
} from './formats.rules.ts'
import { formatPeriod } from './period.rules.ts'

describe('numbers', () => {
  test.each([
    ['1234.5', '1.234,5', '1,234.5'],
    ['1234567.89', '1.234.567,89', '1,234,567.89'],
    ['0', '0', '0'],
    ['-3', '-3', '-3'],
    // Past 2^53: a float would lose the last digits.
    ['9007199254740993.25', '9.007.199.254.740.993,25', '9,007,199,254,740,993.25'],
  ])('%s is %s, and %s in English', (text, spanish, english) => {
    expect(formatNumber(text, 'es')).toBe(spanish)
    expect(formatNumber(text, 'en')).toBe(english)
  })

  test('as many decimals as asked for', () => {
    expect(formatNumber('3.25', 'es', { decimals: 1 })).toBe('3,3')
    expect(formatNumber('3', 'es', { decimals: 2 })).toBe('3,00')
  })

  test.each(['', 'NaN', '1e3', '1,5', '1.', '.5', '--1', 'x1', '1x', '1.5.5', 'x'.repeat(41)])(
    '%j is no decimal',
    (text) => {
      expect(() => formatNumber(text, 'es')).toThrow(
        new RangeError(`Not a decimal: ${text.slice(0, 40)}`),
      )
      expect(() => formatPercent(text, 'es')).toThrow(RangeError)
    },
  )

  test('four decimals at most unless asked for', () => {
    expect(formatNumber('0.12345', 'es')).toBe('0,1235')
  })
})

describe('percentages', () => {
  test.each([
    ['0.875', '87,5\u00a0%', '87.5%'],
    ['1', '100\u00a0%', '100%'],
    ['0', '0\u00a0%', '0%'],
    ['1.25', '125\u00a0%', '125%'],
    ['0.333333333333', '33,3\u00a0%', '33.3%'],
    ['12.5', '1.250\u00a0%', '1,250%'],
  ])('%s is %s, and %s in English', (share, spanish, english) => {
    expect(formatPercent(share, 'es')).toBe(spanish)
    expect(formatPercent(share, 'en')).toBe(english)
  })

  test('what falls short of everything is not called 100 %', () => {
    expect(formatPercent('0.9999', 'es')).toBe('99,9\u00a0%')
    expect(formatPercent('0.9999', 'es', { decimals: 0 })).toBe('99\u00a0%')
    expect(formatPercent('1.0001', 'es')).toBe('100\u00a0%')
    expect(formatPercent('0.6666', 'es')).toBe('66,7\u00a0%')
    expect(formatPercent('0.5', 'en', { decimals: 2 })).toBe('50.00%')
    expect(formatPercent('-0.5', 'en')).toBe('-50%')
  })
})

describe('dates', () => {
  test('in words', () => {
    expect(formatDate('2008-09-03', 'es')).toBe('3 de septiembre de 2008')
    expect(formatDate('2008-09-03', 'en')).toBe('3 September 2008')
    expect(formatShortDate('2008-09-03', 'es')).toBe('3 sep 2008')
    expect(formatShortDate('2008-09-03', 'en')).toBe('3 Sep 2008')
    const months = (language: 'es' | 'en') =>
      Array.from({ length: 12 }, (_, at) => {
        return formatShortDate(`2010-${String(at + 1).padStart(2, '0')}-09`, language).split(' ')[1]
      }).join(' ')
    expect(months('es')).toBe('ene feb mar abr may jun jul ago sep oct nov dic')
    expect(months('en')).toBe('Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec')
    expect(formatMonth('2010-05-31', 'es')).toBe('mayo de 2010')
    expect(formatMonth('2010-05-31', 'en')).toBe('May 2010')
  })

  test('an instant is told as in Bogotá', () => {
    const text = formatInstant(new Date('2010-07-01T04:30:00Z'), 'es')
    expect(text).toContain('30 de junio de 2010')
    expect(text).toMatch(/11:30\sp\.\sm\./u)
    expect(formatInstant(new Date('2010-07-01T04:30:00Z'), 'en')).toBe('30 June 2010 at 23:30')
  })

  test.each([
    ['WEEK', '2010-02-15', 'semana 7 de 2010', 'week 7 of 2010'],
    ['MONTH', '2010-05-31', 'mayo de 2010', 'May 2010'],
    ['HALF_YEAR', '2010-06-30', 'primer semestre de 2010', 'first half of 2010'],
    ['HALF_YEAR', '2010-12-31', 'segundo semestre de 2010', 'second half of 2010'],
    [
      'YEAR',
      '2010-06-30',
      'año 2 del plan (3 sep 2009 a 2 sep 2010)',
      'plan year 2 (3 Sep 2009 to 2 Sep 2010)',
    ],
  ] as const)('a %s', (unit, day, spanish, english) => {
    const period = periodOf(unit, day, '2008-09-03')
    expect(formatPeriod(unit, period, 'es')).toBe(spanish)
    expect(formatPeriod(unit, period, 'en')).toBe(english)
  })
})
