import { formatDate, formatNumber } from '@gelt/domain'
import type { Language } from '../../lib/i18n/language.ts'
import { messagesIn } from '../../lib/i18n/use-messages.ts'
import * as fieldMessages from '../../lib/inventory/inventory-fields.messages.ts'
import type { Difference } from '../../ui/diff-table.tsx'
import * as historyMessages from './history.messages.ts'
import * as improvementMessages from './improvement.messages.ts'
import { type ListChange, listChange } from './list-changes.rules.ts'
import * as messages from './procedure.messages.ts'

export interface Change {
  /** As the API names it: `suitState`; of who and what it refers to, `office`. */
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

const LISTS = new Set(['requirements', 'legalBasis', 'servicePoints', 'channels'])

/** The changed fields as people read them; of a list, what came into it and what is gone from it. */
export function changesInWords(changes: readonly Change[], language: Language): Difference[] {
  const { fields, values } = messagesIn(fieldMessages, language)
  const text = messagesIn(messages, language)
  const improvements = messagesIn(improvementMessages, language)
  const history = messagesIn(historyMessages, language)
  const own: Record<string, string> = {
    ...fields,
    name: text.identity.name,
    code: text.identity.code,
    result: text.sheet.resultLabel,
    startsOn: improvements.startsOn,
    endsOn: improvements.endsOn,
    office: fields.officeId,
    kind: fields.kindId,
    partner: fields.partnerId,
    answerable: improvements.answerable,
  }
  return changes.flatMap((change): Difference[] => {
    const { field: name, before = null, after = null } = change
    const field = own[name]
    if (DERIVED.has(name) || field === undefined) return []
    const list = LISTS.has(name) ? listChange(before, after, language) : null
    if (list) return [listInWords(field, list, history)]
    const words = (raw: string | null) =>
      raw === null ? null : (values[name]?.[raw] ?? plainValue(raw, improvements, language))
    return [{ field, before: words(before), after: words(after) }]
  })
}

/** An empty side of a list says that nothing came or went, not that the list is empty: the label tells which. */
function listInWords(
  field: string,
  { removed, added }: ListChange,
  text: typeof historyMessages.es,
): Difference {
  const [before, after] = [removed, added].map((items) => items.join('; ') || null)
  if (!before && !after) return { field, before: text.list, after: text.reordered }
  const label = before && after ? field : before ? text.removed(field) : text.added(field)
  return { field: label, before: before ?? null, after: after ?? null }
}

function plainValue(raw: string, text: typeof improvementMessages.es, language: Language): string {
  if (raw === 'true') return text.yes
  if (raw === 'false') return text.no
  if (/^\d{4}-\d{2}-\d{2}$/.test(raw)) return formatDate(raw, language)
  return /^-?\d+\.?\d*$/.test(raw) ? formatNumber(raw.replace(/\.$/, ''), language) : raw
}
