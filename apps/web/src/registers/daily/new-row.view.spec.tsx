import { dailyRegister } from '@gelt/domain'
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, it, vi } from 'vitest'
import { LeaveGuardProvider } from '../../lib/drafts/leave-guard.tsx'
import { showAnswered } from '../../testing/operations.tsx'
import { NewRowView } from './new-row.view.tsx'
import { COMMITTEE, ownOffices, place, plan, point, session } from './registers.factory.ts'

const points = dailyRegister('connectionPoints')

/** Figures of the row that the register feeds, one for each time that it is asked for. */
function open(actions: readonly string[], offices: readonly string[], shares: (string | null)[]) {
  return showAnswered(
    <LeaveGuardProvider>
      <NewRowView entity="aqui" definition={points} notFound="No existe" />
    </LeaveGuardProvider>,
    {
      session: () => session(actions),
      ownOffices: () => ownOffices(offices),
      registerPlace: () => ({ entity: place, plan }),
      createConnectionPoint: () => ({
        createConnectionPoint: point('PC-007'),
      }),
      fedRow: () => ({
        plan: {
          ...{ __typename: 'Plan', id: 'p' },
          indicator: {
            ...{ __typename: 'Indicator', id: 'i1', row: 1, shortName: 'Puntos con internet' },
            figure: {
              ...{ __typename: 'IndicatorFigure', asOf: '2010-06-30' },
              progress: shares.shift() ?? null,
            },
          },
        },
      }),
    },
  )
}

async function fillIn(name: string) {
  await userEvent.type(await screen.findByRole('textbox', { name: 'Lugar' }), name)
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Tipo de lugar' }), 'SCHOOL')
}

beforeEach(() => history.replaceState(null, '', '/aqui/registros/puntos-de-conexion/nuevo'))

it('begins with today and the person’s own office, writes, and says what moved', async () => {
  const { asked } = open(['register.readAll', 'register.edit'], ['o1'], [null, '0.1'])
  await fillIn('Escuela')
  await userEvent.click(screen.getByRole('button', { name: 'Guardar' }))
  await vi.waitFor(() =>
    expect(location.pathname).toBe('/aqui/registros/puntos-de-conexion/PC-007'),
  )
  const sent = asked.find(({ operation }) => operation === 'CreateConnectionPoint')
  expect(sent?.variables.input).toMatchObject({
    ...{ entityId: 'e', place: 'Escuela', kind: 'SCHOOL', office: 'o1' },
    ...{ inServiceFrom: '2010-06-30', bandwidth: null, closedOn: null },
  })
  const said = 'Guardado: la fila 1, Puntos con internet, pasa de sin dato a 10\u00a0%.'
  expect(screen.getByText(/la fila 1, Puntos con internet, pasa de sin dato a 10/)).toBeDefined()
  expect(history.state).toMatchObject({ said })
})

it('goes on with the next one, keeping what several share', async () => {
  open(COMMITTEE, [], ['0.1', '0.1'])
  await fillIn('Escuela')
  await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Dependencia' }), 'o2')
  await userEvent.click(screen.getByRole('button', { name: 'Guardar y agregar otro' }))
  expect((await screen.findAllByText(/no cambia: sigue en 10/)).length).toBeGreaterThan(0)
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'Lugar' })
  expect(field.value).toBe('')
  expect(document.activeElement).toBe(field)
  expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'Dependencia' }).value).toBe('o2')
  expect(location.pathname).toMatch(/nuevo$/)
})

it('keeps the form while it is not known whose it would be', () => {
  open(COMMITTEE, [], [])
  expect(screen.queryByRole('button', { name: 'Guardar' })).toBeNull()
})

it('begins with what the address says that it leads to, and with nothing else of the address', async () => {
  history.replaceState(null, '', '/aqui/registros/politicas/nuevo?objectives=ob2&name=Ajeno')
  const objectives = [1, 2].map((position) => ({
    ...{ __typename: 'Objective', id: `ob${position}`, position, text: `Palabras ${position}` },
  }))
  showAnswered(
    <LeaveGuardProvider>
      <NewRowView entity="aqui" definition={dailyRegister('policies')} notFound="No existe" />
    </LeaveGuardProvider>,
    {
      session: () => session(COMMITTEE),
      ownOffices: () => ownOffices([]),
      registerPlace: () => ({ entity: place, plan: { ...plan, objectives } }),
    },
  )
  const box = await screen.findByRole<HTMLInputElement>('checkbox', { name: /Palabras 2/ })
  expect(box.checked).toBe(true)
  expect(screen.getByRole<HTMLInputElement>('checkbox', { name: /Palabras 1/ }).checked).toBe(false)
  expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Política' }).value).toBe('')
})
