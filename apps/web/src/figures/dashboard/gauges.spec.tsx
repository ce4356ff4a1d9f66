import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'
import { DashboardGauges_PlanFragmentDoc } from '../../gql/graphql.ts'
import { makeFragmentData } from '../../gql/index.ts'
import { show } from '../../testing/render.tsx'
import { Gauges } from './gauges.tsx'

const indicator = (id: string, status: 'MET' | 'AT_RISK' | 'OVERDUE', notReported = false) => ({
  id,
  figure: { status, notReported, hasEvidence: false },
})
const plan = makeFragmentData(
  {
    indicators: [
      indicator('1', 'MET'),
      indicator('2', 'AT_RISK', true),
      indicator('3', 'AT_RISK'),
      indicator('4', 'OVERDUE'),
    ],
  },
  DashboardGauges_PlanFragmentDoc,
)
const gauge = (name: string) => screen.getByRole('button', { name })
const pressed = () =>
  screen.queryAllByRole('button', { pressed: true }).map(({ textContent }) => textContent)

beforeEach(() => history.replaceState(null, '', '/x/tablero?corte=2010-06-30'))

describe('the gauges', () => {
  it('say their counts in grammatical words', () => {
    show(<Gauges plan={plan} />)
    expect(gauge('1 cumplido')).toBeTruthy()
    expect(gauge('2 en riesgo')).toBeTruthy()
    expect(gauge('1 vencido')).toBeTruthy()
    expect(gauge('0 atrasados').hasAttribute('disabled')).toBe(true)
  })

  it('have a mark each, those beside the status too', () => {
    show(<Gauges plan={plan} />)
    for (const button of screen.getAllByRole('button')) {
      expect(button.querySelector('svg'), button.textContent ?? '').not.toBeNull()
    }
    expect(gauge('1 sin reporte').innerHTML).not.toBe(gauge('0 con soporte').innerHTML)
  })

  it('filter by more than one, in an address that keeps the cut-off', async () => {
    show(<Gauges plan={plan} />)
    await userEvent.click(gauge('2 en riesgo'))
    await userEvent.click(gauge('1 vencido'))
    expect(new URLSearchParams(location.search).get('ver')).toBe('en-riesgo,vencidos')
    expect(new URLSearchParams(location.search).get('corte')).toBe('2010-06-30')
    expect(pressed()).toEqual(['2 en riesgo', '1 vencido'])
    expect(screen.getByRole('link', { name: 'Ver los 3 indicadores' })).toBeTruthy()
  })

  it('are let go one by one, and all at once', async () => {
    history.replaceState(null, '', '/x/tablero?ver=en-riesgo,vencidos,atrasados')
    show(<Gauges plan={plan} />)
    await userEvent.click(gauge('0 atrasados'))
    expect(pressed()).toEqual(['2 en riesgo', '1 vencido'])
    await userEvent.click(gauge('Quitar filtros'))
    expect(pressed()).toEqual([])
    expect(location.search).toBe('')
  })
})
