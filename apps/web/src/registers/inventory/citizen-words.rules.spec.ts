import { describe, expect, it } from 'vitest'
import { citizenSentence, costWords, timeWords } from './citizen-words.rules.ts'

describe('what a procedure costs', () => {
  it('is free, a sum, or not recorded: never 0', () => {
    expect(costWords({ cost: '0' }, 'es')).toBe('Gratis')
    expect(costWords({ cost: '0.00' }, 'es')).toBe('Gratis')
    expect(costWords({ cost: '12500' }, 'es')).toBe('$ 12.500')
    expect(costWords({ cost: null }, 'es')).toBeNull()
  })
})

describe('how long it takes', () => {
  it('is said in the days that it is counted in', () => {
    expect(timeWords({ answerDays: 1, answerUnit: 'WORKING_DAYS' }, 'es')).toBe('1 día hábil')
    expect(timeWords({ answerDays: 15, answerUnit: 'CALENDAR_DAYS' }, 'en')).toBe(
      '15 calendar days',
    )
    expect(timeWords({ answerDays: 0, answerUnit: 'IMMEDIATE' }, 'es')).toBe('De inmediato')
    expect(timeWords({ answerDays: null, answerUnit: null }, 'es')).toBeNull()
  })
})

describe('the sentence of a procedure', () => {
  it('tells cost, time and office', () => {
    const terms = { cost: '25000', answerDays: 15, answerUnit: 'WORKING_DAYS' } as const
    expect(citizenSentence(terms, 'Hacienda', 'es')).toBe(
      'Cuesta $ 25.000 y se responde en 15 días hábiles. Dependencia: Hacienda.',
    )
    expect(citizenSentence(terms, null, 'en')).toBe(
      'It costs $ 25,000 and it is answered in 15 working days.',
    )
  })
  it('says what is not recorded', () => {
    expect(citizenSentence({}, null, 'es')).toBe(
      'Su costo no está registrado y su tiempo de respuesta no está registrado.',
    )
    expect(citizenSentence({ cost: '0', answerDays: 0, answerUnit: 'IMMEDIATE' }, null, 'es')).toBe(
      'Es gratis y se responde de inmediato.',
    )
  })
})
