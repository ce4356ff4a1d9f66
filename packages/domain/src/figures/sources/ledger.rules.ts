import type { MemberTerms, TargetTerms } from '../../act/indicators/target-terms.ts'
import type { PlainDate } from '../../core/calendar/plain-date.rules.ts'
import type { MemberReading, Reading } from '../progress/reading.ts'

/** A reading as a closed value keeps it. */
export interface LedgerEntry {
  periodKey: string
  cutoff: PlainDate
  value: string | null
  cumulative: string | null
  members: readonly MemberReading[]
}

/** What gives a closed value's figure again, whatever was recorded since. */
export interface Ledger {
  readings: readonly LedgerEntry[]
  /** Members that the register's rows were themselves; null: the plan keeps them, with their history. */
  members: readonly MemberTerms[] | null
}

/**
 * What a closing freezes of the readings of its day.
 * @param isOfRegister whether the target's members are the register's rows
 */
export function ledgerOf(
  terms: TargetTerms,
  readings: readonly Reading[],
  isOfRegister: boolean,
): Ledger {
  return {
    readings: readings.map(({ periodKey, cutoff, value, cumulative, members }) => ({
      ...{ periodKey, cutoff, value, cumulative: cumulative ?? null, members },
    })),
    members: isOfRegister ? terms.members : null,
  }
}

/** The readings of a value: its own, or those of its ledger, which are told from others by the value's id. */
export function readingsOfValue<Value extends Reading>(
  value: Value & { ledger?: Ledger | null },
): Reading[] {
  if (!value.ledger) return [value]
  const { id, revision } = value
  return value.ledger.readings.map((entry) => ({
    ...{ id, revision, numerator: null, denominator: null },
    ...entry,
  }))
}
