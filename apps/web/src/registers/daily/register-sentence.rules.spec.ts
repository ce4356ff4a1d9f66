import { dailyRegister } from '@gelt/domain'
import { expect, it } from 'vitest'
import { registerSentence } from './register-sentence.rules.ts'

const points = dailyRegister('connectionPoints')
const deliveries = dailyRegister('deliveries')

it.each([
  [
    points,
    0,
    null,
    2,
    'Todavía no hay puntos de conexión registrados. Faltan 2 períodos por dar por completos.',
  ],
  [
    points,
    1,
    '2010-05-03',
    1,
    '1 punto de conexión; el más reciente, del 3 de mayo de 2010. Falta 1 período por dar por completo.',
  ],
  [
    deliveries,
    1234,
    '2010-06-01',
    0,
    '1.234 entregas de información; la más reciente, del 1 de junio de 2010. Todos los períodos terminados se dieron por completos.',
  ],
  [deliveries, 0, null, null, 'Todavía no hay entregas de información registradas.'],
] as const)('says it aloud: %#', (definition, count, lastDay, openPeriods, sentence) => {
  expect(registerSentence(definition, { count, lastDay, openPeriods }, 'es')).toBe(sentence)
})

it('says it in English', () => {
  const state = { count: 3, lastDay: '2010-05-03', openPeriods: null }
  expect(registerSentence(points, state, 'en')).toBe(
    '3 connection points; the latest of 3 May 2010.',
  )
})
