import { expect, it } from 'vitest'
import { returnAddress } from './return-address.ts'

const ask = (address: string) => returnAddress(`?${new URLSearchParams({ volver: address })}`)

it.each([
  ['/alvarado-muestra/tablero', '/alvarado-muestra/tablero'],
  ['/alvarado-tolima/resolucion?x=1#A-09', '/alvarado-tolima/resolucion?x=1#A-09'],
  ['/', '/'],
])('leads back to %s', (address, expected) => {
  expect(ask(address)).toBe(expected)
})

it.each([
  'https://example.org/',
  '//example.org/',
  '/\\example.org',
  '/\t/example.org',
  'javascript:alert(1)',
  'tablero',
  '',
])('never leaves for %j', (address) => {
  expect(ask(address)).toBeNull()
})

it('knows no address where none was given', () => {
  expect(returnAddress('')).toBeNull()
})
