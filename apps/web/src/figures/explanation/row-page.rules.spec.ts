import { expect, it } from 'vitest'
import { rowPage } from './row-page.rules.ts'

/** As the API writes it: base64url, without padding. */
const globalId = (type: string) =>
  btoa(`${type}:00000000-0000-4000-8000-000000000000`).replaceAll('=', '')

it.each([
  ['ConnectionPoint', 'PC-004 · Biblioteca', '/aqui/registros/puntos-de-conexion/PC-004'],
  ['Delivery', 'EN-001 · Boletín', '/aqui/registros/entregas-de-informacion/EN-001'],
  ['Procedure', 'T-001 · Predial', '/aqui/inventario/T-001'],
  ['Office', 'Planeación', null],
])('leads to the page of a row whose id is told: %s %s', (type, label, address) => {
  expect(rowPage('aqui', { rowId: globalId(type), label })).toBe(address)
  expect(rowPage('aqui', { rowId: null, label })).toBeNull()
})
