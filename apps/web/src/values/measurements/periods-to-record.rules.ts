import {
  earliest,
  type Period,
  type PeriodUnit,
  type PlainDate,
  periodAfter,
  periodOf,
  type TargetTerms,
} from '@gelt/domain'

/**
 * The periods that a value can be recorded for, the newest first: from the plan's start to the one that
 * runs. A quota counts full periods of its horizon only, so it isn't asked for the partial first one.
 */
export function periodsToRecord(terms: TargetTerms, today: PlainDate): Period[] {
  const { planStartsOn } = terms
  const unit: PeriodUnit = terms.periodUnit
  const last = earliest(today, terms.planEndsOn)
  const periods: Period[] = []
  let period = periodOf(unit, planStartsOn, planStartsOn)
  while (period.startsOn <= last) {
    if (terms.kind !== 'QUOTA' || period.startsOn >= terms.startsOn) periods.push(period)
    period = periodAfter(unit, period, planStartsOn)
  }
  return periods.reverse()
}

/** The one to begin with: the last that ended, else the one that runs; null: none has begun. */
export function periodToBegin(periods: readonly Period[], today: PlainDate): Period | null {
  return periods.find(({ endsOn }) => endsOn <= today) ?? periods[0] ?? null
}
