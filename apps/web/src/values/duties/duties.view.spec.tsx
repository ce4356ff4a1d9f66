import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, expect, it } from 'vitest'
import { showAnswered } from '../../testing/operations.tsx'
import { showServed } from '../../testing/server.tsx'
import { DutiesView } from './duties.view.tsx'
import { officeWeek, open, owingWeek } from './office-week.factory.ts'
import type { OfficeWeek } from './week-items.rules.ts'

const { of, planning, treasury } = open
const view = (
  <DutiesView
    entity="aqui"
    renderRecord={() => null}
    renderDelivery={({ day, onWritten }) => (
      <button type="button" onClick={onWritten}>
        Guardar del {day}
      </button>
    )}
    renderMailWeek={(_entity, monday, accounts) => <p>{`${accounts.length} desde ${monday}`}</p>}
    renderAttestation={(_entity, { office }) => <p>{`Confirma ${office?.name ?? 'todas'}`}</p>}
  />
)
beforeEach(() => window.history.replaceState(null, '', '/aqui/pendientes'))

const named = <Node extends object>(name: string, node: Node) => ({ __typename: name, ...node })

function shown(
  week: OfficeWeek | null,
  actions: readonly string[] = ['register.edit'],
  dueActions: readonly object[] = [],
) {
  const entity = {
    ...{ __typename: 'Entity', id: 'e', slug: 'aqui', name: 'Aquí', department: 'Tolima' },
    ...{ isSample: false, archived: false },
  }
  const answered = showAnswered(view, {
    session: () => ({
      viewer: named('Viewer', {
        email: 'yo@aqui.example',
        operates: false,
        persons: [
          named('ViewerPerson', {
            ...{ entity, roles: [], actions },
            person: named('Person', { id: 'p', name: 'Yo', post: null }),
          }),
        ],
      }),
    }),
    officeWeek: () => ({
      entity: {
        ...entity,
        offices: [planning, treasury].map((office) =>
          named('Office', { ...office, activeTo: null }),
        ),
      },
      officeWeek: week && named('OfficeWeek', week),
      dueActions,
    }),
    duties: () => ({
      entity: { ...entity, today: '2010-06-30' },
      plan: { __typename: 'Plan', id: 'pl', duties: [], anybodys: [] },
    }),
  })
  return answered
}

it('holds the place while it loads, and says when it cannot be read', async () => {
  const { unmount } = showServed(view, 'never')
  expect(screen.getByText('Estamos reuniendo lo que se debe.')).toBeTruthy()
  unmount()
  showServed(view, { errors: [{ message: 'x' }] })
  expect(await screen.findByRole('alert')).toBeTruthy()
  expect(screen.getByText('No pudimos leer lo que se debe.')).toBeTruthy()
})

it('says aloud what is owed, and lists it with the place to fill it in', async () => {
  shown(owingWeek({ attestations: [of(planning)] }))
  expect(
    await screen.findByText(
      'Su dependencia debe 4 cosas esta semana: 2 entregas, el uso de 1 cuenta y 1 periodo por confirmar.',
    ),
  ).toBeTruthy()
  const items = within(screen.getByRole('list', { name: 'Lo que se debe, por urgencia' }))
  expect(items.getAllByRole('heading').map(({ textContent }) => textContent)).toEqual([
    ...['Confirmar lo que está completo: mayo de 2010'],
    ...['Uso del correo, semana del 21 de junio de 2010 al 27 de junio de 2010'],
    ...['Entregas de junio de 2010'],
    ...['Uso del correo, semana del 28 de junio de 2010 al 4 de julio de 2010'],
  ])
  expect(items.getByText('Confirma Planeación')).toBeTruthy()
  expect(items.getByText('1 desde 2010-06-21')).toBeTruthy()
  expect(items.getByText('Planeación · 2 de 4 entregas')).toBeTruthy()
  expect(items.getByText('venció el 27 de junio de 2010')).toBeTruthy()
  expect(items.getByText('quedan 4 días, hasta el 4 de julio de 2010')).toBeTruthy()
})

