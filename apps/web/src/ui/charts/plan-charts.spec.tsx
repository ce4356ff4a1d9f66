import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { expectedTable, readTable, show } from '../../testing/render.tsx'
import { AreaSemesterHeat, type HeatRow, heatTable } from './area-semester-heat.tsx'
import { ChartFrame } from './chart-frame.tsx'
import { csvOf } from './chart-table.ts'
import { CompletenessBar, type CompletenessPart, completenessTable } from './completeness-bar.tsx'
import { PhaseTimeline, phaseTable, type TimelinePhase } from './phase-timeline.tsx'

const frame = { title: 'T', unit: 'u', cutoff: null, source: 's', isSample: false }
const texts = () =>
  [...document.querySelectorAll('svg text')].map((text) => text.textContent.replace(/\u00a0/g, ' '))

const phases: TimelinePhase[] = [
  { key: '1', name: 'Información', deadline: '2008-11-01', isVerified: false, status: 'MET' },
  { key: '2', name: 'Interacción', deadline: '2009-12-01', isVerified: true, status: 'MET_LATE' },
  { key: '3', name: 'Transacción', deadline: null, isVerified: false, status: 'UNSCHEDULED' },
]
const plan = { startsOn: '2008-09-03', endsOn: '2013-09-03', asOf: '2010-06-30' }

describe('PhaseTimeline', () => {
  it('marks deadlines to be verified, draws none that is missing, and says the cut-off', () => {
    show(<PhaseTimeline phases={phases} {...plan} />)
    expect(document.querySelectorAll('circle[r="6"]:not([stroke])')).toHaveLength(2)
    expect(texts()).toEqual(
      expect.arrayContaining([
        'Corte: 30 jun 2010',
        '1 nov 2008, por verificar',
        '1 dic 2009',
        'sin plazo',
        'Cumplido tarde',
      ]),
    )
  })

  it('is told in words to whoever does not see it', () => {
    show(<PhaseTimeline phases={phases} {...plan} />)
    expect(screen.getByRole('img').querySelector('desc')?.textContent).toContain(
      'Interacción, 1 de diciembre de 2009, en la resolución, Cumplido tarde',
    )
  })

  it('shows the same as a table and as CSV', async () => {
    const table = phaseTable(phases, 'es')
    show(
      <ChartFrame {...frame} table={table}>
        <PhaseTimeline phases={phases} {...plan} />
      </ChartFrame>,
    )
    expect(await readTable()).toEqual(expectedTable(table))
    expect(csvOf(table, false, 'es')).toBe(
      'Fase,Plazo,Procedencia,Estado\r\n' +
        'Información,2008-11-01,por verificar,Cumplido\r\n' +
        'Interacción,2009-12-01,en la resolución,Cumplido tarde\r\n' +
        'Transacción,,por verificar,Sin plazo\r\n',
    )
  })

  it('draws nothing for no phases', () => {
    show(<PhaseTimeline phases={[]} {...plan} />)
    expect(document.body.innerHTML).not.toContain('NaN')
    expect(phaseTable([], 'es').rows).toEqual([])
  })
})

const halfYears = ['2009-12-31', '2010-06-30']
const areas: HeatRow[] = [
  { key: '1', name: 'Sitio', progress: ['0.4', '0.625'] },
  { key: '6', name: 'Empalme', progress: [null, '0'] },
]

