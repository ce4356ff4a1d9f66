import { describe, expect, it } from 'vitest'
import { type Move, movedFinding, movesTable, moveWords, signedPoints } from './moves.rules.ts'

const plain = (text: string) => text.replaceAll('\u00a0', ' ')
const finding = (
  from: string | null,
  to: string | null,
  change: string,
  moves: number,
  language: 'es' | 'en' = 'es',
) =>
  plain(
    movedFinding(
      { from: { progress: from }, to: { progress: to }, change, moves: new Array(moves).fill(0) },
      language,
    ),
  )

const move = (change: Partial<Move> = {}): Move => ({
  kind: 'REGISTER',
  at: '2010-03-15T15:00:00.000Z',
  actorName: 'Ana',
  action: 'procedure.update',
  subjectLabel: null,
  reason: null,
  contribution: '0.011363636364',
  rowCount: 1,
  rows: [
    { rowId: 'r', label: 'T-001 · Predial', before: 'MISSING', after: 'COUNTS', reason: null },
  ],
  before: { progress: '0.215909090909', numerator: '19', denominator: '88' },
  after: { progress: '0.227272727273', numerator: '20', denominator: '88' },
  ...change,
})

describe('what moved, in one sentence', () => {
  it.each([
    ['0.12', '0.35', '0.23', 4, 'De 12 % a 35 %: +23 puntos en 4 movimientos'],
    ['0.35', '0.34', '-0.01', 1, 'De 35 % a 34 %: −1 punto en 1 movimiento'],
    [null, '0.1', '0.1', 2, 'De sin dato a 10 %: +10 puntos en 2 movimientos'],
    ['0.35', '0.35', '0', 0, 'Se mantuvo en 35 %: ningún cambio la movió'],
    ['0.35', '0.35', '0', 2, 'Empezó y terminó en 35 %, con 2 movimientos en medio'],
    [null, null, '0', 0, 'Sin dato al comienzo y al final: ningún cambio la movió'],
  ])('%s to %s', (from, to, change, moves, words) => {
    expect(finding(from, to, change, moves)).toBe(words)
  })

  it('is grammatical in English too', () => {
    expect(finding('0.12', '0.13', '0.01', 1, 'en')).toBe('From 12% to 13%: +1 point in 1 change')
  })
})

it('signs points, and gives no sign to nothing', () => {
  expect(plain(signedPoints('0.0136', 'es'))).toBe('+1,4 puntos')
  expect(plain(signedPoints('-0.5', 'es'))).toBe('−50 puntos')
  expect(plain(signedPoints('0', 'es'))).toBe('0 puntos')
})

it('says what was done by what it was', () => {
  expect(moveWords(move(), 'es')).toBe('Se editó 1 fila del registro')
  expect(moveWords(move({ rowCount: 3 }), 'es')).toBe('Se editaron 3 filas del registro')
  expect(moveWords(move({ kind: 'PLAN', action: 'measurement.approve' }), 'es')).toBe(
    'Se aprobó un dato',
  )
  expect(moveWords(move({ kind: 'PLAN', action: 'target.update' }), 'es')).toBe('Cambió el plan')
  expect(moveWords(move({ kind: 'DAY', at: null, action: null }), 'es')).toBe('Pasaron los días')
})

it('exports contributions to the last digit, with who and when', () => {
  const raw = movesTable([move()], 'es').rows[0]?.map((cell) => cell.raw)
  expect(raw).toEqual([
    '2010-03-15T15:00:00.000Z',
    'Ana',
    'Se editó 1 fila del registro; T-001 · Predial',
    '0.011363636364',
    '0.227272727273',
  ])
})
