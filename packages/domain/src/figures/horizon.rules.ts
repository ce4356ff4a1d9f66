import { fullPeriodsWithin, type Period } from '../calendar/periods.rules.ts'
import { earliest, latest, type PlainDate } from '../calendar/plain-date.rules.ts'
import type { MemberTerms, TargetTerms } from '../indicators/target-terms.ts'

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

/** The part of a horizon in which a member was active; null where they don't meet. */
export function withinActivity(
  member: MemberTerms,
  from: PlainDate,
  to: PlainDate,
): { from: PlainDate; to: PlainDate } | null {
  const begins = member.activeFrom === null ? from : latest(from, member.activeFrom)
  const ends = member.activeTo === null ? to : earliest(to, member.activeTo)
  return begins <= ends ? { from: begins, to: ends } : null
}

/** Full periods by horizon, each list made once: members that share a horizon share its list. */
export function periodLists(
  terms: TargetTerms,
): (from: PlainDate, to: PlainDate) => readonly Period[] {
  const lists = new Map<string, readonly Period[]>()
  return (from, to) => {
    const key = `${from}/${to}`
    const list = lists.get(key) ?? fullPeriodsWithin(terms.periodUnit, from, to, terms.planStartsOn)
    lists.set(key, list)
    return list
  }
}
