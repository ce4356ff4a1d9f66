import { describe, expect, it } from 'vitest'
import { type IndicatorPart, indicatorRow } from './indicator-row.ts'

const place = { href: '/x/indicadores/2', group: undefined }
const words = { language: 'es', noData: 'sin dato' } as const
const plain = (text: string | null) => text?.replaceAll('\u00a0', ' ') ?? null

const NOTHING = {
  value: null,
  numerator: null,
  denominator: null,
  satisfied: null,
  memberCount: null,
  basis: 'RECORDED' as const,
  sourceKey: null,
}

const target = (id: string, rest: Partial<IndicatorPart['targets'][number]>) => ({
  id,
  label: 'Puntos',
  kind: 'TOTAL' as const,
  goal: '10',
  unit: 'punto',
  unitPlural: 'puntos',
  periodUnit: 'HALF_YEAR' as const,
  memberKind: null,
  figure: { ...NOTHING, value: '6' },
  ...rest,
})
const indicator = (rest: Partial<IndicatorPart>): IndicatorPart => ({
  id: 'i',
  row: 2,
  shortName: 'Entregas y canales',
  figure: {
    progress: '0.53',
    rawProgress: '0.53',
    expected: '0.7',
    status: 'AT_RISK',
    notReported: false,
    hasEvidence: false,
  },
  targets: [],
  series: null,
  ...rest,
})

const two = [
  target('a', {
    kind: 'QUOTA',
    goal: '4',
    periodUnit: 'MONTH',
    figure: { ...NOTHING, value: '3.03' },
  }),
  target('b', { kind: 'RATIO', goal: '1', figure: NOTHING }),
]

describe('a row of the table', () => {
  it('sets several targets side by side, and says which has no data', () => {
    const row = indicatorRow(indicator({ targets: two }), place, words)
    expect(plain(row.goal)).toBe('4 al mes · 100 %')
    expect(plain(row.value)).toBe('3,0 al mes · sin dato')
    expect(row.change).toBeNull()
  })

  it('has no value where none of its targets has one', () => {
    const silent = [target('a', { figure: NOTHING }), target('b', { figure: null })]
    expect(indicatorRow(indicator({ targets: silent }), place, words).value).toBeNull()
  })

  it('finds each target’s change in its own column, whatever their order', () => {
    const series = {
      dates: ['2009-06-30', '2009-12-31', '2010-06-30'],
      targets: [
        { targetId: 'b', values: [null, '0.7', '0.8'] },
        { targetId: 'a', values: ['3', '3.4', '3'] },
      ],
    }
    const row = indicatorRow(indicator({ targets: two, series }), place, words)
    expect(plain(row.change)).toBe('−0,4 · +10 pp')
  })

  it('is without data before anything was recorded', () => {
    const row = indicatorRow(indicator({ figure: null }), place, words)
    expect(row).toMatchObject({ status: 'NO_DATA', progress: null, expected: null, value: null })
  })
})
