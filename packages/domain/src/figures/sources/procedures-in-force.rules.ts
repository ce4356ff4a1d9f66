import type { PlainDate } from '../../core/calendar/plain-date.rules.ts'
import type { ActSet } from '../../registers/procedures/procedures.vocabulary.ts'
import type { ProcedureFact } from './procedure-fact.ts'
import type { Judgement } from './source.ts'
import { excluded, goneSince } from './verdicts.rules.ts'

/**
 * Judges the rows of one set that their offices had declared by the day. Those taken out before it stay
 * visible, with the reason why they no longer count.
 */
export function judgeDeclared<Reason extends string>(
  actSet: ActSet,
  judge: (fact: ProcedureFact, asOf: PlainDate) => Judgement<Reason>,
): (fact: ProcedureFact, asOf: PlainDate) => Judgement<Reason | 'RETIRED'> | null {
  return (fact, asOf) => {
    if (fact.actSet !== actSet || fact.declaredOn > asOf) return null
    const retired = goneSince(fact.retiredOn, asOf)
    return retired === null
      ? judge(fact, asOf)
      : excluded('RETIRED', { note: fact.retiredReason, on: retired })
  }
}
