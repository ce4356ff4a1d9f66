import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { DashboardLead_FigureFragmentDoc } from '../../gql/graphql.ts'
import { makeFragmentData } from '../../gql/index.ts'
import { show } from '../../testing/render.tsx'
import { PlanLead } from './plan-lead.tsx'

const known = {
  asOf: '2010-06-30',
  progress: '0.538',
  expected: '0.6077',
  status: 'AT_RISK' as const,
  lowerBound: '0.46',
  rows: 22,
  rowsWithData: 18,
}

function showFigure(figure: typeof known | (Omit<typeof known, 'progress'> & { progress: null })) {
  const data = makeFragmentData(figure, DashboardLead_FigureFragmentDoc)
  show(<PlanLead figure={data} isSample={false} />)
  return screen.getByRole('figure')
}
const plain = (element: Element | null) => element?.textContent?.replaceAll('\u00a0', ' ')

it('heads the bar with the finding, and says beneath how much of the plan is known', () => {
  const figure = showFigure(known)
  expect(plain(figure.querySelector('h2'))).toBe(
    'El plan va en 54 %, 7 puntos menos de lo previsto',
  )
  expect(plain(figure)).toContain(
    '18 de 22 filas con dato; si las demás estuvieran en cero, el plan iría en 46 %.',
  )
})

it('finds nothing where nothing is known', () => {
  const figure = showFigure({ ...known, progress: null, rowsWithData: 0 })
  expect(plain(figure.querySelector('h2'))).toBe('Ninguna de las 22 filas tiene dato')
})
