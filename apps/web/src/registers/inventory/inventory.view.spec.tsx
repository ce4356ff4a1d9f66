import { ApolloProvider } from '@apollo/client/react'
import { screen } from '@testing-library/react'
import { beforeEach, expect, it, vi } from 'vitest'
import { possibleTypes } from '../../gql/possible-types.ts'
import { createApolloClient } from '../../lib/apollo/client.ts'
import { show } from '../../testing/render.tsx'
import { InventoryView } from './inventory.view.tsx'

const pageInfo = {
  ...{ __typename: 'PageInfo', hasNextPage: false, hasPreviousPage: false },
  ...{ startCursor: null, endCursor: null },
}
const answer = {
  viewer: null,
  entity: {
    ...{ __typename: 'Entity', id: 'e', name: 'Alvarado', today: '2010-06-30', isSample: false },
    ...{ offices: [], savedViews: [] },
  },
  inventorySummary: {
    ...{ __typename: 'InventorySummary', asOf: '2010-03-31', rows: 0, bars: [], savings: [] },
    attention: null,
  },
  plan: null,
  procedures: { __typename: 'ProcedureConnection', totalCount: 0, edges: [], pageInfo },
}

/** Draws the page of an address; answers what each of its queries asked for. */
function open(search: string) {
  history.replaceState(null, '', `/alvarado/inventario${search}`)
  const asked = new Map<string, Record<string, unknown>>()
  const client = createApolloClient({
    language: () => 'es',
    possibleTypes,
    uri: 'http://localhost/graphql',
    fetch: async (_uri, init) => {
      const { operationName, variables } = JSON.parse(String(init?.body))
      asked.set(operationName, variables)
      return Response.json({ data: answer })
    },
  })
  show(
    <ApolloProvider client={client}>
      <InventoryView entity="alvarado" />
    </ApolloProvider>,
  )
  return asked
}

beforeEach(() => history.replaceState(null, '', '/'))

it('looks at the figures and the rows on the day of the address, says so, and leads back', async () => {
  const asked = open('?conjunto=servicios&corte=2010-03-31')
  await vi.waitFor(() => expect([...asked.keys()]).toContain('InventoryList'))
  expect(asked.get('Inventory')).toMatchObject({ set: 'SERVICE', asOf: '2010-03-31' })
  expect(asked.get('InventoryList')).toMatchObject({ asOf: '2010-03-31' })
  screen.getByText(/Como estaba al 31 de marzo de 2010, según lo que hoy está registrado/)
  const back = screen.getByRole('link', { name: 'Ver como está hoy' })
  expect(back.getAttribute('href')).toBe('/alvarado/inventario?conjunto=servicios')
})

it('looks at today where the address names no day', async () => {
  const asked = open('')
  await vi.waitFor(() => expect([...asked.keys()]).toContain('InventoryList'))
  expect(asked.get('Inventory')?.asOf).toBeUndefined()
  expect(screen.queryByRole('link', { name: 'Ver como está hoy' })).toBeNull()
})

it('keeps the day when another set is chosen', async () => {
  open('?corte=2010-03-31')
  const services = await screen.findByRole('radio', { name: 'Servicios' })
  services.click()
  await vi.waitFor(() => expect(location.search).toBe('?conjunto=servicios&corte=2010-03-31'))
})
