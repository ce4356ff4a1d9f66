import type { TargetTerms } from '../../act/indicators/target-terms.ts'
import type { PlainDate } from '../../core/calendar/plain-date.rules.ts'
import {
  clamp01,
  type Exact,
  exact,
  known,
  sum,
  written,
  writtenOrNull,
  ZERO,
} from '../../core/decimals.rules.ts'
import { expectationOf } from './expected.rules.ts'
import { goalOf } from './goal.rules.ts'
import { type Measure, NOTHING } from './measure.ts'
import type { Reading } from './reading.ts'
import { amountOf, currentByPeriod, latestReading } from './readings.rules.ts'

/**
 * TOTAL ("10 puntos"): Σ of what each period added ÷ goal. A period may take away (a point that
 * closed no longer counts), the total never falls below 0. A counted reading says the whole by its cut-off: what
 * periods added before it is in it already. `value` is that total.
 */
export function measureTotal(
  terms: TargetTerms,
  readings: readonly Reading[],
  asOf: PlainDate,
): Measure {
  const amounts = amountsOf(readings, asOf)
  const { expected, steps } = expectationOf(terms, terms.deadline, asOf)
  if (amounts.length === 0) return { ...NOTHING, expected, steps }
  const total = floorAtZero(sum(amounts))
  const goal = goalOf(terms)
  const raw = goal && total.div(goal)
  return {
    ...NOTHING,
    hasReading: true,
    progress: raw && clamp01(raw),
    raw,
    expected,
    value: total,
    steps: [
      {
        label: 'total.progress',
        subject: null,
        expression: `(${amounts.map(written).join(' + ')}) ÷ ${terms.goal ?? '?'}`,
        result: writtenOrNull(raw),
      },
      ...steps,
    ],
  }
}

/** What a total is the sum of: the latest whole that was counted, and what the periods typed after it added. */
function amountsOf(readings: readonly Reading[], asOf: PlainDate): Exact[] {
  const whole = latestReading(
    readings.filter(({ cumulative }) => exact(cumulative) !== null),
    asOf,
  )
  const typed = readings.filter(
    ({ cumulative, cutoff }) =>
      exact(cumulative) === null && (whole === null || cutoff > whole.cutoff),
  )
  const added = [...currentByPeriod(typed, asOf).values()].map(amountOf)
  return known([exact(whole?.cumulative), ...added])
}

function floorAtZero(figure: Exact): Exact {
  return figure.lt(ZERO) ? ZERO : figure
}
