import { evaluateIndicator, type IndicatorInput } from '../figures/progress/indicator.rules.ts'
import { reading, termsWith } from './terms.ts'

// Half of the horizon is gone on 2009-09-03: 365 ÷ 730.
export const HALFWAY = '2009-09-03'

export function total(value: string | null, overrides: Parameters<typeof termsWith>[0] = {}) {
  return {
    terms: termsWith(overrides),
    readings: value === null ? [] : [reading('2009-S1', '2009-06-30', value)],
  }
}

export function indicator(id: string, ...targets: IndicatorInput['targets']): IndicatorInput {
  return { id, weight: '1', targets }
}

export function row(id: string, value: string | null, weight = '1') {
  return { id, weight, figure: evaluateIndicator(indicator(id, total(value)), HALFWAY) }
}
