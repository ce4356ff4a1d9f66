import type { TargetTerms } from '../../act/indicators/target-terms.ts'
import type { Period } from '../../core/calendar/periods.rules.ts'
import { compareDates, type PlainDate } from '../../core/calendar/plain-date.rules.ts'
import { type Exact, written, writtenOrNull, ZERO } from '../../core/decimals.rules.ts'
import { goalOf } from './goal.rules.ts'
import { owingOf } from './owed.rules.ts'
import { accountsOf } from './quota-accounts.rules.ts'
import type { Reading } from './reading.ts'
import { hasBegun, isActive, latestReading, memberValue } from './readings.rules.ts'

/** What somebody fell short of: an office in a month, an account in a week, a phase by the day. */
export interface OwedPart {
  /** Name of the member; null: the target as a whole. */
  member: string | null
  /** Of a QUOTA, the period that ended; null: by the day looked at. */
  period: Period | null
  /** Decimal strings in the target's unit; nothing done: nobody reported it. */
  done: string | null
  owed: string
}

/**
 * What is owed at the end of a day, by name: of a quota each ended period that fell short, the latest first; of a
 * coverage or a level each member below the goal. Empty where nothing was reported at all, which is no data; and of a
 * share and a total, whose rows and sum say it.
 */
export function owedParts(
  terms: TargetTerms,
  readings: readonly Reading[],
  asOf: PlainDate,
): OwedPart[] {
  const last = latestReading(readings, asOf)
  const goal = goalOf(terms)
  if (!last || !goal) return []
  switch (terms.kind) {
    case 'QUOTA':
      return owedPeriods(terms, readings, asOf)
    case 'COVERAGE':
      return terms.members
        .filter((member) => isActive(member, asOf))
        .flatMap(({ id, name }) => shortOf(name, memberValue(last, id) ?? ZERO, goal))
    case 'LEVEL':
      return terms.members
        .filter((member) => hasBegun(member, asOf))
        .flatMap(({ id, name }) => shortOf(name, memberValue(last, id) ?? goal, goal))
    default:
      return []
  }
}

function shortOf(member: string, done: Exact, owed: Exact): OwedPart[] {
  const isShort = done.lt(owed)
  return isShort ? [{ member, period: null, done: written(done), owed: written(owed) }] : []
}

function owedPeriods(
  terms: TargetTerms,
  readings: readonly Reading[],
  asOf: PlainDate,
): OwedPart[] {
  const owing = owingOf(terms)
  const parts = accountsOf(terms, readings, asOf).flatMap(({ name: member, periods, doneIn }) =>
    periods.flatMap((period) => {
      if (period.endsOn > asOf) return []
      const [done, owed] = [doneIn(period), owing.in(period) ?? ZERO]
      if (!(done ?? ZERO).lt(owed)) return []
      return [{ member, period, done: writtenOrNull(done), owed: written(owed) }]
    }),
  )
  return parts.sort((a, b) => compareDates(b.period.startsOn, a.period.startsOn))
}
