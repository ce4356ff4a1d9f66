import type { TargetTerms } from '../../act/indicators/target-terms.ts'
import { type Exact, exact, ZERO } from '../../core/decimals.rules.ts'

/** The goal to divide by; null when the plan sets none, or none above 0. */
export function goalOf(terms: Pick<TargetTerms, 'goal'>): Exact | null {
  const goal = exact(terms.goal)
  return goal?.gt(ZERO) ? goal : null
}
