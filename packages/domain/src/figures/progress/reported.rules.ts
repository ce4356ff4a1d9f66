import type { TargetTerms } from '../../act/indicators/target-terms.ts'
import { type Period, periodOf } from '../../core/calendar/periods.rules.ts'
import { addDays, earliest, type PlainDate } from '../../core/calendar/plain-date.rules.ts'
import { horizonOf } from './horizon.rules.ts'
import type { Reading } from './reading.ts'

/**
 * The last period that ended by `asOf` and is owed a reading, or null. Owed from S (SUSTAIN: from
 * start-up) to the plan's end. A quota owes full periods only, and none after its deadline.
 */
export function lastOwedPeriod(terms: TargetTerms, asOf: PlainDate): Period | null {
  const { from, to } = horizonOf(terms)
  const begins = from ?? terms.startsOn
  if (terms.kind === 'QUOTA') {
    const period = lastEnded(terms, earliest(asOf, to ?? terms.planEndsOn))
    return period.startsOn >= begins ? period : null
  }
  // The period that the plan ends in is owed too, once it has ended.
  const final = periodOf(terms.periodUnit, terms.planEndsOn, terms.planStartsOn)
  const period = final.endsOn <= asOf ? final : lastEnded(terms, asOf)
  return period.endsOn >= begins ? period : null
}

function lastEnded(terms: TargetTerms, asOf: PlainDate): Period {
  const running = periodOf(terms.periodUnit, asOf, terms.planStartsOn)
  if (running.endsOn <= asOf) return running
  return periodOf(terms.periodUnit, addDays(running.startsOn, -1), terms.planStartsOn)
}

/** Whether the last period owed has no reading by the end of `asOf`. A flag, not a status. */
export function isNotReported(
  terms: TargetTerms,
  readings: readonly Reading[],
  asOf: PlainDate,
): boolean {
  const owed = lastOwedPeriod(terms, asOf)
  if (owed === null) return false
  return !readings.some(({ periodKey, cutoff }) => periodKey === owed.key && cutoff <= asOf)
}
