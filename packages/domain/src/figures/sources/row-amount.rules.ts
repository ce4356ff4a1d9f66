import type { TargetTerms } from '../../act/indicators/target-terms.ts'
import { type Period, periodOf } from '../../core/calendar/periods.rules.ts'
import type { PlainDate } from '../../core/calendar/plain-date.rules.ts'
import { owingOf } from '../progress/owed.rules.ts'
import { additionsOf } from './count.rules.ts'
import type { Addition, Judgement, Source } from './source.ts'

/** What a row adds to a figure, of what its verdict speaks of. */
export interface RowAmount {
  amount: number
  /** What it owes; null: the row owes nothing by itself. */
  owed: number | null
  /** The period that verdict and amounts speak of; null: all there is by the day. */
  period: Period | null
}

/**
 * What a judged row adds by the end of a day. Where the rows are the members themselves it is told beside what they
 * owe: an account's days in the very week that its verdict speaks of, a group's hours. Null: of a share, and where no
 * week is spoken of.
 */
export function rowAmount(
  { kind, memberOf }: Pick<Source, 'kind' | 'memberOf'>,
  terms: TargetTerms,
  judgement: Judgement,
  asOf: PlainDate,
): RowAmount | null {
  if (kind === 'RATIO') return null
  const additions = additionsOf(judgement, asOf)
  if (!memberOf) return { amount: sum(additions), owed: null, period: null }
  if (judgement.verdict === 'EXCLUDED' || judgement.on === null) return null
  const goal = terms.goal === null ? null : Number(terms.goal)
  if (kind !== 'QUOTA') return { amount: sum(additions), owed: goal, period: null }
  const period = periodOf(terms.periodUnit, judgement.on, terms.planStartsOn)
  const within = additions.filter(({ on }) => on >= period.startsOn && on <= period.endsOn)
  const owed = owingOf(terms).in(period)
  return { amount: sum(within), owed: owed && Number(owed), period }
}

/** Amounts have two decimals at most: sums of them come without the noise of binary fractions. */
function sum(additions: readonly Addition[]): number {
  return Math.round(additions.reduce((total, { amount }) => total + amount, 0) * 100) / 100
}
