import {
  formatDate,
  formatNumber,
  formatShortDate,
  type RegisterDefinition,
  type RegisterField,
} from '@gelt/domain'
import type { Language } from '../../lib/i18n/language.ts'
import { messagesIn } from '../../lib/i18n/use-messages.ts'
import * as messages from './register.messages.ts'
import { type RegisterRowData, referredNames, storedText } from './register-data.ts'

/** SHA-256 in a list: its beginning tells it from others. */
const HASH_SHOWN = 12

interface WordOptions {
  /** What a reference leads to. */
  name?: string | null
  /** In few letters, for tables. */
  short?: boolean
}

/** A stored value as a person reads it; null: nothing there. */
export function fieldWords(
  field: RegisterField,
  text: string | null,
  language: Language,
  { name = null, short = false }: WordOptions = {},
): string | null {
  if (field.type === 'WEEKDAYS') return weekdayWords(text, language)
  if (text === null) return null
  const words = messagesIn(messages, language)
  switch (field.type) {
    case 'DAY':
      return short ? formatShortDate(text, language) : formatDate(text, language)
    case 'COUNT':
    case 'DECIMAL': {
      const number = formatNumber(text, language)
      return field.unit ? `${number} ${field.unit[language]}` : number
    }
    case 'FLAG':
      return text === 'true' ? words.yes : words.no
    case 'OPTION':
      return field.options[text]?.[language] ?? text
    case 'REFERENCE':
    case 'REFERENCES':
      return name
    case 'HASH':
      return short ? `${text.slice(0, HASH_SHOWN)}…` : text
    default:
      return text
  }
}

/** `135` is `L, X, V`; nothing says that there was none. */
function weekdayWords(text: string | null, language: Language): string {
  const { weekdays, noDay } = messagesIn(messages, language)
  if (!text) return noDay
  return [...text].map((digit) => weekdays[Number(digit)]?.letter ?? '').join(', ')
}

/** The same of a row’s field. */
export function cellWords(
  definition: RegisterDefinition,
  row: RegisterRowData,
  key: string,
  language: Language,
  options: WordOptions = {},
): string | null {
  const field = definition.fields[key]
  if (!field) return null
  const name = referredNames(definition, row)[key] ?? null
  return fieldWords(field, storedText(field, row[key]), language, { name, ...options })
}
