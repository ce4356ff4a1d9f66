import type { TargetTerms } from '../../act/indicators/target-terms.ts'
import type { PlainDate } from '../../core/calendar/plain-date.rules.ts'
import type { TargetFigure, Thresholds } from '../../figures/progress/figure.ts'
import type { Reading } from '../../figures/progress/reading.ts'
import { evaluateTarget } from '../../figures/progress/target.rules.ts'

/**
 * What a value will change if it is approved as it stands: the figure without it and with it, at
 * the end of `asOf`. It takes the place of any reading of its period with the same cut-off.
 */
export function previewReading(
  terms: TargetTerms,
  readings: readonly Reading[],
  candidate: Reading,
  asOf: PlainDate,
  thresholds?: Thresholds,
): { before: TargetFigure; after: TargetFigure } {
  const others = readings.filter(
    ({ periodKey, cutoff }) => periodKey !== candidate.periodKey || cutoff !== candidate.cutoff,
  )
  return {
    before: evaluateTarget(terms, readings, asOf, thresholds),
    after: evaluateTarget(terms, [...others, candidate], asOf, thresholds),
  }
}
