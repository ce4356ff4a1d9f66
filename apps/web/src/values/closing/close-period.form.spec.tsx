import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'
import { LeaveGuardProvider } from '../../lib/drafts/leave-guard.tsx'
import { showAnswered } from '../../testing/operations.tsx'
import { ClosePeriodForm } from './close-period.form.tsx'
import { closingRow } from './closing-row.factory.ts'
import type { ClosingRow } from './closing-rows.rules.ts'

type Answer = (row: number) => object | Promise<object>
const written = { __typename: 'Plan', id: 'p', revision: 2 }
const refused = {
  __typename: 'StateRefusal',
  errorCode: 'WRONG_STATE',
  message: 'Nada que cerrar.',
}

function open(rows: ClosingRow[], answer: Answer = () => written) {
  const shown = showAnswered(
    <LeaveGuardProvider>
      <ClosePeriodForm entity="alvarado" planId="p" cutoff="2009-12-31" rows={rows} />
    </LeaveGuardProvider>,
    {
      closePeriod: async ({ input }) => {
        const [row = 0] = (input as { rows: number[] }).rows
        return { closePeriod: await answer(row) }
      },
    },
  )
  const sent = () =>
    shown.asked
      .filter(({ operation }) => operation === 'ClosePeriod')
      .map(({ variables }) => variables.input as { rows: number[]; reason: string | null })
  return { ...shown, sent, rowsSent: () => sent().flatMap(({ rows: numbers }) => numbers) }
}
const pick = (number: number) =>
  userEvent.click(screen.getByRole('checkbox', { name: `${number}. Fila ${number}` }))
const press = (name: string) => userEvent.click(screen.getByRole('button', { name }))
const approved = { state: 'APPROVED', needsReason: true } as const

it('closes what is open, one row a call, without a reason', async () => {
  const { sent, rowsSent } = open([closingRow(6), closingRow(7), closingRow(8, approved)])
  await press('Cerrar el semestre')
  expect(
    await screen.findByText(/Se cerraron 2 filas. Falta que otra persona apruebe/),
  ).toBeTruthy()
  expect(rowsSent()).toEqual([6, 7])
  expect(sent().map(({ reason }) => reason)).toEqual([null, null])
})

it('says at which row it is, how far that is, and that one may leave', async () => {
  let go = (_answer: object) => {}
  open([closingRow(6), closingRow(7)], (row) =>
    row === 6 ? written : new Promise<object>((done) => (go = done)),
  )
  await press('Cerrar el semestre')
  expect(await screen.findByText('Cerrando la fila 7, Fila 7: 2 de 2.')).toBeTruthy()
  const bar = screen.getByRole('progressbar', { name: /Cerrando la fila 7/ })
  expect([bar.getAttribute('value'), bar.getAttribute('max')]).toEqual(['1', '2'])
  expect(screen.getByText(/lo cerrado queda cerrado/)).toBeTruthy()
  go(written)
  await screen.findByText(/Se cerraron 2 filas/)
  expect(screen.queryByRole('progressbar')).toBeNull()
})

it('stops where nobody answers, and goes on from there', async () => {
  let isOnline = false
  const { rowsSent } = open([closingRow(6), closingRow(7), closingRow(8)], (row) => {
    if (row === 7 && !isOnline) throw new TypeError('offline')
    return written
  })
  await press('Cerrar el semestre')
  await screen.findByRole('alert')
  expect(rowsSent()).toEqual([6, 7])
  isOnline = true
  await press('Cerrar el semestre')
  await screen.findByText(/Falta que otra persona apruebe/)
  expect(rowsSent().slice(-2)).toEqual([7, 8])
})

it('closes nothing more once the person has left', async () => {
  let go = (_answer: object) => {}
  const { rowsSent, unmount } = open([closingRow(6), closingRow(7)], () => {
    return new Promise<object>((done) => (go = done))
  })
  await press('Cerrar el semestre')
  await screen.findByText(/Cerrando la fila 6/)
  unmount()
  go(written)
  await new Promise((done) => setTimeout(done))
  expect(rowsSent()).toEqual([6])
})

it('passes over what somebody else has closed in the meantime', async () => {
  const { rowsSent } = open([closingRow(6), closingRow(7)], (row) =>
    row === 7 ? refused : written,
  )
  await press('Cerrar el semestre')
  expect(await screen.findByText(/Se cerró 1 fila/)).toBeTruthy()
  expect(rowsSent()).toEqual([6, 7])
})

it('says why where nothing at all could be closed', async () => {
  open([closingRow(6)], () => refused)
  await press('Cerrar 1 fila')
  expect(await screen.findByText('Nada que cerrar.')).toBeTruthy()
})

it('asks for the reason of closing again, and sends it with that row alone', async () => {
  const { sent } = open([closingRow(6, approved), closingRow(7)])
  await pick(6)
  await userEvent.type(screen.getByLabelText('Motivo para cerrar de nuevo'), 'Faltaba un trámite.')
  await press('Cerrar 2 filas')
  await screen.findByText(/Se cerraron 2 filas/)
  expect(sent().map(({ rows, reason }) => [rows[0], reason])).toEqual([
    [6, 'Faltaba un trámite.'],
    [7, null],
  ])
})

it('leaves what waits for another person alone, and what says nothing', () => {
  open([
    closingRow(6, { state: 'SUBMITTED' }),
    closingRow(7, { state: 'NOTHING', obstacle: 'NO_DATA', now: null }),
  ])
  expect(screen.queryByRole('button', { name: /Cerrar/ })).toBeNull()
  expect(screen.getAllByRole('checkbox').every((box) => box.hasAttribute('disabled'))).toBe(true)
  expect(
    screen.getByText('El registro está vacío y nadie confirmó que esté completo.'),
  ).toBeTruthy()
})
