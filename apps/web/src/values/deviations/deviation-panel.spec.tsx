import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, expect, it } from 'vitest'
import { LeaveGuardProvider } from '../../lib/drafts/leave-guard.tsx'
import { showServed } from '../../testing/server.tsx'
import { AnnouncerProvider } from '../../ui/announcer.tsx'
import { DeviationPanel } from './deviation-panel.tsx'

// jsdom draws no dialogs.
beforeAll(() => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
  }
})

const deviation = (id: string, change: object = {}) => ({
  __typename: 'Deviation',
  id,
  version: 1,
  cause: `Causa ${id}`,
  correctiveAction: 'Contratar el enlace.',
  dueOn: null,
  closedOn: null,
  answerable: null,
  ...change,
})

function open(deviations: object[], status = 'ADOPTED') {
  const panel = (
    <LeaveGuardProvider>
      <AnnouncerProvider>
        <DeviationPanel entity="alvarado" row={1} />
      </AnnouncerProvider>
    </LeaveGuardProvider>
  )
  showServed(panel, {
    data: {
      entity: {
        __typename: 'Entity',
        id: 'e1',
        today: '2010-06-30',
        people: {
          __typename: 'EntityPeopleConnection',
          edges: [
            {
              __typename: 'EntityPeopleConnectionEdge',
              node: { __typename: 'Person', id: 'n1', name: 'Nubia Lozano' },
            },
          ],
        },
      },
      plan: {
        __typename: 'Plan',
        id: 'p1',
        status,
        indicator: { __typename: 'Indicator', id: 'i1', deviations },
      },
    },
  })
}

it('says how many are open and which day has passed, the closed ones folded away', async () => {
  open([
    deviation('d1', { dueOn: '2010-06-29' }),
    deviation('d2', { dueOn: '2010-06-30' }),
    deviation('d3', { closedOn: '2010-05-01' }),
  ])
  expect(await screen.findByText('2 desviaciones están abiertas; 1 ya pasó su fecha.')).toBeTruthy()
  expect(screen.getAllByText('pasó su fecha')).toHaveLength(1)
  const folded = screen.getByText('1 desviación cerrada').closest('details')
  expect(folded?.open).toBe(false)
  expect(within(folded as HTMLElement).getByText('Causa d3')).toBeTruthy()
})

it('offers to edit and to close only what is open', async () => {
  open([deviation('d1'), deviation('d2', { closedOn: '2010-05-01' })])
  await screen.findByRole('button', { name: 'Editar Causa d1' })
  const names = screen.getAllByRole('button').map((button) => button.textContent)
  expect(names.filter((name) => name?.includes('Causa'))).toEqual([
    'Editar Causa d1',
    'Cerrar Causa d1',
  ])
})

it('asks for cause and action, each beside its field, before anything is sent', async () => {
  open([])
  expect(await screen.findByText('No hay causas de atraso registradas.')).toBeTruthy()
  await userEvent.click(screen.getByRole('button', { name: 'Registrar desviación' }))
  const dialog = within(screen.getByRole('dialog'))
  expect(dialog.getByRole('option', { name: 'Nubia Lozano' })).toBeTruthy()
  await userEvent.click(dialog.getByRole('button', { name: 'Registrar desviación' }))
  expect(dialog.getByLabelText(/^Causa/).getAttribute('aria-invalid')).toBe('true')
  expect(dialog.getByLabelText(/^Acción correctiva/).getAttribute('aria-invalid')).toBe('true')
  expect(dialog.getByLabelText(/^Para cuándo/).getAttribute('aria-invalid')).toBeNull()
})

it('lets nothing be recorded for a draft, which can’t be late', async () => {
  open([], 'DRAFT')
  expect(await screen.findByText(/^El plan es un borrador/)).toBeTruthy()
  expect(screen.queryByRole('button')).toBeNull()
})
