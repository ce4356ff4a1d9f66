import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { expectedTable, readTable, show } from '../../testing/render.tsx'
import { BulletBar } from './bullet-bar.tsx'
import { type BulletRow, BulletTable, bulletTable } from './bullet-table.tsx'
import { ChartFrame } from './chart-frame.tsx'
import { csvOf } from './chart-table.ts'
import { PlanBar, planBarTable } from './plan-bar.tsx'
import { TrendLine } from './trend-line.tsx'

const bar = {
  label: 'Puntos',
  progress: '0.6',
  rawProgress: '0.6',
  expected: '0.75',
  status: 'AT_RISK' as const,
  isSample: false,
}
const widths = () =>
  [...document.querySelectorAll('rect')].map((rect) => rect.getAttribute('width'))
const accessible = () =>
  screen
    .getByRole('img')
    .querySelector('title')
    ?.textContent.replace(/\u00a0/g, ' ')

describe('BulletBar', () => {
  it('draws what is done and what should be, and says both', () => {
    show(<BulletBar {...bar} />)
    expect(widths()).toEqual(['100%', '60%'])
    expect(document.querySelector('line')?.getAttribute('x1')).toBe('75%')
    expect(accessible()).toBe('Puntos: va en 60 %, se espera 75 %. En riesgo.')
  })

  it('draws no bar for no data, and a bar of nothing for zero', () => {
    const { unmount } = show(<BulletBar {...bar} progress={null} status="NO_DATA" />)
    expect(widths()).toEqual(['100%'])
    expect(accessible()).toBe('Puntos: va en sin dato, se espera 75 %. Sin dato.')
    unmount()
    show(<BulletBar {...bar} progress="0" />)
    expect(widths()).toEqual(['100%', '0%'])
  })

  it('draws no tick without a deadline', () => {
    show(<BulletBar {...bar} expected={null} status="UNSCHEDULED" />)
    expect(document.querySelector('line')).toBeNull()
  })

  it('says and marks what went past the goal', () => {
    show(<BulletBar {...bar} progress="1" rawProgress="1.2" status="MET" />)
    expect(accessible()).toContain('Sin tope: 120 %.')
    expect(document.querySelectorAll('svg svg')).toHaveLength(1)
  })

  it('hatches sample data', () => {
    show(<BulletBar {...bar} isSample />)
    const hatch = document.querySelector('pattern')?.id
    expect(document.querySelector(`rect[fill="url(#${hatch})"]`)?.getAttribute('width')).toBe('60%')
  })
})

const row = (number: number, progress: string | null, status: BulletRow['status']): BulletRow => ({
  key: String(number),
  number,
  name: `Indicador ${number}`,
  href: `/a/indicadores/${number}`,
  goal: '10 puntos',
  value: progress === null ? null : '6',
  progress,
  rawProgress: progress,
  expected: '0.5',
  status,
  change: null,
})
const rows = [row(1, '0.6', 'ON_TRACK'), row(2, null, 'NO_DATA'), row(3, '0.125', 'BEHIND')]
const frame = { title: 'T', unit: 'u', cutoff: null, source: 's', isSample: false }

