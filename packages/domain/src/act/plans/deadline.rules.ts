import { addMonths, addYears, type PlainDate } from '../../core/calendar/plain-date.rules.ts'
import { nextWorkingDay } from '../../core/calendar/working-days.rules.ts'

/** A term as read from the act's words: "24 meses", "5 años", a date, "Año 2012", an empty cell. */
export type DeadlineRule =
  | { type: 'MONTHS'; months: number }
  | { type: 'YEARS'; years: number }
  | { type: 'DATE'; date: PlainDate }
  | { type: 'YEAR_END'; year: number }
  | { type: 'NONE' }

/** `computed` is the day that the rule gives, `date` the day that holds. */
export interface ResolvedDeadline {
  computed: PlainDate
  date: PlainDate
}

/**
 * The day on which a term ends. Months and years run by calendar from the plan's start, and a term
 * that ends on a day without work ends on the next working one (Ley 4/1913 art. 62; reading A-10).
 * A date that the act states is taken as stated. Null when the act gives no term.
 */
export function resolveDeadline(
  rule: DeadlineRule,
  planStartsOn: PlainDate,
): ResolvedDeadline | null {
  switch (rule.type) {
    case 'MONTHS':
      return moved(addMonths(planStartsOn, rule.months))
    case 'YEARS':
      return moved(addYears(planStartsOn, rule.years))
    case 'YEAR_END':
      return moved(`${rule.year}-12-31`)
    case 'DATE':
      return { computed: rule.date, date: rule.date }
    case 'NONE':
      return null
  }
}

function moved(computed: PlainDate): ResolvedDeadline {
  return { computed, date: nextWorkingDay(computed) }
}
