import { describe, expect, it } from 'vitest'
import { compare, minus, over, times } from './exact.ts'

describe('decimal strings', () => {
  it.each([
    ['0.8', '0.7', '0.1'],
    ['6', '4', '2'],
    ['3.031578947368', '2.830769230769', '0.200809716599'],
    ['0.3', '1', '-0.7'],
    ['-0.5', '-0.5', '0'],
    ['10.00', '0', '10'],
  ])('%s − %s = %s, where floats would drift', (a, b, result) => {
    expect(minus(a, b)).toBe(result)
  })

  it.each([
    ['0.91095890411', '10', '9.1095890411'],
    ['0.1', '0.2', '0.02'],
    ['-3', '0.5', '-1.5'],
    ['0', '-4', '0'],
  ])('%s × %s = %s', (a, b, result) => {
    expect(times(a, b)).toBe(result)
  })

  it('divides to twelve decimals, and never by 0', () => {
    expect(over('1', '22')).toBe('0.045454545454')
    expect(over('0.5', '0.25')).toBe('2')
    expect(over('1', '0')).toBeNull()
  })

  it('compares by amount, not by text', () => {
    expect(compare('10', '9')).toBe(1)
    expect(compare('0.50', '0.5')).toBe(0)
    expect(compare('-1', '0')).toBe(-1)
  })

  it('refuses what is no decimal', () => {
    expect(() => minus('1e3', '1')).toThrow(RangeError)
  })
})
