import { expect, it } from 'vitest'
import { type WhoseWeek, weekSentence } from './week-sentence.rules.ts'

const own: WhoseWeek = { scope: 'OWN', offices: 1 }
const none = { deliveries: 0, accounts: 0, periods: 0, evaluations: 0, values: 0 }
const next = { kind: 'MAIL_USE', on: '2010-07-11' } as const

it.each([
  [
    ...[own, { deliveries: 2, accounts: 1 }],
    'Su dependencia debe 3 cosas esta semana: 2 entregas y el uso de 1 cuenta.',
  ],
  [...[own, { values: 1 }], 'Su dependencia debe 1 cosa esta semana: 1 dato.'],
  [
    ...[own, { deliveries: 1, accounts: 2, periods: 3, values: 4 }],
    'Su dependencia debe 10 cosas esta semana: 1 entrega, el uso de 2 cuentas, 3 periodos por confirmar y 4 datos.',
  ],
  [
    ...[own, { periods: 1, evaluations: 1 }],
    'Su dependencia debe 1 cosa esta semana: 1 periodo por confirmar. Además, falta estudiar 1 trámite o servicio.',
  ],
  [
    ...[own, {}],
    'Su dependencia no debe nada esta semana. Lo próximo: el uso del correo, hasta el 11 de julio de 2010.',
  ],
  [
    ...[own, { evaluations: 12 }],
    'Su dependencia no debe nada esta semana. Además, falta estudiar 12 trámites y servicios. Lo próximo: el uso del correo, hasta el 11 de julio de 2010.',
  ],
  [
    ...[{ scope: 'OWN', offices: 2 }, { deliveries: 1 }],
    'Sus dependencias deben 1 cosa esta semana: 1 entrega.',
  ],
  [
    ...[{ scope: 'ALL', offices: 9 }, { deliveries: 5 }],
    'Entre todas, las dependencias deben 5 cosas esta semana: 5 entregas.',
  ],
  [
    ...[{ scope: 'ONE', name: 'Hacienda' }, { deliveries: 5 }],
    'Hacienda debe 5 cosas esta semana: 5 entregas.',
  ],
] as [WhoseWeek, Partial<typeof none>, string][])('of %o with %o', (whose, counts, sentence) => {
  expect(weekSentence(whose, { ...none, ...counts }, [], next, 'es')).toBe(sentence)
})

it('says the same in English', () => {
  expect(weekSentence(own, { ...none, deliveries: 2, accounts: 1 }, [], next, 'en')).toBe(
    'Your office owes 3 things this week: 2 deliveries and the use of 1 account.',
  )
  expect(weekSentence(own, none, [], null, 'en')).toBe('Your office owes nothing this week.')
})

it.each([
  [1, 0, 'Del esquema de acciones, 1 está vencida.', '1 is overdue.'],
  [
    ...[0, 1, 'Del esquema de acciones, 1 vence en los próximos 30 días.'],
    '1 is due within 30 days.',
  ],
  [
    ...[2, 3, 'Del esquema de acciones, 2 están vencidas y 3 vencen en los próximos 30 días.'],
    '2 are overdue and 3 are due within 30 days.',
  ],
] as const)('names %i actions that are late and %i that are due soon', (late, soon, es, en) => {
  const actions = [
    ...Array.from({ length: late }, () => ({ isLate: true })),
    ...Array.from({ length: soon }, () => ({ isLate: false })),
  ]
  expect(weekSentence(own, none, actions, null, 'es')).toBe(
    `Su dependencia no debe nada esta semana. ${es}`,
  )
  expect(weekSentence(own, none, actions, null, 'en')).toBe(
    `Your office owes nothing this week. Of the scheme of actions, ${en}`,
  )
})
