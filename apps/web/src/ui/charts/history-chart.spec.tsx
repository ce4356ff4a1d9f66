import { fireEvent, screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { expectedTable, readTable, show } from '../../testing/render.tsx'
import { ChartFrame } from './chart-frame.tsx'
import { csvOf } from './chart-table.ts'
import { HistoryChart } from './history-chart.tsx'
import { type HistoryPoint, historyPlot, historyTable } from './history-plot.ts'

const points: HistoryPoint[] = [
  { asOf: '2008-12-31', value: '0', expected: '1.625' },
  { asOf: '2009-06-30', value: '2', expected: '4.1' },
  { asOf: '2009-12-31', value: null, expected: '6.6' },
  { asOf: '2010-06-30', value: '6', expected: null },
]
const unit = { kind: 'number', name: 'puntos' } as const
const chart = { label: 'Puntos', points, goal: '10', unit, isSample: false }
const texts = () => [...document.querySelectorAll('svg text')].map((text) => text.textContent)

describe('HistoryChart', () => {
  it('draws a gap as a gap: no line and no point where there is no data', () => {
    show(<HistoryChart {...chart} />)
    const line = screen.getByTestId('value-line').getAttribute('d') ?? ''
    expect(line.match(/M/g)).toHaveLength(2)
    expect(document.querySelectorAll('circle')).toHaveLength(3)
    expect(texts()).toContain('sin dato')
  })

  it('labels the value, the expected way and the goal where they end', () => {
    show(<HistoryChart {...chart} />)
    expect(texts()).toEqual(expect.arrayContaining(['6 puntos', 'Esperado', 'Meta 10']))
  })

  it('marks where typing ended and counting began, inside its days alone', () => {
    const seam = (on: string) => ({
      on,
      before: { long: 'digitado hasta el 31 dic 2009', short: 'digitado' },
      after: { long: `contado desde el ${on}`, short: 'contado' },
    })
    show(<HistoryChart {...chart} seams={[seam('2010-01-01'), seam('2011-01-01')]} />)
    expect(texts()).toEqual(
      expect.arrayContaining(['digitado hasta el 31 dic 2009', 'contado desde el 2010-01-01']),
    )
    expect(texts()).not.toContain('contado desde el 2011-01-01')
  })

  it('starts the axis at zero and leaves room for the goal', () => {
    const plot = historyPlot(points, '10', unit, 720)
    expect(plot.ticks[0]).toBe(0)
    expect(plot.y(0)).toBe(plot.bottom)
    expect(plot.y(10)).toBeGreaterThanOrEqual(plot.top)
    expect(plot.x('2009-06-30')).toBeLessThan(plot.x('2009-12-31'))
  })

  it('is gone through by keyboard, each cut-off spoken', () => {
    show(<HistoryChart {...chart} />)
    const slider = screen.getByRole('slider')
    expect(slider.getAttribute('aria-valuetext')).toBe(
      '30 de junio de 2010: 6 puntos; se esperaba sin dato',
    )
    fireEvent.change(slider, { target: { value: '2' } })
    expect(slider.getAttribute('aria-valuetext')).toBe(
      '31 de diciembre de 2009: sin dato; se esperaba 6,6 puntos',
    )
  })

  it('hatches sample data only', () => {
    const { unmount } = show(<HistoryChart {...chart} />)
    expect(screen.queryByTestId('sample-hatch')).toBeNull()
    unmount()
    show(<HistoryChart {...chart} isSample />)
    expect(screen.getByTestId('sample-hatch').getAttribute('d')).toContain('M')
  })

  it('survives a history of one point, and of none', () => {
    show(<HistoryChart {...chart} points={points.slice(0, 1)} />)
    expect(screen.queryByRole('slider')).toBeNull()
    expect(document.body.innerHTML).not.toContain('NaN')
    show(<HistoryChart {...chart} points={[]} goal={null} />)
    expect(document.body.innerHTML).not.toContain('NaN')
  })

  it('shows the same as a table and as CSV', async () => {
    const table = historyTable(points, unit, 'es')
    show(
      <ChartFrame title="T" unit="u" cutoff={null} source="s" isSample={false} table={table}>
        <HistoryChart {...chart} />
      </ChartFrame>,
    )
    expect(await readTable()).toEqual(expectedTable(table))
    expect(csvOf(table, false, 'es')).toBe(
      'Corte,Valor,Esperado\r\n' +
        '2008-12-31,0,1.625\r\n2009-06-30,2,4.1\r\n2009-12-31,,6.6\r\n2010-06-30,6,\r\n',
    )
  })

  it('speaks English too', () => {
    show(<HistoryChart {...chart} unit={{ kind: 'percent' }} goal="1" />, 'en')
    expect(texts()).toEqual(expect.arrayContaining(['Expected', 'Goal 100%', 'no data']))
  })
})
