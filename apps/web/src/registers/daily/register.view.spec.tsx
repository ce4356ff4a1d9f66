import { dailyRegister } from '@gelt/domain'
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { LeaveGuardProvider } from '../../lib/drafts/leave-guard.tsx'
import { showAnswered } from '../../testing/operations.tsx'
import { RegisterView } from './register.view.tsx'
import { COMMITTEE, listOf, ownOffices, place, plan, point, session } from './registers.factory.ts'

const points = dailyRegister('connectionPoints')

const period = (periodKey: string, office: string | null, isAttested: boolean) => ({
  ...{ __typename: 'RegisterPeriod', periodKey, isAttested, rows: 2 },
  ...{ startsOn: '2010-01-01', endsOn: '2010-06-30' },
  office: office && {
    __typename: 'Office',
    id: office,
    name: office === 'o1' ? 'Planeación' : 'Hacienda',
  },
})

interface Answers {
  actions?: readonly string[]
  rows?: readonly object[]
  list?: object
  periods?: readonly object[]
  attestations?: readonly object[]
}

function open(answers: Answers = {}, search = '') {
  history.replaceState(null, '', `/aqui/registros/puntos-de-conexion${search}`)
  const rows = answers.rows ?? [point('PC-001'), point('PC-002', { place: 'Biblioteca' })]
  return showAnswered(
    <LeaveGuardProvider>
      <RegisterView entity="aqui" definition={points} notFound="No existe" />
    </LeaveGuardProvider>,
    {
      session: () => session(answers.actions ?? COMMITTEE),
      ownOffices: () => ownOffices(['o1']),
      registerPlace: () => ({ entity: place, plan }),
      listConnectionPoint: ({ first }) =>
        listOf('CONNECTION_POINTS', first === 1 ? rows.slice(0, 1) : rows, {
          totalCount: rows.length,
          ...answers.list,
        }),
      registerStanding: () => ({
        register: {
          ...{ __typename: 'Register', key: 'CONNECTION_POINTS' },
          openPeriods: answers.periods ?? [],
          attestations: answers.attestations ?? [],
        },
      }),
      attestPeriod: () => ({ attestPeriod: { __typename: 'Attestation', id: 'a' } }),
    },
  )
}

beforeEach(() => history.replaceState(null, '', '/'))

describe('the list', () => {
  it('has a sentence, a row for each, and the way to its page', async () => {
    open()
    expect(
      await screen.findByText(/2 puntos de conexión; el más reciente, del 3 de mayo/),
    ).toBeDefined()
    const link = await screen.findByRole('link', { name: 'Biblioteca' })
    expect(link.getAttribute('href')).toBe('/aqui/registros/puntos-de-conexion/PC-002')
    const [, first] = within(screen.getByRole('table', { name: /puntos/ })).getAllByRole('row')
    if (!first) throw new Error('There is a row')
    expect(within(first).getByText('512 kbit/s')).toBeDefined()
    expect(screen.getByRole('link', { name: /fila 1: Puntos con internet/ })).toBeDefined()
  })

  it('asks the API for what the address says, and puts into it what is chosen', async () => {
    const { asked } = open({}, '?tipo-de-lugar=school&orden=-ancho-de-banda')
    await screen.findByRole('link', { name: 'Biblioteca' })
    expect(asked.find(({ variables }) => variables.sort)?.variables).toMatchObject({
      filter: { matches: [{ field: 'kind', values: ['SCHOOL'] }] },
      sort: { field: 'bandwidth', descending: true },
    })
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'Dependencia' }), 'o2')
    expect(location.search).toContain('dependencia=o2')
    await userEvent.click(screen.getByRole('button', { name: 'Lugar' }))
    expect(location.search).toContain('orden=lugar')
    await userEvent.click(screen.getByRole('button', { name: 'Quitar los filtros' }))
    expect(location.search).toBe('?orden=lugar')
  })

  it('turns the pages of a long one', async () => {
    const pageInfo = {
      ...{ __typename: 'PageInfo', hasNextPage: true, hasPreviousPage: false },
      ...{ startCursor: 's', endCursor: 'f' },
    }
    open({ list: { pageInfo, totalCount: 60 } })
    await userEvent.click(await screen.findByRole('button', { name: 'Siguiente' }))
    expect(location.search).toBe('?despues=f')
    expect(screen.getByText('2 de 60 puntos de conexión')).toBeDefined()
  })

  it('tells where nothing is recorded yet what to do', async () => {
    open({ rows: [] })
    expect(await screen.findByText('Todavía no hay puntos de conexión registrados')).toBeDefined()
    expect(screen.getAllByRole('link', { name: 'Agregar punto de conexión' }).length).toBe(2)
  })

  it('tells where nothing matches how to see more', async () => {
    open({ rows: [] }, '?buscar=nada')
    expect(await screen.findByText('Nada coincide con lo que busca')).toBeDefined()
    await userEvent.click(screen.getAllByRole('button', { name: 'Quitar los filtros' })[0] as never)
    expect(location.search).toBe('')
  })

  it('gives the public the rows and the files, and nothing to write with', async () => {
    open({ actions: [] })
    await screen.findByRole('link', { name: 'Biblioteca' })
    expect(screen.queryByRole('link', { name: /Agregar/ })).toBeNull()
    expect(screen.queryByRole('link', { name: 'Importar y exportar' })).toBeNull()
    expect(screen.queryByText('Períodos completos')).toBeNull()
    const file = screen.getByRole('link', { name: /puntos de conexión, CSV/ })
    expect(file.getAttribute('href')).toBe('/api/exports/connection-points.csv?entity=aqui&lang=es')
  })
})

