import {
  evaluateIndicator,
  type IndicatorFigure,
  previewReading,
  type Reading,
  type TargetFigure,
} from '@gelt/domain'
import { type ReadingTarget, readingsOf, termsOf, thresholdsOf } from './target-terms.ts'

interface BeforeAndAfter<Figure> {
  before: Figure
  after: Figure
}

/** What a value will change if it is approved as it stands. */
export interface RowPreview {
  target: BeforeAndAfter<TargetFigure>
  /** The indicator's: the mean of its targets. */
  row: BeforeAndAfter<IndicatorFigure>
  /** The row has one target, so both figures are the same. */
  isWholeRow: boolean
}

/**
 * Figures without the value and with it, at the end of the plan's default day, by the rules that the
 * server applies. `rowTargets` are those of the value's row. Null when the target isn't among them.
 */
export function previewRow(
  rowTargets: readonly ReadingTarget[],
  targetId: string,
  candidate: Reading,
): RowPreview | null {
  const target = rowTargets.find(({ id }) => id === targetId)
  if (!target) return null
  const { asOf } = target.rules
  const thresholds = thresholdsOf(target)
  const rowWith = (readings: (of: ReadingTarget) => Reading[]) =>
    evaluateIndicator(
      {
        id: 'row',
        weight: '1',
        notApplicable: target.rules.notApplicable
          ? { justification: target.rules.notApplicable }
          : null,
        targets: rowTargets.map((one) => ({ terms: termsOf(one), readings: readings(one) })),
      },
      asOf,
      thresholds,
    )
  return {
    target: previewReading(termsOf(target), readingsOf(target), candidate, asOf, thresholds),
    row: {
      before: rowWith(readingsOf),
      after: rowWith((one) =>
        one.id === targetId ? replaced(readingsOf(one), candidate) : readingsOf(one),
      ),
    },
    isWholeRow: rowTargets.length === 1,
  }
}

/** A value takes the place of those with its period and cut-off. */
function replaced(readings: readonly Reading[], candidate: Reading): Reading[] {
  const others = readings.filter(
    ({ periodKey, cutoff }) => periodKey !== candidate.periodKey || cutoff !== candidate.cutoff,
  )
  return [...others, candidate]
}
