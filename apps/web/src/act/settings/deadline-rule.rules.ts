import type { DeadlineRule } from '@gelt/domain'

interface StoredRule {
  rule: DeadlineRule['type']
  /** Months, years or the year of the rule. */
  amount?: number | null
  /** The day of a DATE rule. */
  statedOn?: string | null
}

/** The rule as the API keeps it, for `resolveDeadline`; NONE where a part that it needs is missing. */
export function deadlineRuleOf({ rule, amount, statedOn }: StoredRule): DeadlineRule {
  if (rule === 'DATE' && statedOn) return { type: 'DATE', date: statedOn }
  if (rule === 'MONTHS' && amount) return { type: 'MONTHS', months: amount }
  if (rule === 'YEARS' && amount) return { type: 'YEARS', years: amount }
  if (rule === 'YEAR_END' && amount) return { type: 'YEAR_END', year: amount }
  return { type: 'NONE' }
}
