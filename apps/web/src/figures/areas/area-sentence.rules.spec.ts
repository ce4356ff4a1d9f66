import { describe, expect, it } from 'vitest'
import { areaSentence, historyFinding } from './area-sentence.rules.ts'

const figure = (
  behind: number,
  progress: string | null = '0.618',
  expected: string | null = '0.825',
) => ({
  asOf: '2010-06-30',
  progress,
  expected,
  rows: 5,
  counts: [
    { status: 'OVERDUE' as const, count: behind },
    { status: 'MET' as const, count: 5 - behind },
  ],
})
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

describe('the sentence of an area', () => {
  it.each([
    [0, 'Ninguno de sus 5 indicadores pide atención.'],
    [1, '1 de sus 5 indicadores pide atención.'],
    [3, '3 de sus 5 indicadores piden atención.'],
  ])('is grammatical for %i', (count, end) => {
    expect(plain(areaSentence(figure(count), 'es'))).toBe(
      `Al 30 de junio de 2010 el área va en 62 %; debería ir en 83 %. ${end}`,
    )
  })

  it('says that nothing is known, and not that it is 0', () => {
    expect(plain(areaSentence(figure(0, null, null), 'en'))).toBe(
      'On 30 June 2010 none of the area’s 5 indicators has data: how far it has come is not known.',
    )
    expect(areaSentence(null, 'es')).toMatch(/^A esa fecha/)
  })
})

describe('what the history of an area shows', () => {
  const dates = ['2008-12-31', '2009-06-30', '2009-12-31']
  it.each([
    [['0.1', '0.2', '0.35'], 'Del 31 de diciembre de 2008 al corte pasó de 10 % a 35 %'],
    [['0.1', null, '0.1'], 'Sigue en 10 % desde el 31 de diciembre de 2008'],
    [[null, null, '0.3'], 'Su primera cifra: 30 %'],
    [[null, null, null], 'El área todavía no tiene historia'],
  ])('%j', (progress, finding) => {
    expect(plain(historyFinding({ dates, progress }, 'es'))).toBe(finding)
  })
})
