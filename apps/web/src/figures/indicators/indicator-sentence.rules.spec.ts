import { describe, expect, it } from 'vitest'
import { indicatorSentence } from './indicator-sentence.rules.ts'

type Indicator = Parameters<typeof indicatorSentence>[0]

const target = (rest: Partial<Indicator['targets'][number]>): Indicator['targets'][number] => ({
  label: 'Puntos con internet',
  kind: 'TOTAL',
  goal: '10',
  unit: 'punto',
  unitPlural: 'puntos',
  periodUnit: 'HALF_YEAR',
  ...rest,
})
const figure = (rest: Partial<NonNullable<Indicator['figure']>> = {}) => ({
  asOf: '2010-06-30',
  progress: '0.6',
  expected: '0.9107',
  status: 'AT_RISK' as const,
  ...rest,
})
const say = (indicator: Indicator, language: 'es' | 'en' = 'es') =>
  indicatorSentence(indicator, language).replaceAll('\u00a0', ' ')

const bodies = { kind: 'COVERAGE', goal: '1', memberKind: 'BODY' } as const

describe('the sentence of an indicator', () => {
  it('says what there is, what was promised and how that stands', () => {
    const indicator = { figure: figure(), targets: [target({ figure: { value: '6' } })] }
    expect(say(indicator)).toBe(
      'Al 30 de junio de 2010 hay 6 puntos; la meta es 10 puntos. Va en 60 % y debería ir en 91 %: está en riesgo.',
    )
    expect(say(indicator, 'en')).toBe(
      'On 30 June 2010 there are 6 puntos; the goal is 10 puntos. It is at 60% and should be at 91%: it is at risk.',
    )
  })

  it.each([
    [0, 'cumplen 0 de 2 entes'],
    [1, 'cumple 1 de 2 entes'],
    [2, 'cumplen 2 de 2 entes'],
  ])('agrees with %i that meet the goal', (satisfied, words) => {
    const numbers = { value: String(satisfied), satisfied, memberCount: 2 }
    const indicator = { figure: figure(), targets: [target({ ...bodies, figure: numbers })] }
    expect(say(indicator)).toContain(`Al 30 de junio de 2010 ${words};`)
  })

  it('names the goals of a row that has two', () => {
    const indicator = {
      figure: figure(),
      targets: [
        target({ kind: 'QUOTA', goal: '4', unitPlural: 'entregas', periodUnit: 'MONTH' }),
        target({ kind: 'RATIO', goal: '1', label: 'Canales al día' }),
      ],
    }
    expect(say(indicator)).toMatch(
      /^Corte al 30 de junio de 2010; las metas son 4 entregas al mes y 100 % de canales al día\. Va en 60 %/,
    )
  })

  it('does not take no data, no deadline or not applicable for 0', () => {
    const unknown = { figure: figure({ progress: null, expected: null }), targets: [target({})] }
    expect(say(unknown)).toBe(
      'Al 30 de junio de 2010 no hay datos: no se sabe cuánto va; la meta es 10 puntos.',
    )
    const unscheduled = {
      figure: figure({ expected: null, status: 'UNSCHEDULED' }),
      targets: [target({ figure: { value: '6' } })],
    }
    expect(say(unscheduled)).toMatch(/Va en 60 %: no tiene plazo con qué compararlo\.$/)
    expect(say({ ...unknown, notApplicable: 'No hay Concejo.' })).toBe('No aplica: No hay Concejo.')
    expect(say({ figure: null, targets: [] })).toMatch(/^A esa fecha/)
  })
})
