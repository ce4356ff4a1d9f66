import { formatDate, formatNumber } from '@gelt/domain'
import type { Language } from '../lib/i18n/language.ts'
import { messagesIn } from '../lib/i18n/use-messages.ts'
import * as fieldMessages from '../lib/inventory/inventory-fields.messages.ts'
import type { Difference } from '../ui/diff-table.tsx'
import * as historyMessages from './history.messages.ts'
import * as improvementMessages from './improvement.messages.ts'
import * as messages from './procedure.messages.ts'

export interface Change {
  /** Way to the field with dots: `requirements.0.name`. */
  field: string
  before?: string | null
  after?: string | null
}

/** What follows from other fields, or says nothing to a person. */
const DERIVED = new Set([
  'id',
  'entityId',
  'procedureId',
  'version',
  'searchText',
  'efficiency',
  'officeId',
  'kindId',
  'partnerId',
  'answerableId',
])

/** The changed fields as people read them; of a list, that it changed. */
export function changesInWords(changes: readonly Change[], language: Language): Difference[] {
  const { fields, values } = messagesIn(fieldMessages, language)
  const text = messagesIn(messages, language)
  const improvements = messagesIn(improvementMessages, language)
  const { list } = messagesIn(historyMessages, language)
  const own: Record<string, string> = {
    ...fields,
    name: text.identity.name,
    code: text.identity.code,
    result: text.sheet.resultLabel,
    startsOn: improvements.startsOn,
    endsOn: improvements.endsOn,
  }
  const seen = new Set<string>()
  return changes.flatMap(({ field, before, after }) => {
    const [name = '', inner] = field.split('.')
    const label = own[name]
    if (DERIVED.has(name) || label === undefined || seen.has(name)) return []
    seen.add(name)
    const words = (raw: string | null | undefined): string | null => {
      if (raw == null || raw === '[]') return null
      if (inner !== undefined || /^[[{]/.test(raw)) return list
      return values[name]?.[raw] ?? plainValue(raw, improvements, language)
    }
    return [{ field: label, before: words(before), after: words(after) }]
  })
}

function plainValue(raw: string, text: typeof improvementMessages.es, language: Language): string {
  if (raw === 'true') return text.yes
  if (raw === 'false') return text.no
  if (/^\d{4}-\d{2}-\d{2}$/.test(raw)) return formatDate(raw, language)
  return /^-?\d+\.?\d*$/.test(raw) ? formatNumber(raw.replace(/\.$/, ''), language) : raw
}
