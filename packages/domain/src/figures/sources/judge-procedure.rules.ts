import type { PlainDate } from '../../core/calendar/plain-date.rules.ts'
import type { Feasibility } from '../../registers/procedures/procedures.vocabulary.ts'
import type { ImprovementFact, ProcedureFact } from './procedure-fact.ts'
import type { Judgement } from './source.ts'
import { counts, excluded, hasHappened, missing } from './verdicts.rules.ts'

export type StudiedReason = 'STUDIED' | 'CANDIDATE' | 'NOT_STUDIED'

/** Rows 6 and 9: identified and evaluated (studied), of those that the offices declared. */
export function judgeStudied(fact: ProcedureFact, asOf: PlainDate): Judgement<StudiedReason> {
  if (hasHappened(fact.studiedOn, asOf)) return counts('STUDIED', fact.studiedOn)
  return missing(hasHappened(fact.identifiedOn, asOf) ? 'NOT_STUDIED' : 'CANDIDATE')
}

export type RegisteredReason = 'REGISTERED' | 'NOT_BEGUN' | 'UNDER_WAY' | 'REMOVED'

/** Rows 7 and 11: published in the SUIT by the day and not removed from it. */
export function judgeRegistered(fact: ProcedureFact, asOf: PlainDate): Judgement<RegisteredReason> {
  if (hasHappened(fact.suitRemovedOn, asOf)) return missing('REMOVED')
  if (hasHappened(fact.suitOn, asOf)) return counts('REGISTERED', fact.suitOn)
  return missing(fact.suitState === 'NOT_STARTED' ? 'NOT_BEGUN' : 'UNDER_WAY')
}

export type ImprovedReason =
  | 'IMPROVED'
  | 'NOT_IMPROVED'
  | 'UNDECIDED'
  | 'PARTNER_MISSING'
  | 'NOT_FEASIBLE'

interface Decision {
  answer: Feasibility
  reason: string | null
  on: PlainDate | null
}

/** Row 8: optimised, of those that can be. */
export function judgeOptimised(fact: ProcedureFact, asOf: PlainDate): Judgement<ImprovedReason> {
  const { optimisable: answer, optimisableReason: reason, optimisableOn: on } = fact
  return judgeImproved({ answer, reason, on }, fact.improvements, asOf)
}

/** Row 10: rationalised, of those that can be, with the partner institution where one has to take part. */
export function judgeRationalised(fact: ProcedureFact, asOf: PlainDate): Judgement<ImprovedReason> {
  const { rationalisable: answer, rationalisableReason: reason, rationalisableOn: on } = fact
  return judgeImproved({ answer, reason, on }, fact.improvements, asOf)
}

function judgeImproved(
  decision: Decision,
  improvements: readonly ImprovementFact[],
  asOf: PlainDate,
): Judgement<ImprovedReason> {
  const decided = hasHappened(decision.on, asOf)
  if (decided && decision.answer === 'NO') return notFeasible(decision)
  const done = improvements.filter(
    ({ completedOn, abandonedOn }) =>
      hasHappened(completedOn, asOf) && !hasHappened(abandonedOn, asOf),
  )
  const whole = done.filter(({ needsPartner, hasPartner }) => !needsPartner || hasPartner)
  const [first] = whole.map(({ completedOn }) => completedOn).sort()
  if (first !== undefined) return counts('IMPROVED', first)
  if (done.length > 0) return missing('PARTNER_MISSING')
  return missing(decided && decision.answer === 'YES' ? 'NOT_IMPROVED' : 'UNDECIDED')
}

export type OnlineReason = 'ONLINE' | 'PARTLY_ONLINE' | 'OFFLINE' | 'UNDECIDED' | 'NOT_FEASIBLE'

/** Row 12: done fully online, of those that can be automated. */
export function judgeOnline(fact: ProcedureFact, asOf: PlainDate): Judgement<OnlineReason> {
  const { automatable: answer, automatableReason: reason, automatableOn: on } = fact
  const decided = hasHappened(on, asOf)
  if (decided && answer === 'NO') return notFeasible({ reason, on })
  const begun = hasHappened(fact.automationOn, asOf)
  if (begun && fact.automation === 'FULLY_ONLINE') return counts('ONLINE', fact.automationOn)
  if (!decided || answer !== 'YES') return missing('UNDECIDED')
  return missing(begun && fact.automation !== 'NONE' ? 'PARTLY_ONLINE' : 'OFFLINE')
}

function notFeasible({ reason, on }: Pick<Decision, 'reason' | 'on'>): Judgement<'NOT_FEASIBLE'> {
  return excluded('NOT_FEASIBLE', { note: reason, on })
}
