import type { MemberTerms, TargetTerms } from '../../act/indicators/target-terms.ts'
import { earliest, latest, type PlainDate } from '../../core/calendar/plain-date.rules.ts'

/** First and last day over which a quota is owed; a null end: the plan states none. */
export interface Horizon {
  from: PlainDate | null
  to: PlainDate | null
}

/** REACH: from S to the deadline. SUSTAIN: from the start-up date to the plan's end. */
export function horizonOf(terms: TargetTerms): Horizon {
  return terms.mode === 'SUSTAIN'
    ? { from: terms.deadline, to: terms.planEndsOn }
    : { from: terms.startsOn, to: terms.deadline }
}

/** The part of a horizon in which a member was active; it ends before it begins where they don't meet. */
export function withinActivity(
  member: MemberTerms,
  from: PlainDate,
  to: PlainDate,
): { from: PlainDate; to: PlainDate } {
  return {
    from: latest(from, member.activeFrom ?? from),
    to: earliest(to, member.activeTo ?? to),
  }
}
