import { expect, it } from 'vitest'
import { measuredSavings, namedSavings } from './savings.rules.ts'

const saving = (unit: 'STEPS' | 'DAYS' | 'PESOS' | 'DOCUMENTS', before: string, after: string) => ({
  unit,
  before,
  after,
  saved: String(Number(before) - Number(after)),
  improvements: 1,
  unmeasured: 0,
})

it('names days and pesos first, and only what was saved', () => {
  const all = [
    saving('STEPS', '100', '50'),
    saving('DAYS', '90', '30'),
    saving('PESOS', '500', '500'),
    saving('DOCUMENTS', '10', '4'),
  ]
  expect(namedSavings(all).map(({ unit }) => unit)).toEqual(['DAYS'])
})

it('names what else was saved where neither days nor pesos were', () => {
  expect(
    namedSavings([saving('STEPS', '100', '50'), saving('DAYS', '30', '40')]).map(
      ({ unit }) => unit,
    ),
  ).toEqual(['STEPS'])
})

it('draws what any improvement measures, got better or not', () => {
  expect(
    measuredSavings([saving('DAYS', '0', '0'), saving('PESOS', '10', '20')]).map(
      ({ unit }) => unit,
    ),
  ).toEqual(['PESOS'])
})
