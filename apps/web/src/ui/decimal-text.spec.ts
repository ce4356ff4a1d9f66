import { describe, expect, it } from 'vitest'
import { readDecimal, writeDecimal } from './decimal-text.ts'

describe('readDecimal', () => {
  it.each([
    ['12,5', '12.5'],
    ['1.234,5', '1234.5'],
    ['1.500', '1500'],
    ['12.5', '12.5'],
    ['1 234 567', '1234567'],
    ['-0,40', '-0.40'],
    ['007', '7'],
    ['0', '0'],
    ['0,05', '0.05'],
    ['12345678901234567890,123', '12345678901234567890.123'],
  ])('reads %s as a Colombian means it', (typed, decimal) => {
    expect(readDecimal(typed, 'es')).toBe(decimal)
  })

  it.each([
    ['12.5', '12.5'],
    ['1,234.5', '1234.5'],
    ['1,500', '1500'],
    ['12,5', '12.5'],
  ])('reads %s in English', (typed, decimal) => {
    expect(readDecimal(typed, 'en')).toBe(decimal)
  })

  it.each(['', 'doce', '1,2,3', '1..2', '12,', ',5', '1e3', '0x10', 'NaN', '1.23.456', '--1', '٣'])(
    'refuses %j',
    (typed) => {
      expect(readDecimal(typed, 'es')).toBeNull()
    },
  )
})

it('writes what it can read back', () => {
  for (const decimal of ['0', '12.5', '-3.25', '1234567.89', '1.500']) {
    expect(readDecimal(writeDecimal(decimal, 'es'), 'es')).toBe(decimal)
    expect(readDecimal(writeDecimal(decimal, 'en'), 'en')).toBe(decimal)
  }
})
