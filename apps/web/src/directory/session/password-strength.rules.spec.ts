import { describe, expect, it } from 'vitest'
import { passwordStrength } from './password-strength.rules.ts'

describe('passwordStrength', () => {
  it.each([
    ['', 12],
    ['corta', 7],
    ['onceletras1', 1],
  ])('says of %j how much is missing', (password, missing) => {
    expect(passwordStrength(password)).toEqual({ kind: 'SHORT', missing })
  })

  it.each([
    'aaaaaaaaaaaa',
    'abcdefghijklmn',
    '123456789012',
    '0987654321abcd',
    'contraseña123456',
    'lalalalalalala',
    'qwertyuiopasdf',
  ])('finds %s easy to guess', (password) => {
    expect(passwordStrength(password)).toEqual({ kind: 'GUESSABLE' })
  })

  it('does not count what everyone knows of the person', () => {
    const personal = ['Nubia Esperanza Lozano', 'nubia@alvarado.example']
    expect(passwordStrength('nubialozano2026')).toEqual({ kind: 'FAIR' })
    expect(passwordStrength('nubialozano2026', personal)).toEqual({ kind: 'GUESSABLE' })
  })

  it('asks for length, not for signs', () => {
    expect(passwordStrength('tres burros pardos')).toEqual({ kind: 'STRONG' })
    expect(passwordStrength('X9$kq-2Lm!ab')).toEqual({ kind: 'FAIR' })
  })
})
