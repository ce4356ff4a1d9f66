import type { TargetTerms } from '../../act/indicators/target-terms.ts'
import { type Period, periodOf } from '../../core/calendar/periods.rules.ts'
import type { PlainDate } from '../../core/calendar/plain-date.rules.ts'
import { nextWorkingDay } from '../../core/calendar/working-days.rules.ts'
import { horizonOf } from '../../figures/progress/horizon.rules.ts'
import { lastOwedPeriod } from '../../figures/progress/reported.rules.ts'

/** A period that a target owes a value for. */
export interface OwedPeriod {
  period: Period
  /** True while the period runs: its value can still grow. */
  running: boolean
  /** Day by which the value is owed: the period's end, or the next working day (Ley 4/1913 art. 62). */
  dueOn: PlainDate
}

/**
 * What a target owes at the end of a day: the last period that ended, then the running one; either
 * may be missing. Nothing before start-up or after the plan's end, nothing for a row that doesn't apply.
 */
export function owedPeriods(terms: TargetTerms, asOf: PlainDate): OwedPeriod[] {
  if (terms.notApplicable?.justification.trim()) return []
  const ended = lastOwedPeriod(terms, asOf)
  const running = runningPeriod(terms, asOf)
  return [...(ended ? [owed(ended, false)] : []), ...(running ? [owed(running, true)] : [])]
}

function owed(period: Period, running: boolean): OwedPeriod {
  return { period, running, dueOn: nextWorkingDay(period.endsOn) }
}

function runningPeriod(terms: TargetTerms, asOf: PlainDate): Period | null {
  const { from, to } = horizonOf(terms)
  const begins = from ?? terms.startsOn
  if (asOf < begins || asOf > terms.planEndsOn) return null
  const period = periodOf(terms.periodUnit, asOf, terms.planStartsOn)
  if (period.endsOn <= asOf) return null
  if (terms.kind !== 'QUOTA') return period
  // A quota counts full periods of its horizon only.
  const full = period.startsOn >= begins && period.endsOn <= (to ?? terms.planEndsOn)
  return full ? period : null
}
