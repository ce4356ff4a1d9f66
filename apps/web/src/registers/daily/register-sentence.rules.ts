import { formatDate, formatNumber, type PlainDate, type RegisterDefinition } from '@gelt/domain'
import type { Language } from '../../lib/i18n/language.ts'
import { messagesIn } from '../../lib/i18n/use-messages.ts'
import { capitalised } from '../../lib/registers/register-words.ts'
import * as messages from './register-sentence.messages.ts'

interface RegisterState {
  /** Rows that stand. */
  count: number
  /** Day of the newest; null: none. */
  lastDay: PlainDate | null
  /** Ended periods that nobody has said to be complete; null: not for this caller to know. */
  openPeriods: number | null
}

/** How far a register has come: "24 puntos de conexión; el último, del 3 de mayo de 2010. …" */
export function registerSentence(
  { nouns }: RegisterDefinition,
  { count, lastDay, openPeriods }: RegisterState,
  language: Language,
): string {
  const text = messagesIn(messages, language)
  const noun = nouns[language]
  const feminine = noun.feminine ?? false
  const rows =
    count === 0
      ? text.none(noun.many, feminine)
      : `${formatNumber(String(count), language)} ${count === 1 ? noun.one : noun.many}`
  const last = count > 0 && lastDay ? text.last(formatDate(lastDay, language), feminine) : ''
  const open = openPeriods === null ? '' : ` ${text.open(openPeriods)}`
  return `${capitalised(rows)}${last}.${openPeriods === 0 && count === 0 ? '' : open}`
}
