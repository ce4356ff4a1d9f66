import { describe, expect, it } from 'vitest'
import {
  changeWords,
  goalShort,
  goalWords,
  type TargetShape,
  valueShort,
  valueWords,
} from './target-words.ts'

const target = (kind: TargetShape['kind'], rest: Partial<TargetShape> = {}): TargetShape => ({
  kind,
  goal: '10',
  unit: 'punto',
  unitPlural: 'puntos',
  periodUnit: 'HALF_YEAR',
  memberKind: null,
  ...rest,
})
const plain = (text: string | null) => text?.replaceAll('\u00a0', ' ') ?? null

const points = target('TOTAL')
const deliveries = target('QUOTA', {
  goal: '4',
  unit: 'entrega',
  unitPlural: 'entregas',
  periodUnit: 'MONTH',
  memberKind: 'OFFICE',
})
const channels = target('RATIO', { goal: '1', unit: 'canal', unitPlural: 'canales' })
const archives = target('COVERAGE', {
  goal: '1',
  unit: 'archivo',
  unitPlural: 'archivos',
  memberKind: 'OFFICE',
})
const workshops = target('LEVEL', {
  goal: '4',
  unit: 'hora',
  unitPlural: 'horas',
  memberKind: 'GROUP',
})

describe('a goal in words', () => {
  it.each([
    [points, '10', '10 puntos'],
    [deliveries, '4 al mes por dependencia', '4 entregas al mes por dependencia'],
    [channels, '100 %', '100 %'],
    [archives, '1 por dependencia', '1 archivo por dependencia'],
    [workshops, '4 por grupo', '4 horas por grupo'],
    [target('TOTAL', { goal: null }), 'sin meta', 'sin meta'],
  ])('%#', (shape, short, long) => {
    expect(plain(goalShort(shape, 'es'))).toBe(short)
    expect(plain(goalWords(shape, 'es'))).toBe(long)
  })

  it('follows the language around the plan’s own units', () => {
    expect(goalWords(deliveries, 'en')).toBe('4 entregas a month per office')
    expect(goalWords(channels, 'en')).toBe('100%')
  })
})

describe('a value in words', () => {
  it.each([
    [points, { value: '6' }, '6', '6 puntos'],
    [points, { value: '1' }, '1', '1 punto'],
    [points, { value: '0' }, '0', '0 puntos'],
    [deliveries, { value: '3.031578947368' }, '3,0 al mes', '3,0 entregas al mes'],
    [channels, { value: '0.8', numerator: '8', denominator: '10' }, '8 de 10', '8 de 10 canales'],
    [channels, { value: null, numerator: '0', denominator: '0' }, null, null],
    [archives, { value: '1', satisfied: 1, memberCount: 9 }, '1 de 9', '1 de 9 dependencias'],
    [workshops, { value: '9', satisfied: 9, memberCount: 10 }, '9 de 10', '9 de 10 grupos'],
  ])('%#', (shape, numbers, short, long) => {
    expect(plain(valueShort(shape, numbers, 'es'))).toBe(short)
    expect(plain(valueWords(shape, numbers, 'es'))).toBe(long)
  })

  it('says nothing where there is nothing: no data is not 0', () => {
    expect(valueShort(points, { value: null }, 'es')).toBeNull()
    expect(valueWords(archives, { value: null, memberCount: 9 }, 'es')).toBeNull()
  })
})

describe('a change in words', () => {
  it.each([
    [points, '4', '6', '+2'],
    [deliveries, '3.43', '3.03', '−0,4'],
    [channels, '0.7', '0.8', '+10 pp'],
    [channels, '0.5', '0.477', '−2,3 pp'],
    [points, '6', '6', 'igual'],
    [deliveries, '3.01', '3.03', 'igual'],
  ])('%#', (shape, before, after, words) => {
    expect(plain(changeWords(shape, before, after, 'es'))).toBe(words)
  })

  it('needs data on both days', () => {
    expect(changeWords(points, null, '6', 'es')).toBeNull()
    expect(changeWords(points, '6', undefined, 'es')).toBeNull()
  })
})
