import { type PlainDate, plainText, type Reference } from '@gelt/domain'

/**
 * What cells are read against.
 * @param lists as the register's store gives them: `{ offices: [[code, name]] }` as JSON text
 */
export function referenceOf(lists: string, today: PlainDate): Reference {
  const known: Record<string, [code: string, name: string][]> = JSON.parse(lists)
  return {
    today,
    lists: Object.fromEntries(
      Object.entries(known).map(([list, entries]) => [
        list,
        // A code says it surely; a name only where it isn't a code.
        new Map([
          ...entries.map(([code, name]) => [plainText(name), code] as const),
          ...entries.map(([code]) => [plainText(code), code] as const),
        ]),
      ]),
    ),
  }
}
