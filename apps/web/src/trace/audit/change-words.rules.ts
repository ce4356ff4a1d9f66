import {
  AUDIT_FIELDS,
  formatDate,
  formatInstant,
  formatNumber,
  formatPercent,
  ROLES,
} from '@gelt/domain'
import type { Language } from '../../lib/i18n/language.ts'
import { messagesIn } from '../../lib/i18n/use-messages.ts'
import * as roleMessages from '../../lib/session/roles.messages.ts'
import type { Difference } from '../../ui/diff-table.tsx'
import * as messages from './audit-fields.messages.ts'
import { type NamesById, nameOf } from './names-by-id.rules.ts'
import { ownLabel, ownOption, registerName } from './register-fields.messages.ts'

interface Change {
  field: string
  before?: string | null
  after?: string | null
}

const SHARES = new Set(['onTrackFrom', 'atRiskFrom'])
const NUMBERS = new Set(['value', 'numerator', 'denominator', 'goal', 'weight'])
const LISTS = new Set(['rows', 'membersMoved'])
const MEMBER = /^members\.(.+?)(?:\.value)?$/

/**
 * The changed fields as people read them: words for fields and vocabularies, names for ids.
 * @param subjectType of what was changed: a register's row has words of its own
 */
export function changesInWords(
  changes: readonly Change[],
  names: NamesById,
  language: Language,
  subjectType = '',
): Difference[] {
  const value = (field: string, raw: string | null | undefined) =>
    (raw && ownOption(subjectType, field, raw)?.[language]) ||
    valueWords(field, raw ?? null, names, language)
  return changes.map(({ field, before, after }) => ({
    field: ownLabel(subjectType, field)?.[language] ?? fieldWords(field, names, language),
    before: value(field, before),
    after: value(field, after),
  }))
}

function fieldWords(field: string, names: NamesById, language: Language): string {
  const text = messagesIn(messages, language)
  const member = MEMBER.exec(field)?.[1]
  if (member !== undefined) return text.memberValue(nameOf(member, names) ?? member)
  const known = AUDIT_FIELDS.find((one) => one === field)
  return known ? text.fields[known] : field
}

function valueWords(
  field: string,
  raw: string | null,
  names: NamesById,
  language: Language,
): string | null {
  const text = messagesIn(messages, language)
  if (raw === null) return null
  const word = text.values[field]?.[raw]
  if (word !== undefined) return word
  if (raw === 'true') return text.yes
  if (raw === 'false') return text.no
  if (field === 'register') return registerName(raw, language) ?? raw
  if (field === 'roles') return rolesInWords(raw, names, language)
  if (LISTS.has(field)) return listOf(raw)?.join(', ') ?? raw
  const day = dayWords(raw, language)
  if (day !== null) return day
  if (/^\d{4}-\d{2}-\d{2}T/.test(raw)) return formatInstant(new Date(raw), language)
  if (/^-?\d+(\.\d+)?$/.test(raw)) {
    if (SHARES.has(field)) return formatPercent(raw, language)
    if (NUMBERS.has(field) || MEMBER.test(field)) return formatNumber(raw, language)
  }
  return nameOf(raw, names) ?? raw
}

/** `["CONTRIBUTOR <office>", "ACTING_MAYOR <first day> <last day>"]` as the roles’ own words. */
function rolesInWords(raw: string, names: NamesById, language: Language): string {
  const text = messagesIn(messages, language)
  const roleWords = messagesIn(roleMessages, language)
  const roles = listOf(raw)
  if (!roles) return raw
  if (roles.length === 0) return text.none
  return roles
    .map((held) => {
      const [role = '', ...rest] = held.split(' ')
      const known = ROLES.find((one) => one === role)
      const word = known ? roleWords[known] : role
      if (rest.length === 0) return word
      return text.roleIn(
        word,
        rest.map((part) => dayWords(part, language) ?? nameOf(part, names) ?? part).join(' – '),
      )
    })
    .join(', ')
}

function dayWords(raw: string, language: Language): string | null {
  return /^\d{4}-\d{2}-\d{2}$/.test(raw) ? formatDate(raw, language) : null
}

function listOf(raw: string): string[] | null {
  if (!raw.startsWith('[')) return null
  try {
    const parsed: unknown = JSON.parse(raw)
    return Array.isArray(parsed) ? parsed.map(String) : null
  } catch {
    return null
  }
}
