import type { Period } from '../../core/calendar/periods.rules.ts'
import type { PlainDate } from '../../core/calendar/plain-date.rules.ts'
import { type Exact, least, ratio, whole, ZERO } from '../../core/decimals.rules.ts'
import type { OwedSum, Owing } from './owed.rules.ts'

/** What one member, or the target as a whole, did period by period against its quota. */
export interface QuotaLedger {
  /** Periods of the whole horizon, the running one and those to come included. */
  periods: number
  ended: number
  /** Whether any period of the horizon was reported. */
  reported: boolean
  /** Σ of what was done, up to what was owed in each, over all periods and over the ended ones. */
  done: Exact
  doneInEnded: Exact
  progress: Exact | null
  raw: Exact | null
  /** What all periods of the horizon owe, and the ended ones. */
  owed: OwedSum
  owedInEnded: OwedSum
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
  owing: Owing,
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
    const goal = owing.in(period)
    const capped = goal ? least(amount, goal) : amount
    done = done.plus(capped)
    if (hasEnded) doneInEnded = doneInEnded.plus(capped)
  }
  const owed = owing.over(periods)
  const owedInEnded = owing.over(periods.slice(0, ended))
  return {
    periods: periods.length,
    ended,
    reported,
    done,
    doneInEnded,
    progress: ratio(done, owed.total),
    raw: ratio(uncapped, owed.total),
    owed,
    owedInEnded,
    expected: ratio(whole(ended), whole(periods.length)),
    compliance: ratio(doneInEnded, owedInEnded.total),
    average: ratio(uncapped, whole(counted)),
  }
}
