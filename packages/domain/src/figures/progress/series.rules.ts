import type { Status } from '../../act/indicators/indicators.vocabulary.ts'
import type { TargetTerms } from '../../act/indicators/target-terms.ts'
import type { PlainDate } from '../../core/calendar/plain-date.rules.ts'
import { DEFAULT_THRESHOLDS, type Thresholds } from './figure.ts'
import { evaluateIndicator, type IndicatorInput } from './indicator.rules.ts'
import type { Reading } from './reading.ts'
import { evaluateTarget } from './target.rules.ts'

/** A history as columns: position n of each belongs to day n of `asOf`. Null is a gap, not a zero. */
export interface Series {
  asOf: PlainDate[]
  /** Headline numbers in the target's unit; of an indicator with several targets, all null. */
  values: (string | null)[]
  progress: (string | null)[]
  expected: (string | null)[]
  statuses: Status[]
}

/** A target with its readings, or an indicator with its targets. */
export type SeriesInput = { terms: TargetTerms; readings: readonly Reading[] } | IndicatorInput

/** The figure at the end of each day asked for, in the order asked. */
export function seriesOf(
  input: SeriesInput,
  dates: readonly PlainDate[],
  thresholds: Thresholds = DEFAULT_THRESHOLDS,
): Series {
  const points = dates.map((asOf) => {
    if ('terms' in input) return evaluateTarget(input.terms, input.readings, asOf, thresholds)
    const figure = evaluateIndicator(input, asOf, thresholds)
    const [only] = figure.targets.length === 1 ? figure.targets : []
    return { ...figure, value: only?.value ?? null }
  })
  return {
    asOf: [...dates],
    values: points.map(({ value }) => value),
    progress: points.map(({ progress }) => progress),
    expected: points.map(({ expected }) => expected),
    statuses: points.map(({ status }) => status),
  }
}
