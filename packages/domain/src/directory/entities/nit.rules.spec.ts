import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { departmentOf, divipolaCode } from './divipola.rules.ts'
import { formatNit, isValidNit, nit, nitCheckDigit } from './nit.rules.ts'

describe('NIT', () => {
  test.each([
    ['890700961', 6],
    ['890.700.961', 6],
    ['899999061', 9],
    ['891780009', 4],
    ['800094716', 1],
  ])('the check digit of %s is %i', (number, digit) => {
    expect(nitCheckDigit(number)).toBe(digit)
  })

  test.each(['890.700.961-6', '890700961-6', ' 890.700.961-6 '])('%j is valid', (text) => {
    expect(isValidNit(text)).toBe(true)
  })

  test.each([
    '890.700.961-7',
    '890.700.962-6',
    '890700961',
    '8907009616',
    '890.70.0961-6',
    'x890700961-6',
    '890700961-6x',
    '0961-6',
    '1234567890123456-1',
    '8900.700.961-6',
    '890.700.961-66',
    'abc',
    '',
    '-',
  ])('%j is not', (text) => {
    expect(isValidNit(text)).toBe(false)
  })

  test('its official form', () => {
    expect(formatNit('890700961')).toBe('890.700.961-6')
    expect(formatNit('890700961-6')).toBe('890.700.961-6')
    expect(formatNit('890700961-5')).toBeNull()
    expect(formatNit('x')).toBeNull()
    expect(formatNit('89.0700961')).toBe('890.700.961-6')
    expect(formatNit(' 890.700.961 ')).toBe('890.700.961-6')
    expect([nitCheckDigit(''), nitCheckDigit('1'.repeat(16)), nitCheckDigit('1x')]).toEqual([
      ...[null, null, null],
    ])
    // A rest of 0 or 1 is the digit itself.
    expect(['0', '4', '1', '37'].map(nitCheckDigit)).toEqual([0, 1, 8, 2])
    expect(nit.parse(' 890700961-6 ')).toBe('890.700.961-6')
    expect(nit.safeParse('890700961-5').error?.issues[0]?.message).toBe('INVALID_NIT')
  })

  test('property: one wrong digit never passes', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 100_000_000, max: 999_999_999 }),
        fc.integer({ min: 1, max: 9 }),
        (number, shift) => {
          const right = formatNit(String(number)) ?? ''
          const wrong = (Number(right.at(-1)) + shift) % 10
          expect(isValidNit(right)).toBe(true)
          expect(isValidNit(`${right.slice(0, -1)}${wrong}`)).toBe(false)
        },
      ),
    )
  })
})

describe('DIVIPOLA', () => {
  test.each([
    ['73026', 'Tolima'],
    ['05001', 'Antioquia'],
    ['11001', 'Bogotá, D. C.'],
  ])('%s lies in %s', (code, department) => {
    expect(departmentOf(code)).toBe(department)
    expect(divipolaCode.parse(code)).toBe(code)
  })

  test.each(['5001', '00001', '7302', '730266', '7302a', 'a73026'])('%s is none', (code) => {
    expect(departmentOf(code)).toBeNull()
    expect(divipolaCode.safeParse(code).success).toBe(false)
  })
})