describe('AreaSemesterHeat', () => {
  it('prints every figure, zero apart from no data', () => {
    show(<AreaSemesterHeat label="Áreas" halfYears={halfYears} rows={areas} isSample={false} />)
    expect(texts()).toEqual([
      'dic 2009',
      'jun 2010',
      'Sitio',
      '40 %',
      '63 %',
      'Empalme',
      'sin dato',
      '0 %',
      // The scale beneath.
      ...['0', '20', '40', '60', '80', '100', 'sin dato'],
    ])
  })

  it('hatches a cell without data all over, a sample or not', () => {
    show(<AreaSemesterHeat label="Áreas" halfYears={halfYears} rows={areas} isSample={false} />)
    const none = document.querySelector('pattern')?.id
    const [cell] = document.querySelectorAll(`rect[fill="url(#${none})"]`)
    expect(cell?.getAttribute('height')).toBe('38')
    expect(document.querySelectorAll('pattern')).toHaveLength(1)
  })

  it('shows the same as a table and as CSV', async () => {
    const table = heatTable(halfYears, areas, 'es')
    show(
      <ChartFrame {...frame} table={table}>
        <AreaSemesterHeat label="Áreas" halfYears={halfYears} rows={areas} isSample={false} />
      </ChartFrame>,
    )
    expect(await readTable()).toEqual(expectedTable(table))
    expect(csvOf(table, false, 'es')).toBe(
      'Área,31 de diciembre de 2009,30 de junio de 2010\r\nSitio,0.4,0.625\r\nEmpalme,,0\r\n',
    )
  })

  it('hatches sample cells that hold a figure', () => {
    show(<AreaSemesterHeat label="Áreas" halfYears={halfYears} rows={areas} isSample />)
    const hatch = document.querySelector('pattern')?.id
    const hatched = [...document.querySelectorAll(`rect[fill="url(#${hatch})"]`)]
    expect(hatched.map((rect) => rect.getAttribute('height'))).toEqual(['38', '38', '38'])
  })
})

const parts: CompletenessPart[] = [
  { key: 'full', label: 'con dato', count: 16, tone: 'full' },
  { key: 'none', label: 'no aplica', count: 0, tone: 'partial' },
  { key: 'missing', label: 'sin dato', count: 6, tone: 'missing' },
]

describe('CompletenessBar', () => {
  it('draws each part by its share and leaves out what is nobody', () => {
    show(<CompletenessBar label="Indicadores" parts={parts} isSample={false} />)
    const [full, , missing] = [...document.querySelectorAll('rect')].map((rect) =>
      Number(rect.getAttribute('width')),
    )
    expect(full).toBeCloseTo((16 / 22) * 720 - 2)
    // Its outline lies within.
    expect(missing).toBeCloseTo((6 / 22) * 720 - 2 - 1.5)
    expect(texts()).toEqual(['16 con dato', '6 sin dato'])
  })

  it('names each part on a line of its own, beside a sample of its colour', () => {
    show(<CompletenessBar label="Indicadores" parts={parts} isSample={false} />)
    const at = (element: Element | undefined, name: string) => Number(element?.getAttribute(name))
    const labels = [...document.querySelectorAll('text')]
    const swatches = [...document.querySelectorAll('rect')].filter((rect) => at(rect, 'width') < 16)
    expect(swatches).toHaveLength(2)
    for (const [index, label] of labels.entries()) {
      const swatch = swatches[index]
      expect(at(label, 'x')).toBeGreaterThan(at(swatch, 'x') + at(swatch, 'width'))
      const middle = at(swatch, 'y') + at(swatch, 'height') / 2
      expect(Math.abs(at(label, 'y') - 5 - middle)).toBeLessThan(1)
    }
    expect(new Set(labels.map((label) => at(label, 'y'))).size).toBe(2)
  })

  it('shows the same as a table and as CSV, and nothing of nothing', async () => {
    const table = completenessTable(parts, 'es')
    show(
      <ChartFrame {...frame} table={table}>
        <CompletenessBar label="Indicadores" parts={parts} isSample={false} />
      </ChartFrame>,
    )
    expect(await readTable()).toEqual(expectedTable(table))
    expect(csvOf(table, false, 'es')).toBe(
      'Grupo,Cantidad\r\ncon dato,16\r\nno aplica,0\r\nsin dato,6\r\n',
    )
    expect(completenessTable([], 'es').rows).toEqual([])
  })
})