it('opens the form of a delivery in place, with the day filled in, and folds it once it is written', async () => {
  shown(owingWeek())
  const toggle = await screen.findByRole('button', {
    name: /^Registrar entrega.*de Planeación en junio de 2010$/,
  })
  await userEvent.click(toggle)
  await userEvent.click(screen.getByRole('button', { name: 'Guardar del 2010-06-30' }))
  expect(screen.queryByRole('button', { name: /Guardar/ })).toBeNull()
  expect(toggle.getAttribute('aria-expanded')).toBe('false')
})

it('is calm where nothing is owed, and says what comes next', async () => {
  shown(officeWeek())
  expect(await screen.findByText('Todo está al día')).toBeTruthy()
  expect(
    screen.getByText(/Lo próximo: el uso del correo, hasta el 11 de julio de 2010/),
  ).toBeTruthy()
  expect(screen.queryByRole('list')).toBeNull()
})

it('tells somebody without an office whom to ask', async () => {
  shown(officeWeek({ offices: [], next: null }))
  expect(await screen.findByText('No tiene una dependencia a su cargo.')).toBeTruthy()
})

it('lets the committee look at one office, and confirm for all of them otherwise', async () => {
  const week = owingWeek({
    offices: [planning, treasury],
    attestations: [of(planning), of(treasury)],
  })
  const { asked } = shown(week, ['register.edit', 'register.editAnyOffice'])
  expect(await screen.findByText('Confirma todas')).toBeTruthy()
  expect(screen.getByText('Planeación, Hacienda')).toBeTruthy()
  await userEvent.selectOptions(await screen.findByLabelText('Dependencia'), 'Hacienda')
  await screen.findByText('Confirma Hacienda')
  const last = asked.findLast(({ operation }) => operation === 'OfficeWeek')
  expect(last?.variables).toEqual({ entity: 'aqui', offices: ['o2'] })
  expect(window.location.search).toBe('?dependencia=o2')
})

it('names of the inventory the first ones and leads to all of them', async () => {
  const first = [{ procedureId: 't1', label: 'T-001 · Predial', identified: true }]
  shown(officeWeek({ evaluations: [{ office: planning, actSet: 'SERVICE', count: 9, first }] }))
  const name = await screen.findByRole('link', { name: 'T-001 · Predial' })
  expect(name.getAttribute('href')).toBe('/aqui/inventario/T-001')
  const all = screen.getByRole('link', { name: 'Ver los 9 en el inventario' })
  expect(all.getAttribute('href')).toBe(
    '/aqui/inventario?conjunto=servicios&dependencia=o1&estado=candidate.identified',
  )
})

it('has the actions of the scheme that are late or due soon, each leading to its row', async () => {
  const late = named('SchemeAction', {
    ...{ id: 'a', code: 'AC-003', words: 'Publicar el directorio', isLate: true },
    ...{ dueOn: '2010-06-15', office: named('Office', planning) },
    answerable: named('Person', { id: 'p', name: 'Yo' }),
  })
  shown(officeWeek(), ['register.edit'], [late])
  const items = within(await screen.findByRole('list', { name: 'Lo que se debe, por urgencia' }))
  expect(items.getByRole('heading', { name: 'Publicar el directorio' })).toBeTruthy()
  expect(items.getByText('AC-003 · Yo · Planeación')).toBeTruthy()
  expect(items.getByText('venció el 15 de junio de 2010')).toBeTruthy()
  expect(items.getByRole('link').getAttribute('href')).toBe(
    '/aqui/registros/acciones-del-esquema/AC-003',
  )
  expect(screen.getByText(/Del esquema de acciones, 1 está vencida\./)).toBeTruthy()
  expect(screen.queryByText('Todo está al día')).toBeNull()
})
