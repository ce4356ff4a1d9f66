import type { TargetTerms } from '../../act/indicators/target-terms.ts'
import type { PlainDate } from '../../core/calendar/plain-date.rules.ts'
import { clamp01, ratio, written, writtenOrNull, ZERO } from '../../core/decimals.rules.ts'
import { expectationOf } from './expected.rules.ts'
import { goalOf } from './goal.rules.ts'
import { type Measure, NOTHING } from './measure.ts'
import type { Reading } from './reading.ts'
import { countsOf, latestReading } from './readings.rules.ts'

/**
 * RATIO ("100 %" of something): numerator ÷ denominator ÷ goal of the latest reading, both counts
 * kept. `value` is numerator ÷ denominator. Nothing to count by (denominator 0) says nothing.
 */
export function measureRatio(
  terms: TargetTerms,
  readings: readonly Reading[],
  asOf: PlainDate,
): Measure {
  const reading = latestReading(readings, asOf)
  const { expected, steps } = expectationOf(terms, terms.deadline, asOf)
  if (!reading) return { ...NOTHING, expected, steps }
  const { numerator, denominator } = countsOf(reading)
  const share =
    numerator && denominator?.gt(ZERO) && numerator.gte(ZERO) ? ratio(numerator, denominator) : null
  const goal = goalOf(terms)
  const raw = share && goal && share.div(goal)
  return {
    ...NOTHING,
    hasReading: share !== null,
    progress: raw && clamp01(raw),
    raw,
    expected,
    value: share,
    numerator,
    denominator,
    steps: [
      {
        label: 'ratio.progress',
        subject: null,
        expression: `${numerator ? written(numerator) : '?'} ÷ ${denominator ? written(denominator) : '?'} ÷ ${terms.goal ?? '?'}`,
        result: writtenOrNull(raw),
      },
      ...steps,
    ],
  }
}
