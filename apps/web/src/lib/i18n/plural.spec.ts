import { describe, expect, it } from 'vitest'
import { plural } from './plural.ts'

const offices = { one: 'Falta 1 dependencia', other: 'Faltan dependencias', zero: 'No falta nadie' }

describe('plural', () => {
  it.each([
    [0, 'No falta nadie'],
    [1, 'Falta 1 dependencia'],
    [3, 'Faltan dependencias'],
    [1_000_000, 'Faltan dependencias'],
  ])('says %i in Spanish', (count, expected) => {
    expect(plural('es', count, offices)).toBe(expected)
  })

  it('says zero as the plural where no form of its own is given', () => {
    expect(plural('es', 0, { one: 'plazo', other: 'plazos' })).toBe('plazos')
    expect(plural('en', 0, { one: 'deadline', other: 'deadlines' })).toBe('deadlines')
  })

  it('does not take 1.5 for one', () => {
    expect(plural('en', 1.5, { one: 'point', other: 'points' })).toBe('points')
  })
})
