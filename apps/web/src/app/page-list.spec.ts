import { expect, it } from 'vitest'
import { pageList } from './page-list.ts'

const sources = import.meta.glob<string>(['./routes.tsx', './*-routes.tsx'], {
  query: '?raw',
  import: 'default',
  eager: true,
})
const routes = Object.values(sources).flatMap((source) => [
  ...source.matchAll(/<Route\s+path=\{(\w+)\.(\w+)\}/g),
])

it('lists what the router has, so that the server knows every page', () => {
  // Each route names a member of one of the lists that `page-list.ts` gathers.
  const lists = new Set(routes.map(([, list]) => list))
  expect([...lists].sort()).toEqual([
    'inventoryPatterns',
    'participationPatterns',
    'patterns',
    'planningPatterns',
    'registerPatterns',
  ])
  expect(pageList.length).toBeGreaterThanOrEqual(new Set(routes.map(([text]) => text)).size)
})

it('has the particular ones before those that take anything', () => {
  const at = (pattern: string) => pageList.findIndex((page) => page.pattern === pattern)
  expect(at('/ingresar')).toBeLessThan(at('/:entity'))
  expect(at('/:entity/registros/:register/nuevo')).toBeLessThan(
    at('/:entity/registros/:register/:code'),
  )
  expect(at('/invitacion/:token')).toBeLessThan(at('/:entity/tablero'))
})