describe('BulletTable', () => {
  it('sorts by progress with no data last, either way', async () => {
    show(<BulletTable caption="Indicadores" rows={rows} isSample={false} />)
    const names = () => screen.getAllByRole('link').map(({ textContent }) => textContent)
    await userEvent.click(screen.getByRole('button', { name: 'Avance' }))
    expect(names()).toEqual(['Indicador 3', 'Indicador 1', 'Indicador 2'])
    await userEvent.click(screen.getByRole('button', { name: 'Avance' }))
    expect(names()).toEqual(['Indicador 1', 'Indicador 3', 'Indicador 2'])
  })

  it('says of a row without data that it has none, in each of its columns', () => {
    const unknown = { ...row(19, null, 'NO_DATA'), expected: null }
    show(<BulletTable caption="I" rows={[unknown]} isSample={false} />)
    const said = (label: string) => document.querySelector(`td[data-label="${label}"]`)?.textContent
    expect([said('Valor'), said('Esperado')]).toEqual(['sin dato', 'sin dato'])
    expect(said('Avance')).toMatch(/^sin dato/)
  })

  it('says that nothing is expected of a row without a deadline', () => {
    const open = { ...row(16, '0.5', 'UNSCHEDULED'), expected: null }
    show(<BulletTable caption="I" rows={[open]} isSample={false} />)
    expect(document.querySelector('td[data-label="Esperado"]')?.textContent).toBe('sin plazo')
  })

  it('exports what the API said, to the last digit', () => {
    expect(csvOf(bulletTable(rows, 'es'), false, 'es')).toBe(
      'Indicador,Meta,Valor,Avance,Esperado,Estado\r\n' +
        '1. Indicador 1,10 puntos,6,0.6,0.5,Al día\r\n' +
        '2. Indicador 2,10 puntos,,,0.5,Sin dato\r\n' +
        '3. Indicador 3,10 puntos,6,0.125,0.5,Atrasado\r\n',
    )
  })

  it('opens under its row what a value is made of, and says where it comes from', async () => {
    const [first, ...others] = rows
    if (!first) throw new Error('No row')
    const counted = { ...first, origin: 'contado', detail: () => <p>61 de 88 están inscritos</p> }
    show(<BulletTable caption="I" rows={[counted, ...others]} isSample={false} />)
    const toggle = screen.getByRole('button', { name: /^contado: de qué sale/ })
    expect(screen.queryByText('61 de 88 están inscritos')).toBeNull()
    await userEvent.click(toggle)
    const opened = screen.getByText('61 de 88 están inscritos')
    expect(toggle.getAttribute('aria-expanded')).toBe('true')
    expect(opened.closest('[id]')?.id).toBe(toggle.getAttribute('aria-controls'))
    await userEvent.click(toggle)
    expect(screen.queryByText('61 de 88 están inscritos')).toBeNull()
    const csv = csvOf(bulletTable([counted, ...others], 'es'), false, 'es')
    expect(csv).toContain('Indicador,Meta,Valor,Origen,Avance')
    expect(csv).toContain('1. Indicador 1,10 puntos,6,contado,0.6')
  })

  it('says what to do when no row is left', () => {
    show(<BulletTable caption="I" rows={[]} isSample={false} empty="Ninguno está vencido." />)
    expect(screen.getByText('Ninguno está vencido.')).toBeTruthy()
  })
})

describe('PlanBar', () => {
  it('says both figures and shows them as a table', async () => {
    const plan = { label: 'Plan', progress: '0.5412', expected: '0.6103' }
    const table = planBarTable({ ...plan, status: 'AT_RISK' }, 'es')
    show(
      <ChartFrame {...frame} table={table}>
        <PlanBar {...plan} isSample={false} />
      </ChartFrame>,
    )
    expect(accessible()).toBe('Plan: 54 %; 61 % esperado.')
    expect(widths()).toEqual(['100%', '54.12%'])
    expect(await readTable()).toEqual(expectedTable(table))
    expect(csvOf(table, true, 'es')).toBe(
      'Plan,Avance,Esperado,Estado,muestra\r\nPlan,0.5412,0.6103,En riesgo,sí\r\n',
    )
  })

  it('draws no bar without data', () => {
    show(<PlanBar label="Plan" progress={null} expected={null} isSample />)
    expect(widths().filter((width) => width?.endsWith('%'))).toEqual(['100%'])
    expect(screen.getByText('sin dato')).toBeTruthy()
    expect(
      planBarTable({ label: 'Plan', progress: null, expected: null, status: 'NO_DATA' }, 'es').rows,
    ).toEqual([])
  })
})

describe('TrendLine', () => {
  it('leaves a gap where there is no data and says where it went', () => {
    show(<TrendLine label="Área 1" progress={['0.1', null, '0.4', '0.5']} expected={[]} />)
    expect(accessible()).toBe('Área 1: pasó de 10 % a 50 %.')
    const drawn = document.querySelectorAll('path')[1]?.getAttribute('d') ?? ''
    expect(drawn.match(/M/g)).toHaveLength(2)
  })

  it('says that there is nothing', () => {
    show(<TrendLine label="Área 6" progress={[null, null]} expected={['0', '0']} />)
    expect(accessible()).toBe('Área 6: sin dato.')
    expect(document.querySelector('circle')).toBeNull()
  })
})
