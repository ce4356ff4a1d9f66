import type { Language } from '../i18n/language.ts'

/** Name of a list in the addresses of its files: `connectionPoints` is `connection-points`. */
export function listSlug(list: string): string {
  return list.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
}

/** What a file holds of a list; left out: all of it. */
interface FileFilter {
  search?: string
  state?: string
  from?: string
  to?: string
  /** The two clocks, where the list has them. */
  asOf?: string | undefined
  knownAt?: string | undefined
  /** Chosen value by field. */
  matches?: Readonly<Record<string, string>>
}

/** Address of a list as a file, as the caller reads it. */
export function exportAddress(
  list: string,
  entity: string,
  ending: 'xlsx' | 'csv',
  language: Language,
  { matches = {}, ...filter }: FileFilter = {},
): string {
  const query = new URLSearchParams({ entity, lang: language })
  for (const [name, value] of Object.entries(filter)) if (value) query.set(name, value)
  const chosen = Object.entries(matches).map((pair) => pair.join(':'))
  if (chosen.length > 0) query.set('matches', chosen.join(','))
  return `/api/exports/${listSlug(list)}.${ending}?${query}`
}

/** Address of the list's columns alone. */
export function templateAddress(list: string, ending: 'xlsx' | 'csv', language: Language): string {
  return `/api/exports/${listSlug(list)}-template.${ending}?lang=${language}`
}
