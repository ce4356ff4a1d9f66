import { render, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { createApolloClient } from '../lib/apollo/client.ts'
import { App } from './app.tsx'
import { Providers } from './providers.tsx'

const sample = {
  __typename: 'Entity',
  id: 'e1',
  slug: 'alvarado-muestra',
  name: 'Alvarado (muestra)',
  department: 'Tolima',
  isSample: true,
}
const viewer = {
  __typename: 'Viewer',
  email: 'ana@example.org',
  operates: false,
  persons: [
    {
      __typename: 'ViewerPerson',
      person: { __typename: 'Person', id: 'p1', name: 'Ana Comité', post: null },
      roles: ['PUBLIC', 'COMMITTEE'],
      actions: ['plan.read', 'measurement.approve'],
      entity: { ...sample, archived: false },
    },
  ],
}

const official = {
  ...{ __typename: 'Entity', id: 'e2', slug: 'alvarado-tolima', name: 'Alvarado' },
  ...{ department: 'Tolima', isSample: false },
}
const connection = (totalCount: number, ...nodes: object[]) => ({
  ...{ __typename: 'QueryEntitiesConnection', totalCount },
  edges: nodes.map((node) => ({ __typename: 'QueryEntitiesConnectionEdge', node })),
  pageInfo: {
    ...{ __typename: 'PageInfo', hasPreviousPage: false, hasNextPage: totalCount > nodes.length },
    ...{ startCursor: 'a', endCursor: 'z' },
  },
})
const asked: { operationName: string; variables: Record<string, unknown> }[] = []

/** The app at an address, in front of a server that knows a sample and so many official entities. */
function open(path: string, signedIn: typeof viewer | null = null, total = 1) {
  history.replaceState(null, '', path)
  const client = createApolloClient({
    language: () => 'es',
    uri: 'http://localhost/graphql',
    fetch: async (_uri, init) => {
      const { operationName, variables } = JSON.parse(String(init?.body))
      asked.push({ operationName, variables })
      const known = [sample, official].find(({ slug }) => slug === variables.slug) ?? null
      const answers: Record<string, object> = {
        Session: { viewer: signedIn },
        EntityHead: { entity: known, entities: connection(total + 1, official, sample) },
        Home: { entities: connection(total, official), samples: connection(1, sample) },
        EntityChoices: { entities: connection(total + 1, official) },
      }
      const data = answers[operationName]
      return Response.json(data ? { data } : { errors: [{ message: 'Falló' }] })
    },
  })
  render(
    <Providers client={client}>
      <App />
    </Providers>,
  )
}

const heading = (name: string) =>
  screen.findByRole('heading', { level: 1, name }, { timeout: 4_000 })
const navigation = () => screen.findByRole('navigation', { name: 'Navegación principal' })

// Loaded beforehand: the time that takes is no part of what is tested here.
beforeAll(async () => {
  await Promise.all([
    import('./figure-routes.tsx'),
    import('./desk-routes.tsx'),
    import('../directory/home/home.view.tsx'),
    import('../figures/dashboard/dashboard.view.tsx'),
    import('../act/document/act.view.tsx'),
    import('../figures/overview/overview.view.tsx'),
    import('../directory/session/account-menu.tsx'),
  ])
}, 30_000)

beforeEach(() => {
  window.scrollTo = vi.fn()
})

describe('the app', () => {
  it('leads from its front door to the sample', async () => {
    open('/')
    await heading('Tablero')
    expect(location.pathname).toBe('/alvarado-muestra/tablero')
  })

  it('leads nowhere by itself among many: one searches, and so does the switch', async () => {
    asked.length = 0
    open('/', null, 1103)
    await heading('Planes de Gobierno en Línea')
    expect(screen.getByText('1 de 1103 municipios')).toBeTruthy()
    await userEvent.type(screen.getByRole('searchbox'), 'alvaradó')
    await waitFor(() => expect(location.search).toBe('?buscar=alvarad%C3%B3'))
    expect(await screen.findByText('1103 municipios responden a «alvaradó».')).toBeTruthy()
    await userEvent.click(screen.getByRole('link', { name: /^Alvarado ?Tolima$/ }))
    expect(location.pathname).toBe('/alvarado-tolima')
    await userEvent.click(await screen.findByText('Otras entidades'))
    await userEvent.type(await screen.findByRole('searchbox'), '73')
    await waitFor(() =>
      expect(asked.at(-1)).toEqual({
        operationName: 'EntityChoices',
        variables: { search: '73', first: 9 },
      }),
    )
    expect(screen.getByRole('link', { name: 'Todas las entidades' }).getAttribute('href')).toBe(
      '/?buscar=',
    )
  })

  it('asks for the one entity in sight, and says where there is none', async () => {
    asked.length = 0
    open('/no-existe/auditoria')
    await heading('No encontramos esta página')
    expect(asked.filter(({ operationName }) => operationName === 'EntityHead')).toEqual([
      { operationName: 'EntityHead', variables: { slug: 'no-existe' } },
    ])
  })

  it('marks every page of a sample entity', async () => {
    open('/alvarado-muestra/tablero')
    expect(await screen.findByText(/^Entidad de muestra/)).toBeTruthy()
  })

  it('offers what the roles allow, and says which page is in sight', async () => {
    open('/alvarado-muestra/tablero', viewer)
    const nav = within(await navigation())
    expect(nav.getByRole('link', { name: 'Revisión' })).toBeTruthy()
    expect(nav.getByRole('link', { current: 'page' }).textContent).toBe('Tablero')
    expect(await screen.findByText('Cuenta de Ana Comité')).toBeTruthy()
    expect(screen.queryByRole('link', { name: 'Ingresar' })).toBeNull()
  })

  it('offers the public the way in, and back to where they were', async () => {
    open('/alvarado-muestra/tablero')
    const nav = within(await navigation())
    expect(nav.queryByRole('link', { name: 'Revisión' })).toBeNull()
    expect(screen.getByRole('link', { name: 'Ingresar' }).getAttribute('href')).toBe(
      '/ingresar?volver=%2Falvarado-muestra%2Ftablero',
    )
  })

  it('moves the focus to the heading after a navigation, not on the first load', async () => {
    open('/alvarado-muestra/tablero')
    await heading('Tablero')
    expect(document.activeElement).toBe(document.body)
    await userEvent.click(within(await navigation()).getByRole('link', { name: 'Resolución' }))
    const title = await heading('Resolución')
    await waitFor(() => expect(document.activeElement).toBe(title))
    expect(document.title).toBe('Resolución · GEL·T')
    expect(window.scrollTo).toHaveBeenCalledWith(0, 0)
  })

  it('says when an address leads nowhere, and shows the way out', async () => {
    open('/alvarado-muestra/no/existe')
    await heading('No encontramos esta página')
    expect(screen.getByRole('link', { name: 'Ir al inicio' }).getAttribute('href')).toBe('/')
  })

  it('leads the plan’s old address to its page', async () => {
    open('/alvarado-muestra/plan')
    await heading('El plan')
    expect(location.pathname).toBe('/alvarado-muestra')
  })

  it('speaks English when asked to, keeps it, and leaves the address alone', async () => {
    open('/alvarado-muestra/tablero')
    await userEvent.click(await screen.findByRole('radio', { name: 'English' }))
    await heading('Dashboard')
    expect(document.documentElement.lang).toBe('en')
    expect(localStorage.getItem('gelt.language')).toBe('en')
    expect(location.pathname).toBe('/alvarado-muestra/tablero')
  })

  it('changes the appearance and keeps it', async () => {
    open('/')
    await userEvent.click(screen.getByText('Preferencias'))
    await userEvent.click(screen.getByRole('radio', { name: 'Oscura' }))
    expect(document.documentElement.dataset.theme).toBe('dark')
    expect(localStorage.getItem('gelt.theme')).toBe('dark')
    await userEvent.click(screen.getByRole('radio', { name: 'Auto' }))
    expect(document.documentElement.dataset.theme).toBeUndefined()
    expect(localStorage.getItem('gelt.theme')).toBeNull()
  })

  it('keeps seldom used settings in the list of pages on a phone, each of them once', async () => {
    vi.stubGlobal('matchMedia', (query: string) => ({
      matches: query.includes('max-width: 760px'),
      addEventListener: () => {},
      removeEventListener: () => {},
    }))
    open('/alvarado-muestra/tablero')
    const nav = await navigation()
    const toggle = screen.getByRole('button', { name: 'Menú' })
    expect(toggle.getAttribute('aria-controls')).toBe(nav.id)
    expect(toggle.getAttribute('aria-expanded')).toBe('false')
    await userEvent.click(toggle)
    expect(toggle.getAttribute('aria-expanded')).toBe('true')
    expect(screen.queryByText('Preferencias')).toBeNull()
    const [english] = screen.getAllByRole('radio', { name: 'English' })
    expect(nav.contains(english ?? null)).toBe(true)
    expect(screen.getAllByRole('radio', { name: 'English' })).toHaveLength(1)
    expect(within(nav).getByRole('radio', { name: 'Oscura' })).toBeTruthy()
    await userEvent.click(within(nav).getByRole('link', { name: 'Resolución' }))
    await waitFor(() => expect(toggle.getAttribute('aria-expanded')).toBe('false'))
    vi.unstubAllGlobals()
  })

  it('says that there is no network, and takes it back', async () => {
    open('/')
    const online = vi.spyOn(navigator, 'onLine', 'get').mockReturnValue(false)
    window.dispatchEvent(new Event('offline'))
    expect(await screen.findByText(/^Sin conexión/)).toBeTruthy()
    online.mockReturnValue(true)
    window.dispatchEvent(new Event('online'))
    await screen.findByRole('link', { name: 'Alvarado (muestra)' })
    expect(screen.queryByText(/^Sin conexión/)).toBeNull()
    online.mockRestore()
  })
})
