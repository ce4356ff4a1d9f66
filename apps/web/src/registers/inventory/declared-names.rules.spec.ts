import { describe, expect, it } from 'vitest'
import { declarationInput, namesIn } from './declared-names.rules.ts'

describe('the names of a pasted list', () => {
  it('come one per line, without bullets, numbers and empty lines', () => {
    expect(
      namesIn('1. Impuesto predial\n\n• Paz y salvo \n- Licencia de construcción\r\n12) Sisbén'),
    ).toEqual(['Impuesto predial', 'Paz y salvo', 'Licencia de construcción', 'Sisbén'])
  })
  it('keep a number that is part of them', () => {
    expect(namesIn('Formulario 4x1000')).toEqual(['Formulario 4x1000'])
    expect(namesIn('2010 año nuevo')).toEqual(['2010 año nuevo'])
  })
})

it('asks for one name at least', () => {
  const values = { officeId: 'x', actSet: 'SERVICE', declaredOn: '2010-06-30' }
  expect(declarationInput.safeParse({ ...values, names: ' \n ' }).success).toBe(false)
  expect(declarationInput.parse({ ...values, names: 'Alumbrado' }).names).toEqual(['Alumbrado'])
})
