import { expect, it } from 'vitest'
import { actName, actSentence } from './act-sentence.rules.ts'

const act = {
  isDraft: false,
  number: '230',
  date: '2008-09-03',
  articles: 4,
  indicators: 22,
  notes: 28,
  required: 5,
  missing: 3,
}

it('says what the act holds and what it lacks', () => {
  expect(actSentence(act, 'es')).toBe(
    'Resolución 230 de 2008, del 3 de septiembre de 2008: 4 artículos, 22 indicadores y 28 notas de lectura. Le faltan 3 de las 5 partes que exige.',
  )
  expect(actSentence({ ...act, missing: 1, notes: 1 }, 'en')).toBe(
    'Resolution 230 of 2008, of 3 September 2008: 4 articles, 22 indicators and 1 reading note. It lacks 1 of the 5 parts that it asks for.',
  )
})

it('calls no draft adopted, even with a number and a day', () => {
  expect(actSentence({ ...act, isDraft: true, required: 0 }, 'es')).toBe(
    'El texto de un borrador, que nadie ha adoptado: 22 indicadores y 28 notas de lectura.',
  )
})

it('says a whole act as whole, and an unnumbered one without a number', () => {
  expect(actSentence({ ...act, missing: 0 }, 'es')).toContain('Trae las 5 partes que exige.')
  const unnumbered = { ...act, number: null, required: 0, notes: 0, indicators: 1 }
  expect(actName(unnumbered, 'es')).toBeNull()
  expect(actSentence(unnumbered, 'es')).toBe(
    'El acto que adopta el plan: 1 indicador y ninguna nota de lectura.',
  )
})
