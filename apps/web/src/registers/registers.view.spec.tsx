import { screen, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { showAnswered } from '../testing/operations.tsx'
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
    registersOfArea1: () => ({
      connectionPoints: summary(
        'CONNECTION_POINTS',
        7,
        { __typename: 'ConnectionPoint', inServiceFrom: '2010-06-21' },
        false,
      ),
      channels: summary('CHANNELS', 0, null, true),
      ...{ deliveries: null, archiveHoldings: null, datasets: null, participationSessions: null },
    }),
    registersOfArea4: () => ({
      ...{ mailAccounts: null, mailUses: null, partners: null },
      ...{ trainings: null, trainingGroups: null },
    }),
    registersOfArea5: () => ({ sectorEngagements: null, guidanceItems: null, resourceNeeds: null }),
    registersOfArea6: () => ({
      ...{ handoverMaterials: null, appointedOfficials: null },
      ...{ handoverDocuments: null, handoverMethods: null },
    }),
  })
}

it('shows each register by area with its sentence, what it feeds and what to do', async () => {
  show(COMMITTEE)
  expect(await screen.findByText('2 registros alimentan el plan; 1 ya tiene datos.')).toBeDefined()
  const area = within(screen.getByRole('region', { name: 'Área 1. Actualización del sitio' }))
  const [first, second] = area.getAllByRole('listitem').map((card) => within(card))
  if (!first || !second) throw new Error('There are cards')
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
  expect(second.queryByRole('link', { name: /^Dar por completo/ })).toBeNull()
})

it('leaves out areas of which the person reads nothing, and what only own people know', async () => {
  show([])
  await screen.findByText('2 registros alimentan el plan; 1 ya tiene datos.')
  expect(screen.queryByRole('region', { name: /Área 4/ })).toBeNull()
  expect(screen.queryByText(/por dar por completo/)).toBeNull()
  expect(screen.queryByRole('link', { name: /^Agregar/ })).toBeNull()
  expect(screen.getByRole('link', { name: 'Trámites y servicios publicados' })).toBeDefined()
})

it('says so when it could not be read', async () => {
  showAnswered(<RegistersView entity="aqui" notFound="No existe" />, {})
  expect(await screen.findByRole('button', { name: 'Intentar otra vez' })).toBeDefined()
  expect(screen.getByText('No pudimos leer los registros. Intente de nuevo.')).toBeDefined()
})
