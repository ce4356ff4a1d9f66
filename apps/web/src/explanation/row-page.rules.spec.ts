import { expect, it } from 'vitest'
import { rowPage } from './row-page.rules.ts'

/** As the API writes it: base64url, without padding. */
const globalId = (type: string) =>
  btoa(`${type}:00000000-0000-4000-8000-000000000000`).replaceAll('=', '')

const pageOf = (
  type: string,
  label: string,
  readsAll: boolean,
  facts: { verdict?: string; reasonKey?: string } = {},
) => rowPage('aqui', readsAll, { rowId: globalId(type), label, ...facts })

it.each([
  [
    'ConnectionPoint',
    'PC-004 · Biblioteca',
    'MISSING',
    '/aqui/registros/puntos-de-conexion/PC-004',
  ],
  // Published one by one: what counts is.
  ['Dataset', 'BD-001 · Predial', 'COUNTS', '/aqui/registros/bases-de-datos/BD-001'],
  ['Dataset', 'BD-001 · Predial', 'MISSING', null],
  ['Delivery', 'EN-001 · Boletín', 'COUNTS', null],
  ['Office', 'Planeación', 'MISSING', null],
])('leads the public to a row that they read: %s %s %s', (type, label, verdict, address) => {
  expect(pageOf(type, label, false, { verdict })).toBe(address)
})

it('leads the public to nothing that was annulled', () => {
  const label = 'PC-004 · Biblioteca'
  const facts = { verdict: 'MISSING', reasonKey: 'ANNULLED' }
  expect(pageOf('ConnectionPoint', label, false, facts)).toBeNull()
  expect(pageOf('ConnectionPoint', label, true, facts)).not.toBeNull()
})

it('leads the entity’s own people to every row', () => {
  expect(pageOf('Delivery', 'EN-001 · Boletín', true)).toBe(
    '/aqui/registros/entregas-de-informacion/EN-001',
  )
  expect(pageOf('Dataset', 'BD-001 · Predial', true)).toBe('/aqui/registros/bases-de-datos/BD-001')
})

it('leads the public to a procedure that is in the SUIT', () => {
  const label = 'T-001 · Predial'
  expect(pageOf('Procedure', label, false, { reasonKey: 'REGISTERED' })).toBe(
    '/aqui/inventario/T-001',
  )
  expect(pageOf('Procedure', label, false)).toBeNull()
  expect(pageOf('Procedure', label, true)).toBe('/aqui/inventario/T-001')
})
