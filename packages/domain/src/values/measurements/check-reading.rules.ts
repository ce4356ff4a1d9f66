import type { TargetTerms } from '../../act/indicators/target-terms.ts'
import { type Period, periodByKey } from '../../core/calendar/periods.rules.ts'
import { earliest, latest, type PlainDate } from '../../core/calendar/plain-date.rules.ts'
import type { Issue } from '../../core/errors/error-codes.ts'
import type { Reading, ReadingCandidate } from '../../figures/progress/reading.ts'
import { checkAmounts } from './check-amounts.rules.ts'
import { checkTotal } from './check-total.rules.ts'

/** The day a value counts up to when none is given: its period's end, or today while it runs. */
export function defaultCutoff(period: Period, today: PlainDate): PlainDate {
  return earliest(period.endsOn, today)
}

/**
 * Everything wrong with a value for this target, field by field; empty when it may be recorded.
 * `today` is the entity's day. `readings` are those it would stand beside, so that a running total
 * can be seen falling below 0.
 */
export function checkReading(
  terms: TargetTerms,
  candidate: ReadingCandidate,
  today: PlainDate,
  readings: readonly Reading[] = [],
): Issue[] {
  const period = periodByKey(terms.periodUnit, candidate.periodKey, terms.planStartsOn)
  const amounts = checkAmounts(terms, candidate, cutoffFor(period, candidate, today))
  const total = amounts.length === 0 ? checkTotal(terms, candidate, readings) : []
  return [...checkPeriod(terms, period, candidate, today), ...amounts, ...total]
}

function cutoffFor(
  period: Period | null,
  candidate: ReadingCandidate,
  today: PlainDate,
): PlainDate {
  return candidate.cutoff ?? (period ? defaultCutoff(period, today) : today)
}

function checkPeriod(
  terms: TargetTerms,
  period: Period | null,
  candidate: ReadingCandidate,
  today: PlainDate,
): Issue[] {
  const path = ['periodKey']
  if (!period) return [{ path, code: 'PERIOD_UNKNOWN' }]
  if (period.endsOn < terms.planStartsOn) {
    return [{ path, code: 'PERIOD_BEFORE_PLAN', params: { date: terms.planStartsOn } }]
  }
  if (period.startsOn > terms.planEndsOn) {
    return [{ path, code: 'PERIOD_AFTER_PLAN', params: { date: terms.planEndsOn } }]
  }
  if (period.startsOn > today) return [{ path, code: 'PERIOD_IN_FUTURE' }]
  return candidate.cutoff ? checkCutoff(terms, period, candidate.cutoff, today) : []
}

function checkCutoff(
  terms: TargetTerms,
  period: Period,
  cutoff: PlainDate,
  today: PlainDate,
): Issue[] {
  const path = ['cutoff']
  if (cutoff > today) return [{ path, code: 'CUTOFF_IN_FUTURE', params: { today } }]
  // Of the period that the plan starts in, only the plan's days count.
  const from = latest(period.startsOn, terms.planStartsOn)
  if (cutoff >= from && cutoff <= period.endsOn) return []
  return [{ path, code: 'CUTOFF_OUTSIDE_PERIOD', params: { from, to: period.endsOn } }]
}
