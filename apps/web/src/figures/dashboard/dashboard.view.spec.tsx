import { ApolloProvider } from '@apollo/client/react'
import { screen, waitFor } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { createApolloClient } from '../../lib/apollo/client.ts'
import { show } from '../../testing/render.tsx'
import { DashboardView } from './dashboard.view.tsx'

const known = {
  __typename: 'Entity',
  id: 'e1',
  slug: 'alvarado-tolima',
  name: 'Alvarado',
  department: 'Tolima',
  isSample: false,
}

/** The dashboard in front of a server that knows one entity and gives this answer about its plan. */
function open(entity: string, dashboard: () => Response) {
  const asked: unknown[] = []
  const client = createApolloClient({
    language: () => 'es',
    uri: 'http://localhost/graphql',
    fetch: async (_uri, init) => {
      const { operationName, variables } = JSON.parse(String(init?.body))
      if (operationName === 'Session') {
        return Response.json({ data: { viewer: null } })
      }
      if (operationName === 'EntityHead') {
        const entities = { __typename: 'QueryEntitiesConnection', totalCount: 1, edges: [] }
        return Response.json({
          data: { entity: variables.slug === known.slug ? known : null, entities },
        })
      }
      asked.push(variables)
      return dashboard()
    },
  })
  show(
    <ApolloProvider client={client}>
      <DashboardView entity={entity} notFound={<h1>No existe</h1>} />
    </ApolloProvider>,
  )
  return asked
}

const noPlan = () => Response.json({ data: { plan: null, dueActions: [] } })

describe('the dashboard without figures', () => {
  it('says that an entity has no plan yet, and where to read on', async () => {
    open('alvarado-tolima', noPlan)
    expect(await screen.findByText('Esta entidad no tiene un plan adoptado')).toBeTruthy()
    expect(screen.getByRole('link').getAttribute('href')).toBe('/alvarado-tolima')
    expect(screen.getByRole('heading', { level: 1, name: 'Tablero' })).toBeTruthy()
  })

  it('does not know an entity that the person cannot see', async () => {
    open('otra', noPlan)
    expect(await screen.findByRole('heading', { name: 'No existe' })).toBeTruthy()
  })

  it('gives the number of a failed request, and tries again when asked to', async () => {
    const asked = open('alvarado-tolima', () =>
      Response.json({ errors: [{ message: 'Falló', extensions: { requestId: '7f3a-19' } }] }),
    )
    expect(await screen.findByText('7f3a-19')).toBeTruthy()
    screen.getByRole('button', { name: 'Intentar otra vez' }).click()
    await waitFor(() => expect(asked).toHaveLength(2))
  })

  it('asks for the day and the knowledge that the address names, in one request', async () => {
    history.replaceState(null, '', '/alvarado-tolima/tablero?corte=2009-12-31&conocido=2010-02-01')
    const asked = open('alvarado-tolima', noPlan)
    await screen.findByText('Esta entidad no tiene un plan adoptado')
    expect(asked).toEqual([
      {
        entity: 'alvarado-tolima',
        asOf: '2009-12-31',
        knownAt: '2010-02-02T04:59:59.999Z',
      },
    ])
    history.replaceState(null, '', '/')
  })
})
