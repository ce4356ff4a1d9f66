import { plainText } from '../../core/text/plain-text.rules.ts'

/** What a procedure is found by; null: not known. */
export interface SearchableProcedure {
  name: string
  commonName: string | null
  purpose: string | null
  result: string | null
  code: string
  suitNumber: string | null
}

// Sorts before every letter and before the space, so that `search_text` also orders by name.
const SEPARATOR = '\n'

/** The text kept for search as you type, the name first: rows in its order are in the order of names. */
export function searchTextOf(procedure: SearchableProcedure): string {
  const { name, commonName, purpose, result, code, suitNumber } = procedure
  return [name, commonName, purpose, result, code, suitNumber]
    .filter((text) => text !== null)
    .map(plainText)
    .join(SEPARATOR)
}

/** Words of a search, each of which has to be found; of a pasted text the first ten. */
export function searchWords(search: string): string[] {
  const words = plainText(search.slice(0, 200)).split(' ')
  return [...new Set(words.filter((word) => word !== ''))].slice(0, 10)
}
