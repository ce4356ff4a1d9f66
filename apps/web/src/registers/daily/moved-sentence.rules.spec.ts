import { expect, it } from 'vitest'
import { movedSentence } from './moved-sentence.rules.ts'

const judged = { verdict: 'COUNTS', reason: 'En servicio desde su día' } as const
const row = (before: string | null, after: string | null) => ({
  ...{ row: 1, name: 'Puntos con internet', before, after, judged },
})
const said = (...rows: Parameters<typeof movedSentence>[0]) =>
  movedSentence(rows, false, 'es').replaceAll('\u00a0', ' ')

it.each([
  [null, '0.1', 'Guardado: la fila 1, Puntos con internet, pasa de sin dato a 10 %.'],
  [
    '0.6',
    '0.6',
    'Guardado: la fila 1, Puntos con internet, no cambia: sigue en 60 %; lo guardado cuenta (en servicio desde su día), pero no mueve la cifra.',
  ],
  ['0.6', '0.6004', 'Guardado: la fila 1, Puntos con internet, pasa de 60,00 % a 60,04 %.'],
  [
    null,
    null,
    'Guardado: la fila 1, Puntos con internet, no cambia: sigue en sin dato; lo guardado cuenta (en servicio desde su día), pero no mueve la cifra.',
  ],
  ['0.1', null, 'Guardado: la fila 1, Puntos con internet, pasa de 10 % a sin dato.'],
])('tells %s from %s', (before, after, sentence) => {
  expect(said(row(before, after))).toBe(sentence)
})

it('tells each row that is fed', () => {
  const other = { row: 15, name: 'Página de inicio', before: '0', after: '0', judged: null }
  expect(said(row('0', '0.5'), other)).toBe(
    'Guardado: la fila 1, Puntos con internet, pasa de 0 % a 50 %; la fila 15, Página de inicio, no cambia: sigue en 0 %, porque a la fecha de corte lo guardado todavía no dice nada de ella.',
  )
})

it('says no more than that it is saved where no figure could be read', () => {
  expect(said()).toBe('Guardado.')
})

it('says why nothing moved: what doesn’t count, and a register that no row is counted from', () => {
  const moved = { verdict: 'EXCLUDED', reason: 'Traslado de otro punto' } as const
  expect(said({ ...row('0.1', '0.1'), judged: moved })).toBe(
    'Guardado: la fila 1, Puntos con internet, no cambia: sigue en 10 %, porque lo guardado no cuenta: traslado de otro punto.',
  )
  expect(movedSentence([], true, 'es')).toBe(
    'Guardado. Hoy ninguna fila del plan se cuenta desde este registro: se decide en la configuración del plan.',
  )
})