it('waits with a skeleton, and says when it could not be read', async () => {
  history.replaceState(null, '', '/aqui/registros/puntos-de-conexion')
  const { unmount } = showAnswered(
    <LeaveGuardProvider>
      <RegisterView entity="aqui" definition={points} notFound="No existe" />
    </LeaveGuardProvider>,
    {},
  )
  expect(screen.getAllByText('Cargando…').length).toBeGreaterThan(0)
  expect(await screen.findByRole('button', { name: 'Intentar otra vez' })).toBeDefined()
  unmount()
})

describe('the periods', () => {
  const periods = [
    period('2010-S1', null, false),
    period('2010-S1', 'o1', false),
    period('2010-S1', 'o2', true),
  ]
  const attestations = [
    {
      ...{ __typename: 'Attestation', id: 'a2', periodKey: '2010-S1', note: 'Todo al día' },
      ...{ attestedAt: '2010-07-01T15:00:00Z', faults: ['attestation_period'] },
      attestedBy: { __typename: 'Person', id: 'p2', name: 'Luz Marina' },
      office: { __typename: 'Office', id: 'o2' },
    },
  ]

  it('are said to be complete with one click', async () => {
    const { asked } = open({ periods, attestations })
    expect(
      await screen.findByText(/Sin esto, un período sin registros es “sin dato”/),
    ).toBeDefined()
    await userEvent.click(
      await screen.findByRole('button', {
        name: 'Dar por completo: Planeación, Primer semestre de 2010',
      }),
    )
    await vi.waitFor(() =>
      expect(
        asked.find(({ operation }) => operation === 'AttestPeriod')?.variables.input,
      ).toMatchObject({
        ...{
          entityId: 'e',
          register: 'CONNECTION_POINTS',
          day: '2010-06-30',
          officeId: 'o1',
          note: null,
        },
      }),
    )
    expect(await screen.findByText('Planeación: Primer semestre de 2010, completo.')).toBeDefined()
  })

  it('tell who said so, what was added, what is wrong with it, and how to take it back', async () => {
    open({ periods, attestations })
    expect(await screen.findByText(/Lo dijo Luz Marina, 1 de julio de 2010/)).toBeDefined()
    expect(screen.getByText('«Todo al día»')).toBeDefined()
    expect(screen.getByText(/Su período no corresponde a sus días\..* retírela/)).toBeDefined()
    await userEvent.click(screen.getByRole('button', { name: /^Retirar: Hacienda/ }))
    await userEvent.click(screen.getByRole('button', { name: 'Retirar' }))
    expect((await screen.findAllByText(/Por qué se retira: /)).length).toBeGreaterThan(0)
  })

  it('are a contributor’s to say of their own office alone', async () => {
    open({ periods, attestations, actions: ['register.readAll', 'register.edit'] })
    await screen.findByRole('button', { name: /^Dar por completo: Planeación/ })
    expect(screen.queryByRole('button', { name: /Todo el municipio/ })).toBeNull()
    expect(screen.queryByRole('button', { name: /^Retirar/ })).toBeNull()
  })
})
