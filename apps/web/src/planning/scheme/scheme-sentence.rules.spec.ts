import { expect, test } from 'vitest'
import { action, gap, schemeOf } from './scheme.factory.ts'
import { schemeSentence } from './scheme-sentence.rules.ts'

const gaps = [
  gap('F1-01', 'COVERED'),
  gap('F1-02', 'COVERED'),
  gap('F1-03', 'COVERED_LATE'),
  gap('F1-04', 'WITHOUT_ACTION'),
  gap('F1-05', 'DONE_STILL_NOT_MET'),
]

test.each([
  [
    schemeOf(gaps, [action('AC-001'), action('AC-002', { isLate: true })]),
    'De los 5 criterios que la ronda del 30 de junio de 2010 encontró sin cumplir, 2 están cubiertos, 1 está cubierto tarde, 1 no tiene acción y 1 tiene todo hecho y aún no se cumple. 1 acción está vencida.',
    'Of the 5 criteria that the round of 30 June 2010 found not met, 2 are covered, 1 is covered late, 1 has no action, and 1 has everything done and is still not met. 1 action is overdue.',
  ],
  [
    schemeOf(gaps.slice(3, 4), []),
    'El único criterio que la ronda del 30 de junio de 2010 encontró sin cumplir no tiene acción.',
    'The only criterion that the round of 30 June 2010 found not met has no action.',
  ],
  [
    schemeOf([], [action('AC-001')]),
    'La ronda del 30 de junio de 2010 no dejó criterios por cumplir. Ninguna acción está vencida.',
    'The round of 30 June 2010 left no criterion to be met. No action is overdue.',
  ],
  [
    schemeOf([], [], { round: null }),
    'Todavía no hay una ronda aprobada del diagnóstico, así que no se sabe qué criterios faltan por cumplir.',
    'There is no approved round of the diagnosis yet, so which criteria are still to be met is not known.',
  ],
])('is said aloud in both languages', (scheme, es, en) => {
  expect(schemeSentence(scheme, 'es')).toBe(es)
  expect(schemeSentence(scheme, 'en')).toBe(en)
})
