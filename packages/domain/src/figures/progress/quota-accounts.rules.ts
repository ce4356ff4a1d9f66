import type { TargetTerms } from '../../act/indicators/target-terms.ts'
import { fullPeriodsWithin, type Period } from '../../core/calendar/periods.rules.ts'
import type { PlainDate } from '../../core/calendar/plain-date.rules.ts'
import { type Exact, ZERO } from '../../core/decimals.rules.ts'
import { horizonOf, withinActivity } from './horizon.rules.ts'
import type { Reading } from './reading.ts'
import { amountOf, currentByPeriod, hasBegun, memberValue } from './readings.rules.ts'

/** Who owes a quota over which periods, and what was done in each. */
export interface Account {
  /** Null: the target as a whole. */
  name: string | null
  /** Full ones of its part of the horizon, those to come included; never none. */
  periods: readonly Period[]
  /** Null: nobody reported the period. */
  doneIn(period: Period): Exact | null
}

/** The accounts of a quota at the end of a day: its own, or one of each member that has begun and has periods to owe. */
export function accountsOf(
  terms: TargetTerms,
  readings: readonly Reading[],
  asOf: PlainDate,
): Account[] {
  const horizon = horizonOf(terms)
  const from = horizon.from ?? terms.startsOn
  const to = horizon.to ?? asOf
  const current = currentByPeriod(readings, asOf)
  const periodsWithin = (first: PlainDate, last: PlainDate) =>
    fullPeriodsWithin(terms.periodUnit, first, last, terms.planStartsOn)
  const accounts: Account[] = terms.hasMembers
    ? terms.members
        .filter((member) => hasBegun(member, asOf))
        .map((member) => {
          const active = withinActivity(member, from, to)
          return {
            name: member.name,
            periods: periodsWithin(active.from, active.to),
            // In a period that was reported, a member left out of the report did nothing.
            doneIn: ({ key }) =>
              done(current.get(key), (reading) => memberValue(reading, member.id) ?? ZERO),
          }
        })
    : [
        {
          name: null,
          periods: periodsWithin(from, to),
          doneIn: ({ key }) => done(current.get(key), amountOf),
        },
      ]
  return accounts.filter(({ periods }) => periods.length > 0)
}

function done(
  reading: Reading | undefined,
  amount: (reading: Reading) => Exact | null,
): Exact | null {
  const figure = reading ? amount(reading) : null
  return figure?.lt(ZERO) ? ZERO : figure
}
