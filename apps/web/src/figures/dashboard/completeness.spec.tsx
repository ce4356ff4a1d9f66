import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { DashboardCompleteness_PlanFragmentDoc } from '../../gql/graphql.ts'
import { makeFragmentData } from '../../gql/index.ts'
import { show } from '../../testing/render.tsx'
import { Completeness } from './completeness.tsx'

const row = (id: string, status: 'MET' | 'NO_DATA', notReported: boolean) => ({
  id,
  figure: { status, progress: status === 'MET' ? '1' : null, notReported },
})
const labels = () =>
  [...document.querySelectorAll('svg text')].map(({ textContent }) => textContent)

function showRows(...indicators: ReturnType<typeof row>[]) {
  const plan = makeFragmentData({ indicators }, DashboardCompleteness_PlanFragmentDoc)
  return show(<Completeness plan={plan} asOf="2010-06-30" isSample={false} />)
}

it('agrees with one that owes its report', () => {
  showRows(row('1', 'MET', false), row('2', 'NO_DATA', true), row('3', 'NO_DATA', false))
  expect(screen.getByText('1 de 3 indicadores tiene al día su reporte')).toBeTruthy()
  expect(labels()).toEqual([
    '1 con el dato del último periodo',
    '1 sin dato y ya debía reportar',
    '1 sin dato, todavía no le toca',
  ])
})

it('agrees with several', () => {
  showRows(row('1', 'NO_DATA', true), row('2', 'NO_DATA', true))
  expect(labels()).toEqual(['2 sin dato y ya debían reportar'])
})
