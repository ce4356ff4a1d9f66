import { addDays, type PlainDate } from '../calendar/plain-date.rules.ts'
import type { ActSet } from '../procedures/procedures.vocabulary.ts'
import type { ProcedureFact } from './procedure-fact.ts'
import type { Judgement } from './source.ts'

/** Whether something that began on a day, if it did, had begun by the end of another. */
export function hasHappened(on: PlainDate | null, asOf: PlainDate): on is PlainDate {
  return on !== null && on <= asOf
}

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
    if (fact.retiredOn !== null && fact.retiredOn < asOf) {
      return {
        verdict: 'EXCLUDED',
        reason: 'RETIRED',
        note: fact.retiredReason,
        // Its last day still counts.
        on: addDays(fact.retiredOn, 1),
      }
    }
    return judge(fact, asOf)
  }
}

/** A row that counts since a day. */
export function counts<Reason extends string>(
  reason: Reason,
  on: PlainDate | null,
): Judgement<Reason> {
  return { verdict: 'COUNTS', reason, note: null, on }
}

/** A row that is owed and doesn't count. */
export function missing<Reason extends string>(reason: Reason): Judgement<Reason> {
  return { verdict: 'MISSING', reason, note: null, on: null }
}
