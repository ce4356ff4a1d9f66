import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { showAnswered } from '../../testing/operations.tsx'
import { COMMITTEE, listOf, place, plan, session } from './registers.factory.ts'
import { RegistersView } from './registers.view.tsx'

const open = (isAttested: boolean) => ({
  ...{ __typename: 'RegisterPeriod', periodKey: '2010-S1', isAttested, office: null },
})

/** A register with so many rows, the newest on that day. */
function summary(key: string, total: number, day: object | null, isAttested: boolean) {
  const rows = day ? [{ id: key, ...day }] : []
  const { register } = listOf(key, rows, { totalCount: total })
  return { ...register, openPeriods: [open(isAttested)] }
}

function show(actions: readonly string[]) {
  showAnswered(<RegistersView entity="aqui" notFound="No existe" />, {
    session: () => session(actions),
    registerPlace: () => ({ entity: place, plan }),
    registerSummaries1: () => ({
      connectionPoints: summary(
        'CONNECTION_POINTS',
        7,
        { __typename: 'ConnectionPoint', inServiceFrom: '2010-06-21' },
        false,
      ),
      channels: summary('CHANNELS', 0, null, true),
      ...{ deliveries: null, archiveHoldings: null, datasets: null, participationSessions: null },
    }),
    registerSummaries2: () => ({
      ...{ mailAccounts: null, mailUses: null, partners: null },
      ...{ trainings: null, trainingGroups: null, sectorEngagements: null },
    }),
    registerSummaries3: () => ({
      ...{ guidanceItems: null, resourceNeeds: null, handoverMaterials: null },
      ...{ appointedOfficials: null, handoverDocuments: null, handoverMethods: null },
    }),
  })
}

it('shows each register by area of the row that is counted from it, with its sentence, what it feeds and what to do', async () => {
  show(COMMITTEE)
  expect(await screen.findByText('1 registro alimenta el plan; 1 ya tiene datos.')).toBeDefined()
  const area = within(screen.getByRole('region', { name: 'Área 1. Actualización del sitio' }))
  const others = within(screen.getByRole('region', { name: 'Otros registros' }))
  const first = within(area.getByRole('listitem'))
  const second = within(others.getByRole('listitem'))
  expect(first.getByRole('link', { name: 'Puntos de conexión' }).getAttribute('href')).toBe(
    '/aqui/registros/puntos-de-conexion',
  )
  expect(
    first.getByText(
      '7 puntos de conexión; el más reciente, del 21 de junio de 2010. Falta 1 período por dar por completo.',
    ),
  ).toBeDefined()
  expect(first.getByRole('link', { name: 'fila 1: Puntos con internet' })).toBeDefined()
  expect(
    first
      .getByRole('link', { name: 'Dar por completo: períodos de puntos de conexión' })
      .getAttribute('href'),
  ).toBe('/aqui/registros/puntos-de-conexion#periodos')
  expect(second.getByRole('link', { name: 'Agregar canal' })).toBeDefined()
  expect(second.queryByRole('link', { name: /^fila/ })).toBeNull()
  expect(second.getByText('Hoy ninguna fila del plan se cuenta desde este registro.')).toBeDefined()
  expect(second.queryByRole('link', { name: /^Dar por completo/ })).toBeNull()
})

it('leaves out registers that the person doesn’t read, and what only own people know', async () => {
  show([])
  await screen.findByText('1 registro alimenta el plan; 1 ya tiene datos.')
  expect(screen.queryByRole('region', { name: /Área 2/ })).toBeNull()
  expect(screen.queryByText(/por dar por completo/)).toBeNull()
  expect(screen.queryByRole('link', { name: /^Agregar/ })).toBeNull()
  expect(screen.getByRole('link', { name: 'Trámites y servicios publicados' })).toBeDefined()
})

it('says so when it could not be read', async () => {
  showAnswered(<RegistersView entity="aqui" notFound="No existe" />, {})
  expect(await screen.findByRole('button', { name: 'Intentar otra vez' })).toBeDefined()
  expect(screen.getByText('No pudimos leer los registros. Intente de nuevo.')).toBeDefined()
})
