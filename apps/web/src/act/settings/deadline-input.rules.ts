import { type DeadlineRule, deadlineRuleInput, plainDate, reasonText } from '@gelt/domain'
import { z } from 'zod'

/** A rule as the form holds it: one amount for months, years and the year, a day of its own. */
export interface DeadlineValues {
  type: DeadlineRule['type']
  amount: string
  date: string
  /** '' for the plan’s start. */
  startsOn: string
  reason: string
}

/** The rule that the fields say, complete or not. */
function ruleOf({ type, amount, date }: DeadlineValues) {
  const number = /^\d{1,4}$/.test(amount.trim()) ? Number(amount) : Number.NaN
  if (type === 'MONTHS') return { type, months: number }
  if (type === 'YEARS') return { type, years: number }
  if (type === 'YEAR_END') return { type, year: number }
  return type === 'DATE' ? { type, date } : { type }
}

/** The rule where it is complete and within its bounds; null: not yet. */
export function readRule(values: DeadlineValues): DeadlineRule | null {
  const parsed = deadlineRuleInput.safeParse(ruleOf(values))
  return parsed.success ? parsed.data : null
}

/** What the form sends; a rule that isn’t right is refused beside the field that says it. */
export const deadlineInput = z
  .object({
    type: z.enum(['MONTHS', 'YEARS', 'YEAR_END', 'DATE', 'NONE']),
    amount: z.string(),
    date: z.string(),
    startsOn: z.union([z.literal(''), plainDate]),
    reason: reasonText,
  })
  .superRefine((values, context) => {
    const parsed = deadlineRuleInput.safeParse(ruleOf(values))
    if (parsed.success) return
    const isDay = values.type === 'DATE'
    const typed = isDay ? values.date : values.amount
    const message = typed.trim() === '' ? 'REQUIRED' : isDay ? 'INVALID_DATE' : 'INVALID_VALUE'
    context.addIssue({ code: 'custom', path: [isDay ? 'date' : 'amount'], message })
  })
  .transform((values) => ({
    rule: readRule(values),
    startsOn: values.startsOn || null,
    reason: values.reason,
  }))
