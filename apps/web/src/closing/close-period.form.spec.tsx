import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { LeaveGuardProvider } from '../lib/drafts/leave-guard.tsx'
import { showAnswered } from '../testing/operations.tsx'
import { ClosePeriodForm } from './close-period.form.tsx'
import type { ClosingRow } from './closing-rows.rules.ts'

const row = (number: number, state: ClosingRow['state']): ClosingRow => ({
  ...{ targetId: `t${number}`, row: number, name: `Fila ${number}`, state },
  ...{ live: { numerator: '20', denominator: '88' }, recorded: null, differs: false },
})

function open(rows: ClosingRow[]) {
  const { asked } = showAnswered(
    <LeaveGuardProvider>
      <ClosePeriodForm entity="alvarado" planId="p" cutoff="2009-12-31" rows={rows} />
    </LeaveGuardProvider>,
    {
      closePeriod: () => ({ closePeriod: { __typename: 'Plan', id: 'p', revision: 2 } }),
    },
  )
  return () => asked.find(({ operation }) => operation === 'ClosePeriod')?.variables.input
}
const pick = (number: number) =>
  userEvent.click(screen.getByRole('checkbox', { name: `${number}. Fila ${number}` }))

it('closes what is open unless the person says otherwise, without a reason', async () => {
  const sent = open([row(6, 'OPEN'), row(7, 'OPEN'), row(8, 'APPROVED')])
  await pick(6)
  expect(screen.queryByLabelText('Motivo para cerrar de nuevo')).toBeNull()
  await userEvent.click(screen.getByRole('button', { name: 'Cerrar 1 fila' }))
  expect(await screen.findByText(/Otra persona debe aprobarlas/)).toBeTruthy()
  expect(sent()).toMatchObject({ planId: 'p', cutoff: '2009-12-31', rows: [7], reason: null })
})

it('asks for the reason of closing again, and sends it', async () => {
  const sent = open([row(6, 'APPROVED')])
  expect(screen.getByText('Elija al menos una fila.')).toBeTruthy()
  await pick(6)
  await userEvent.type(screen.getByLabelText('Motivo para cerrar de nuevo'), 'Faltaba un trámite.')
  await userEvent.click(screen.getByRole('button', { name: 'Cerrar 1 fila' }))
  await screen.findByText(/Se cerró 1 fila/)
  expect(sent()).toMatchObject({ rows: [6], reason: 'Faltaba un trámite.' })
})

it('leaves what waits for another person alone, and leads to the review', () => {
  open([row(6, 'WAITING')])
  expect(screen.queryByRole('button', { name: /Cerrar/ })).toBeNull()
  expect(screen.getByRole('checkbox').hasAttribute('disabled')).toBe(true)
  expect(screen.getByRole('link', { name: 'Ir a Revisión' }).getAttribute('href')).toBe(
    '/alvarado/revision',
  )
})
