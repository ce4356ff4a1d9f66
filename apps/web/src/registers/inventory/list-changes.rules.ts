import type { Language } from '../../lib/i18n/language.ts'
import { messagesIn } from '../../lib/i18n/use-messages.ts'
import * as citizenMessages from './citizen.messages.ts'

/** What an edit did to a list: the items that are gone, and those that came. */
export interface ListChange {
  removed: string[]
  added: string[]
}

/**
 * What differs between two states of one of a procedure's lists, its items as people read them.
 * @param before its JSON as the history keeps it; null: the list was empty
 * @returns null where one of the two is no list
 */
export function listChange(
  before: string | null,
  after: string | null,
  language: Language,
): ListChange | null {
  const old = itemsOf(before, language)
  const current = itemsOf(after, language)
  return old && current && { removed: without(old, current), added: without(current, old) }
}

/** The items that the other doesn't have; one that stands there twice has to be there twice. */
function without(items: readonly string[], others: readonly string[]): string[] {
  const left = [...others]
  return items.filter((item) => {
    const place = left.indexOf(item)
    if (place >= 0) left.splice(place, 1)
    return place < 0
  })
}

function itemsOf(raw: string | null, language: Language): string[] | null {
  if (raw === null) return []
  try {
    const list: unknown = JSON.parse(raw)
    return Array.isArray(list) ? list.flatMap((item) => wordsOf(item, language)) : null
  } catch {
    return null
  }
}

interface Part {
  name?: string | null
  items?: { kind: string; text: string; exception?: string | null }[]
  norm?: string | null
  articles?: string | null
  url?: string | null
  address?: string | null
  hours?: string | null
}

function wordsOf(item: string | Part, language: Language): string[] {
  const { kinds, channels } = messagesIn<Vocabularies>(citizenMessages, language)
  if (typeof item === 'string') return [channels[item] ?? item]
  const { name, items, norm, articles, url, address, hours } = item
  if (!items) return [[name, norm, articles, address, hours, url].filter(Boolean).join(', ')]
  if (items.length === 0) return [name ?? '']
  return items.map(({ kind, text, exception }) => {
    const asked = `${name}: ${kinds[kind] ?? kind}, ${text}`
    return exception ? `${asked} (${exception})` : asked
  })
}

interface Vocabularies {
  kinds: Record<string, string>
  channels: Record<string, string>
}
