import { type NamedSpan, type PlainDate, plainText, type Reference } from '@gelt/domain'

type Entry = [code: string, name: string, from?: PlainDate, to?: PlainDate | null]

/**
 * What cells are read against.
 * @param lists as the register's store gives them: `{ offices: [[code, name, from, to]] }` as JSON text; without days
 * where it is nothing that exists from one to another
 */
export function referenceOf(lists: string, today: PlainDate): Reference {
  const known: Record<string, Entry[]> = JSON.parse(lists)
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
    spans: Object.fromEntries(
      Object.entries(known).map(([list, entries]) => [list, new Map(entries.flatMap(spanOf))]),
    ),
  }
}

function spanOf([code, name, from, to = null]: Entry): [string, NamedSpan][] {
  return from === undefined ? [] : [[code, { name, from, to }]]
}
