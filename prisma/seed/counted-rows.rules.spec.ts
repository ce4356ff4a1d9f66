import { offeredSources, SOURCES } from '@gelt/domain'
import { describe, expect, it } from 'vitest'
import { countedTargets } from './alvarado/counted-rows.ts'
import { planTemplate } from './alvarado/plan-template.ts'
import { indicatorsDocument } from './indicators-document.ts'
import { sourceDecisionRows } from './source-decisions.ts'

const { indicators } = planTemplate
const targets = indicators.flatMap(({ row, area, targets }) =>
  targets.map((target, index) => ({ row, part: index + 1, area, target })),
)

describe('the rows that are counted', () => {
  it('are all of them, every target once, each by a source of its own', () => {
    const named = countedTargets.map(({ row, part }) => `${row}/${part}`)
    expect(named).toEqual(targets.map(({ row, part }) => `${row}/${part}`))
    expect(new Set(countedTargets.map(({ source }) => source)).size).toBe(23)
  })

  it.each(targets)('row $row, target $part, by a source that can count it', (of) => {
    const counted = countedTargets.find(({ row, part }) => row === of.row && part === of.part)
    expect(offeredSources(of.target).map(({ key }) => key)).toEqual([counted?.source])
    expect(offeredSources({ ...of.target, sourceKeys: SOURCES.map(({ key }) => key) })).toContain(
      SOURCES.find(({ key }) => key === counted?.source),
    )
  })

  it('are decided on apart, row 2 twice', () => {
    const decided = { entityId: 'e', template: planTemplate, decidedById: null }
    const rows = sourceDecisionRows(decided)
    expect(new Set(rows.map(({ id }) => id)).size).toBe(23)
    expect(new Set(rows.map(({ targetId }) => targetId)).size).toBe(23)
    expect(rows.map(({ sourceKey }) => sourceKey)).toEqual(
      countedTargets.map(({ source }) => source),
    )
  })
})

describe('the table of indicators', () => {
  const document = indicatorsDocument(planTemplate, ({ register }) => `specs/${register}.spec.ts`)
  const line = (row: string) => document.split('\n').find((one) => one.startsWith(`| ${row} |`))

  it('has a line for each target and the readings that it cites', () => {
    expect(document.match(/^\| \d+( \(\d\))? \|/gm)).toHaveLength(23)
    expect(document).toMatch(/^\| A-28 \|/m)
    expect(document).not.toMatch(/^\| A-2[0-7] \|/m)
  })

  it.each([
    ['1', '| puntos ÷ 10 | puntos de conexión | A-10, A-28 | [connectionPoints.spec.ts]'],
    ['2 (1)', '÷ (4 × meses); media por dependencia | entregas de información | A-01, A-02, A-10'],
    ['2 (2)', '| cuentan ÷ (cuentan + faltan) | canales |'],
    [
      '13',
      'Σ mín(5; días hábiles de la semana; días de uso) ÷ Σ mín(5; días hábiles de la semana); media por cuenta |',
    ],
    ['16', '| grupos con 4 horas o más ÷ grupos cerrados | grupos |'],
    ['17', '| media por fase de mín(1; sectores ÷ 3) | sectores integrados | A-06, A-14'],
  ])('row %s says how it is counted', (row, words) => {
    expect(line(row)).toContain(words)
  })

  it('is not printed without a test of every source', () => {
    expect(() => indicatorsDocument(planTemplate, () => null)).toThrow('a test of')
  })
})
