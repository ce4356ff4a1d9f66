import { formatDate, type PlainDate } from '@gelt/domain'
import type { Language } from '../i18n/language.ts'
import { messagesIn } from '../i18n/use-messages.ts'
import * as messages from './figures.messages.ts'

interface RuleShape {
  rule: 'MONTHS' | 'YEARS' | 'DATE' | 'YEAR_END' | 'NONE'
  /** Months, years or the year of the rule. */
  amount?: number | null
  /** First day of the row's own horizon; null: the plan's. */
  startsOn?: PlainDate | null
}

/** The rule read from the act's words: "24 meses desde el 3 de septiembre de 2008". */
export function ruleWords(
  { rule, amount, startsOn }: RuleShape,
  planStartsOn: PlainDate,
  language: Language,
): string {
  const text = messagesIn(messages, language).rule
  const from = formatDate(startsOn ?? planStartsOn, language)
  if (rule === 'DATE') return text.date
  if (amount == null || rule === 'NONE') return text.none
  if (rule === 'YEAR_END') return text.yearEnd(amount)
  return rule === 'MONTHS' ? text.months(amount, from) : text.years(amount, from)
}
