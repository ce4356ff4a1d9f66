import { dailyRegister } from '@gelt/domain'
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { LeaveGuardProvider } from '../../lib/drafts/leave-guard.tsx'
import { showAnswered } from '../../testing/operations.tsx'
import { RegisterRowView } from './register-row.view.tsx'
import { COMMITTEE, ownOffices, place, plan, point, session } from './registers.factory.ts'

const points = dailyRegister('connectionPoints')

function open(row: object | null, actions: readonly string[] = COMMITTEE) {
  return showAnswered(
    <LeaveGuardProvider>
      <RegisterRowView
        entity="aqui"
        definition={points}
        code="PC-001"
        notFound="No existe"
        renderEvidence={(rowId, canAttach) => `soportes de ${rowId}: ${canAttach}`}
      />
    </LeaveGuardProvider>,
    {
      session: () => session(actions),
      ownOffices: () => ownOffices([]),
      registerPlace: () => ({ entity: place, plan }),
      rowConnectionPoint: () => ({ registerRow: row }),
      fedRow: () => ({ plan: null }),
      updateConnectionPoint: () => ({
        updateConnectionPoint: point('PC-001'),
      }),
      registerRowHistory: () => ({
        registerRow: {
          ...{ __typename: 'ConnectionPoint', id: 'id-PC-001' },
          history: [
            {
              ...{ __typename: 'RegisterRowVersion', at: '2010-06-02T15:00:00Z' },
              ...{ by: 'Luz Marina', reason: null },
              changes: [
                { __typename: 'ChangedField', field: 'kind', before: 'OTHER', after: 'SCHOOL' },
              ],
            },
            {
              ...{ __typename: 'RegisterRowVersion', at: '2010-06-01T15:00:00Z' },
              ...{ by: null, reason: null, changes: [] },
            },
          ],
        },
      }),
    },
  )
}

const terms = () => screen.getAllByRole('term').map(({ textContent }) => textContent)

beforeEach(() => history.replaceState(null, '', '/aqui/registros/puntos-de-conexion/PC-001'))

describe('a row’s page', () => {
  it('tells what is known of it, where it counts and what proves it', async () => {
    open(point('PC-001'))
    expect(await screen.findByRole('heading', { level: 1, name: 'Escuela' })).toBeDefined()
    expect(
      screen.getByText(/Punto de conexión a cargo de Planeación. En servicio desde: 3 de mayo/),
    ).toBeDefined()
    expect(screen.getByText('512 kbit/s')).toBeDefined()
    expect(terms()).toContain('Por qué se cerró')
    expect(screen.getByText('soportes de id-PC-001: true')).toBeDefined()
    const fed = screen.getByRole('link', { name: 'fila 1: Puntos con internet' })
    expect(fed.getAttribute('href')).toBe('/aqui/indicadores/1')
  })

  it('shows the public what is public, and nothing to write with', async () => {
    open(point('PC-001', { mayEdit: false }), [])
    await screen.findByRole('heading', { name: 'Escuela' })
    expect(terms()).not.toContain('Por qué se cerró')
    expect(screen.queryByRole('button', { name: /Editar|Anular|Ver la historia/ })).toBeNull()
  })

  it('says why an annulled one no longer counts', async () => {
    open(point('PC-001', { annulledReason: 'Repetido', mayEdit: false }))
    expect(await screen.findByText('Se anuló y no cuenta: Repetido')).toBeDefined()
  })

  it('is none where the code is of another register, or of nothing', async () => {
    open(null)
    expect(await screen.findByText('No existe')).toBeDefined()
  })

  it('repeats what the page that led here says was moved', async () => {
    history.replaceState({ said: 'Guardado: la fila 1 sube.' }, '', location.pathname)
    open(point('PC-001'))
    expect(await screen.findByText('Guardado: la fila 1 sube.')).toBeDefined()
  })
})

it('is edited in its place, over the version that was seen', async () => {
  const { asked } = open(point('PC-001'))
  await userEvent.click(await screen.findByRole('button', { name: 'Editar' }))
  const name = screen.getByRole('textbox', { name: 'Lugar' })
  expect(document.activeElement).toBe(name)
  await userEvent.type(name, ' nueva')
  await userEvent.click(screen.getByRole('button', { name: 'Guardar' }))
  await vi.waitFor(() =>
    expect(
      asked.find(({ operation }) => operation === 'UpdateConnectionPoint')?.variables.input,
    ).toMatchObject({
      ...{ rowId: 'id-PC-001', version: 1, place: 'Escuela nueva', kind: 'SCHOOL', bandwidth: 512 },
    }),
  )
  expect((await screen.findAllByText('Guardado.')).length).toBeGreaterThan(0)
  expect(screen.queryByRole('textbox', { name: 'Lugar' })).toBeNull()
})

it('tells who changed what in the words of the form', async () => {
  open(point('PC-001'))
  await userEvent.click(await screen.findByRole('button', { name: 'Ver la historia' }))
  await userEvent.click(await screen.findByText('Ver 1 cambio', { selector: 'summary' }))
  const [, change] = within(screen.getByRole('table')).getAllByRole('row')
  expect(change?.textContent).toBe('Tipo de lugarOtroSede educativa')
  expect(screen.getByText(/Luz Marina/)).toBeDefined()
  expect(screen.getByText('Registro creado')).toBeDefined()
})

it('is annulled with a reason, and not without', async () => {
  open(point('PC-001'))
  await userEvent.click(await screen.findByRole('button', { name: 'Anular' }))
  await userEvent.click(screen.getByRole('button', { name: 'Anular el registro' }))
  expect((await screen.findAllByText(/Por qué se anula: /)).length).toBeGreaterThan(0)
})
