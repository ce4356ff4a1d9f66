import { screen } from '@testing-library/react'
import { expect, it } from 'vitest'
import { DashboardPhases_PlanFragmentDoc } from '../../gql/graphql.ts'
import { makeFragmentData } from '../../gql/index.ts'
import { show } from '../../testing/render.tsx'
import { PhaseDeadlines } from './phase-deadlines.tsx'

const phase = (id: string, deadline: string) => ({
  id,
  name: `Fase ${id}`,
  deadline,
  deadlineConfirmed: true,
})

it.each([
  ['2008-10-01', 'Ninguna de las 2 fases ha llegado a su plazo'],
  ['2009-01-01', '1 de las 2 fases ya llegó a su plazo'],
  ['2010-06-30', 'Las 2 fases ya llegaron a su plazo'],
])('on %s the finding is: %s', (asOf, finding) => {
  const plan = makeFragmentData(
    {
      startsOn: '2008-09-03',
      endsOn: '2013-09-03',
      phases: [phase('1', '2008-11-01'), phase('2', '2009-12-01')],
    },
    DashboardPhases_PlanFragmentDoc,
  )
  show(<PhaseDeadlines plan={plan} asOf={asOf} />)
  expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(finding)
})
