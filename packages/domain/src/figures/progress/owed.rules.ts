import { CURRENT_RULES } from '../../act/indicators/rules-version.ts'
import type { TargetTerms } from '../../act/indicators/target-terms.ts'
import type { Period } from '../../core/calendar/periods.rules.ts'
import { workingDaysWithin } from '../../core/calendar/working-days.rules.ts'
import { type Exact, whole, written, ZERO } from '../../core/decimals.rules.ts'
import { goalOf } from './goal.rules.ts'

/** What periods owe together, and how that is spelled out: `5 × 187 + 4 × 73`. */
export interface OwedSum {
  total: Exact
  expression: string
}

/** The days of a period. */
type Days = Pick<Period, 'startsOn' | 'endsOn'>

/** What the periods of a quota owe. */
export interface Owing {
  /** One of them: the goal, or as many times as it has working days; null: the plan sets no goal. */
  in(period: Days): Exact | null
  /** Σ over all of them. */
  over(periods: readonly Days[]): OwedSum
}

/** Lists of periods are made once and shared: so is what is known of a period. */
const workingDays = new WeakMap<Days, number>()

function workingDaysOf(period: Days): number {
  const known = workingDays.get(period) ?? workingDaysWithin(period.startsOn, period.endsOn)
  workingDays.set(period, known)
  return known
}

/** What a quota asks of its periods, by the version of the rules in its terms. */
export function owingOf(terms: Pick<TargetTerms, 'goal' | 'owes' | 'rulesVersion'>): Owing {
  const { owes, rulesVersion = CURRENT_RULES } = terms
  const goal = goalOf(terms)
  if (!goal || owes !== 'WORKING_DAYS' || rulesVersion < 2) {
    return {
      in: () => goal,
      over: ({ length }) => ({
        total: goal?.times(length) ?? ZERO,
        expression: `${terms.goal ?? '?'} × ${length}`,
      }),
    }
  }
  const atMost = Array.from({ length: 8 }, (_, days) => (goal.lte(days) ? goal : whole(days)))
  const owed = (period: Days) => {
    const days = workingDaysOf(period)
    return atMost[days] ?? (goal.lte(days) ? goal : whole(days))
  }
  return { in: owed, over: (periods) => sumOf(periods.map(owed), goal) }
}

function sumOf(owed: readonly Exact[], goal: Exact): OwedSum {
  const counts = new Map<Exact, number>()
  for (const one of owed) counts.set(one, (counts.get(one) ?? 0) + 1)
  const parts = [...counts].sort(([a], [b]) => b.comparedTo(a))
  return {
    total: parts.reduce((total, [each, count]) => total.plus(each.times(count)), ZERO),
    expression:
      parts.map(([each, count]) => `${written(each)} × ${count}`).join(' + ') ||
      `${written(goal)} × 0`,
  }
}
