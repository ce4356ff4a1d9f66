import type { Period } from '../calendar/periods.rules.ts'
import type { PlainDate } from '../calendar/plain-date.rules.ts'
import { type Exact, least, ratio, whole, ZERO } from './decimals.rules.ts'

/** What one member, or the target as a whole, did period by period against its quota. */
export interface QuotaLedger {
  /** Periods of the whole horizon, the running one and those to come included. */
  periods: number
  ended: number
  /** Whether any period of the horizon was reported. */
  reported: boolean
  /** Σ min(goal, done) over all periods, and over the ended ones. */
  done: Exact
  doneInEnded: Exact
  progress: Exact | null
  raw: Exact | null
  expected: Exact | null
  compliance: Exact | null
  /** Mean of what was done per period that ended, and the running one if it was reported. */
  average: Exact | null
}

/**
 * Keeps the account of a quota at the end of `asOf`. `doneIn` gives what was done in a period, null
 * where the period has no reading; an ended period without one adds nothing and stays owed.
 */
export function keepLedger(
  periods: readonly Period[],
  goal: Exact | null,
  asOf: PlainDate,
  doneIn: (period: Period) => Exact | null,
): QuotaLedger {
  let done = ZERO
  let doneInEnded = ZERO
  let uncapped = ZERO
  let ended = 0
  let counted = 0
  let reported = false
  for (const period of periods) {
    if (period.startsOn > asOf) break
    const amount = doneIn(period)
    const hasEnded = period.endsOn <= asOf
    if (hasEnded) ended += 1
    if (hasEnded || amount) counted += 1
    if (!amount) continue
    reported = true
    uncapped = uncapped.plus(amount)
    const capped = goal ? least(amount, goal) : amount
    done = done.plus(capped)
    if (hasEnded) doneInEnded = doneInEnded.plus(capped)
  }
  const owed = goal?.times(periods.length) ?? ZERO
  return {
    periods: periods.length,
    ended,
    reported,
    done,
    doneInEnded,
    progress: ratio(done, owed),
    raw: ratio(uncapped, owed),
    expected: ratio(whole(ended), whole(periods.length)),
    compliance: ratio(doneInEnded, goal?.times(ended) ?? ZERO),
    average: ratio(uncapped, whole(counted)),
  }
}
