import { expect, it } from 'vitest'
import { readRowLabel } from './row-label.ts'

it.each([
  ['T-001 · Impuesto predial', 'T-001', 'Impuesto predial'],
  ['T-001 · Paz y salvo · predial', 'T-001', 'Paz y salvo · predial'],
  ['Impuesto predial', null, 'Impuesto predial'],
])('%s', (label, code, name) => {
  expect(readRowLabel(label)).toEqual({ code, name })
})
