import { z } from 'zod'
import { parseInput } from '../../core/errors/parse-input.rules.ts'
import type { Language } from '../../core/formats/language.ts'
import { plainText } from '../../core/text/plain-text.rules.ts'
import type { CellReading, Codec } from './codec.ts'
import { firstOf, refused, type Words, wordFor, wordIndex } from './codecs.rules.ts'
import { joinParts, splitParts } from './parts.rules.ts'

/** A part of an item, by its name in the stored list. */
interface Part {
  key: string
  /** Whether an item without it means nothing. */
  needed?: boolean
  words?: Words<string>
}

const storedList = z.array(z.record(z.string(), z.unknown())).catch([])

/** A list of things with a few named parts each, stored as JSON: norms with article and address. */
export function listCodec(parts: readonly Part[], schema: z.ZodType<unknown>): Codec {
  return {
    cell: 'TEXT',
    read(text) {
      const items = readItems(text, parts)
      return 'problem' in items ? items : checked(schema, items.found)
    },
    write(value, language) {
      const items = storedList.parse(JSON.parse(value))
      return writeItems(items, parts, language)
    },
  }
}

/** What is asked for, moment by moment: an item names its moment first, and those of one moment follow each other. */
export function momentsCodec(kinds: Words<string>, schema: z.ZodType<unknown>): Codec {
  const parts: Part[] = [
    { key: 'name', needed: true },
    { key: 'kind', words: kinds },
    { key: 'text' },
    { key: 'exception' },
  ]
  return {
    cell: 'TEXT',
    read(text) {
      const items = readItems(text, parts)
      if ('problem' in items) return items
      const moments: { name: string | null; items: Record<string, string | null>[] }[] = []
      for (const { name = null, ...item } of items.found) {
        if ((item.kind === null) !== (item.text === null))
          return refused('PART_UNKNOWN', { text: name ?? '' })
        let moment = moments.at(-1)
        if (moment?.name !== name) {
          moment = { name, items: [] }
          moments.push(moment)
        }
        if (item.kind !== null) moment.items.push(item)
      }
      return checked(schema, moments)
    },
    write(value, language) {
      const moments = storedList.parse(JSON.parse(value))
      const items = moments.flatMap(({ name, items }) => {
        const asked = storedList.parse(items)
        return asked.length > 0 ? asked.map((item) => ({ ...item, name })) : [{ name }]
      })
      return writeItems(items, parts, language)
    },
  }
}

/** What the register's own input makes of a list. */
function checked(schema: z.ZodType<unknown>, list: unknown): CellReading {
  const result = parseInput(schema, list)
  return result.ok ? { value: JSON.stringify(result.value) } : firstOf(result.issues)
}

type Items = { found: Record<string, string | null>[] }

function readItems(
  text: string,
  parts: readonly Part[],
): Items | Extract<CellReading, { problem: unknown }> {
  const found: Items['found'] = []
  for (const given of splitParts(text.normalize('NFC').replaceAll(/\r\n?/g, '\n'))) {
    const shown = given.join('; ').slice(0, 60)
    if (given.length > parts.length) return problem(shown)
    const item: Items['found'][number] = {}
    for (const [position, { key, needed, words }] of parts.entries()) {
      const part = given[position] || null
      const value = part && words ? (wordIndex(words).get(plainText(part)) ?? null) : part
      if ((needed && value === null) || (part !== null && value === null)) return problem(shown)
      item[key] = value
    }
    found.push(item)
  }
  return { found }
}

function problem(text: string): Extract<CellReading, { problem: unknown }> {
  return { problem: { code: 'PART_UNKNOWN', params: { text } } }
}

function writeItems(
  items: readonly Record<string, unknown>[],
  parts: readonly Part[],
  language: Language,
): string {
  return joinParts(
    items.map((item) =>
      parts.map(({ key, words }) => {
        const value = item[key]
        if (typeof value !== 'string') return null
        return words ? wordFor(words, value, language) : value
      }),
    ),
  )
}
