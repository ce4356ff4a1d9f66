import { type Exact, ratio, sum } from '../../core/decimals.rules.ts'

export interface Weighted {
  weight: Exact
  figure: Exact
}

/** Σ weight × figure ÷ Σ weight; null when there is no weight to divide by. */
export function weightedMean(rows: readonly Weighted[]): Exact | null {
  return ratio(
    sum(rows.map(({ weight, figure }) => weight.times(figure))),
    sum(rows.map(({ weight }) => weight)),
  )
}
