import { describe, expect, it } from 'vitest'
import { dashboardSentence } from './dashboard-sentence.rules.ts'

const figure = (
  attention: number,
  progress: string | null = '0.538',
  expected: string | null = '0.6077',
) => ({
  asOf: '2010-06-30',
  progress,
  expected,
  rows: 22,
  counts: [
    { status: 'BEHIND' as const, count: attention },
    { status: 'ON_TRACK' as const, count: 22 - attention },
  ],
})
const say = (...args: Parameters<typeof dashboardSentence>) =>
  dashboardSentence(...args).replaceAll('\u00a0', ' ')

describe('the sentence of the dashboard', () => {
  it.each([
    [7, '7 de sus 22 indicadores piden atención.'],
    [1, '1 de sus 22 indicadores pide atención.'],
    [0, 'Ninguno de sus 22 indicadores pide atención.'],
  ])('is grammatical for %i', (count, end) => {
    expect(say(figure(count), 'es')).toBe(
      `Al 30 de junio de 2010 el plan va en 54 %; debería ir en 61 %. ${end}`,
    )
  })

  it('is complete in English', () => {
    expect(say(figure(1), 'en')).toBe(
      'On 30 June 2010 the plan is at 54%; it should be at 61%. 1 of its 22 indicators needs attention.',
    )
  })

  it('expects nothing where nothing is scheduled', () => {
    expect(say(figure(0, '0.4', null), 'es')).toMatch(
      /^Al 30 de junio de 2010 el plan va en 40 %\. /,
    )
  })

  it('does not take no data for 0, nor what was not recorded for no data', () => {
    expect(say(figure(0, null, null), 'es')).toBe(
      'Al 30 de junio de 2010 el plan no tiene datos: todavía no se sabe cuánto va.',
    )
    expect(say(null, 'es')).toBe('A esa fecha el plan todavía no estaba registrado aquí.')
  })
})
