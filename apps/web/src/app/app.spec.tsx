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
  persons: [
    {
      __typename: 'ViewerPerson',
      person: { __typename: 'Person', id: 'p1', name: 'Ana Comité', post: null },
      roles: ['PUBLIC', 'COMMITTEE'],
      actions: ['plan.read', 'measurement.approve'],
      entity: { __typename: 'Entity', id: 'e1', slug: 'alvarado-muestra' },
    },
  ],
}

/** The app at an address, in front of a server that knows one sample entity. */
function open(path: string, signedIn: typeof viewer | null = null) {
  history.replaceState(null, '', path)
  const client = createApolloClient({
    language: () => 'es',
    uri: 'http://localhost/graphql',
    fetch: async (_uri, init) => {
      const { operationName } = JSON.parse(String(init?.body))
      if (operationName !== 'Session') return Response.json({ errors: [{ message: 'Falló' }] })
      const data = { viewer: signedIn, entities: [sample] }
      return Response.json({ data })
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
    import('./inner-routes.tsx'),
    import('../home/home.view.tsx'),
    import('../dashboard/dashboard.view.tsx'),
    import('../act/act.view.tsx'),
    import('../overview/overview.view.tsx'),
    import('../session/account-menu.tsx'),
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
    await screen.findByRole('link', { name: /Alvarado/ })
    expect(screen.queryByText(/^Sin conexión/)).toBeNull()
    online.mockRestore()
  })
})
