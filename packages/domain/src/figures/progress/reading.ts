import type { PlainDate } from '../../core/calendar/plain-date.rules.ts'

/** What one member contributed to a reading; a null value: nothing reported for it. */
export interface MemberReading {
  memberId: string
  value: string | null
  numerator?: string | null
  denominator?: string | null
}

/**
 * A value as the rules see it. Readings handed to the rules are the approved ones known at the
 * chosen `knownAt`: the caller filters, the rules never do.
 */
export interface Reading {
  id: string
  periodKey: string
  /** Day up to which the value counts, inside its period. */
  cutoff: PlainDate
  /** From 1; each correction adds one. */
  revision: number
  /** Decimal strings in the target's unit; null where counts or members carry the value. */
  value: string | null
  /** Of a TOTAL that was counted: all there is by the cut-off, not only what the period added. */
  cumulative?: string | null
  numerator: string | null
  denominator: string | null
  members: readonly MemberReading[]
}

/** A value about to be recorded, as the input gives it. */
export interface ReadingCandidate {
  periodKey: string
  cutoff?: PlainDate | null
  value?: string | null
  numerator?: string | null
  denominator?: string | null
  members?: readonly { memberId: string; value?: string | null }[] | null
}
