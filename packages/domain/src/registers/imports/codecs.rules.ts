import { z } from 'zod'
import { plainDate } from '../../core/calendar/plain-date.input.ts'
import { type Issues, parseInput } from '../../core/errors/parse-input.rules.ts'
import type { Language } from '../../core/formats/language.ts'
import { plainText } from '../../core/text/plain-text.rules.ts'
import type { CellReading, Codec } from './codec.ts'
import type { ImportProblem } from './import-problem.ts'

const asIs = (value: string) => value

function parsed(schema: z.ZodType<string>, text: string): CellReading {
  const result = parseInput(schema, text)
  return result.ok ? { value: result.value } : firstOf(result.issues)
}

/** Of a cell that is wrong in several ways the first is told. */
export function firstOf([{ code, params }]: Issues): CellReading {
  return refused(code, params)
}

export function refused(
  code: ImportProblem['code'],
  params?: ImportProblem['params'],
): CellReading {
  return { problem: params ? { code, params } : { code } }
}

/** A text that the register's own input takes, so that a file can't bring in what a form wouldn't. */
export function textCodec(schema: z.ZodType<string | null | undefined>): Codec {
  const given = schema.pipe(z.string())
  return { cell: 'TEXT', read: (text) => parsed(given, text), write: asIs }
}

/** A day, as `2010-06-30` or `30/06/2010`. */
export const dayCodec: Codec = {
  cell: 'DATE',
  read(text) {
    const day = plainDate.safeParse(isoDay(text))
    return day.success ? { value: day.data } : refused('INVALID_DATE')
  },
  write: asIs,
}

/** `30/06/2010`, `30-6-2010` and ISO with or without an hour; anything else as it is, to be refused. */
export function isoDay(text: string): string {
  return text
    .replace(/^(\d{4}-\d{2}-\d{2})[ T].*/, '$1')
    .replace(
      /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})(?:[ T].*)?$/,
      (_, day: string, month: string, year: string) =>
        `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
    )
}

interface FigureLimits {
  maximum: number
  decimals: number
  /** Accepts `85 %` for 0.85. */
  share?: boolean
}

/** A figure from 0 up, written the Spanish or the English way. */
export function figureCodec({ maximum, decimals, share = false }: FigureLimits): Codec {
  return {
    cell: 'NUMBER',
    read(text, _reference, isFigure) {
      const written = text.replace(/\s*%$/, '')
      const percent = written !== text
      const plain = isFigure ? written : plainFigure(written)
      if (!/^[-+]?\d{1,15}(\.\d{1,15})?$/.test(plain)) {
        return refused('NOT_A_NUMBER')
      }
      if (percent && !share) return refused('NOT_A_NUMBER')
      const value = shortest(percent ? hundredth(plain) : plain)
      if (value.startsWith('-')) return refused('NEGATIVE', { minimum: '0' })
      const digits = value.split('.')[1]?.length ?? 0
      if (digits > decimals) {
        return decimals === 0
          ? refused('NOT_WHOLE')
          : refused('TOO_MANY_DECIMALS', { maximum: String(decimals) })
      }
      return Number(value) > maximum
        ? refused('ABOVE_RANGE', { maximum: String(maximum) })
        : { value }
    },
    write: asIs,
  }
}

/**
 * With a point and without grouping. Where point and comma both stand the last one is the decimal sign; one
 * that stands before each three digits groups thousands, as Colombian programs write 25.000.
 */
function plainFigure(text: string): string {
  const bare = text.replace(/^\$\s*/, '').replaceAll(/[\s\u00a0\u202f]/g, '')
  const last = Math.max(bare.lastIndexOf('.'), bare.lastIndexOf(','))
  if (last < 0) return bare
  const mixed = bare.includes('.') && bare.includes(',')
  if (!mixed && /^[-+]?[1-9]\d{0,2}([.,]\d{3})+$/.test(bare)) return bare.replaceAll(/[.,]/g, '')
  const whole = bare.slice(0, last)
  const groups = /^[-+]?\d{1,3}([.,]\d{3})*$|^[-+]?\d+$/
  return groups.test(whole) ? `${whole.replaceAll(/[.,]/g, '')}.${bare.slice(last + 1)}` : bare
}

function shortest(figure: string): string {
  const bare = figure.replace('+', '').replace(/^(-?)0+(?=\d)/, '$1')
  const short = bare.includes('.') ? bare.replace(/\.?0+$/, '') : bare
  return short === '-0' ? '0' : short
}

function hundredth(figure: string): string {
  return figure.replace(/(\d+)\.?/, (_, whole: string) => {
    const padded = whole.padStart(3, '0')
    return `${padded.slice(0, -2)}.${padded.slice(-2)}`
  })
}

/** The words for an option, the first of each language being the one written. */
export type Words<Option extends string> = Readonly<
  Record<Option, Readonly<Record<Language, readonly [string, ...string[]]>>>
>

/** One of a list of options, by any of its words in either language. */
export function wordCodec<Option extends string>(words: Words<Option>): Codec {
  const known = wordIndex(words)
  return {
    cell: 'TEXT',
    options: optionsOf(words),
    read: (text) => optionOf(known, text),
    write: (value, language) => wordFor(words, value, language),
  }
}

/** Several options, separated by `|`; stored in the list's own order, each once. */
export function wordsCodec<Option extends string>(words: Words<Option>): Codec {
  const known = wordIndex(words)
  const order = Object.keys(words)
  return {
    cell: 'TEXT',
    options: optionsOf(words),
    read(text) {
      const found = new Set<string>()
      for (const part of text.split('|').map((one) => one.trim())) {
        if (part === '') continue
        const option = optionOf(known, part)
        if ('problem' in option) return option
        found.add(option.value)
      }
      return { value: order.filter((option) => found.has(option)).join('|') }
    },
    write: (value, language) =>
      value
        .split('|')
        .map((option) => wordFor(words, option, language))
        .join(' | '),
  }
}

export function wordIndex(words: Words<string>): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(words).flatMap(([option, { es, en }]) =>
      [option, ...es, ...en].map((word) => [plainText(word), option] as const),
    ),
  )
}

function optionOf(known: ReadonlyMap<string, string>, text: string): CellReading {
  const option = known.get(plainText(text))
  return option === undefined
    ? refused('WORD_UNKNOWN', { text: text.slice(0, 60) })
    : { value: option }
}

function optionsOf(words: Words<string>): Record<Language, readonly string[]> {
  const all = Object.values(words)
  return { es: all.map(({ es }) => es[0]), en: all.map(({ en }) => en[0]) }
}

export function wordFor(words: Words<string>, option: string, language: Language): string {
  return words[option]?.[language][0] ?? option
}

/** A code of a list that exists, by code or by name; codes are what is stored and written. */
export function referenceCodec(list: string): Codec {
  return {
    cell: 'TEXT',
    read(text, { lists }) {
      const code = lists[list]?.get(plainText(text))
      if (code !== undefined) return { value: code }
      return refused('REFERENCE_UNKNOWN', { text: text.slice(0, 60), list })
    },
    write: asIs,
  }
}

/** Codes that stand in one cell, `F1-03; F1-04`. */
export function splitCodes(text: string | null | undefined): string[] {
  return (text ?? '')
    .split(';')
    .map((part) => part.trim())
    .filter(Boolean)
}

/** Several codes of a list, each by code or by name, each once; stored as they are written. */
export function referencesCodec(list: string, limit: number): Codec {
  const one = referenceCodec(list)
  return {
    cell: 'TEXT',
    read(text, reference, isFigure) {
      const codes = new Set<string>()
      for (const part of splitCodes(text)) {
        const reading = one.read(part, reference, isFigure)
        if ('problem' in reading) return reading
        codes.add(reading.value)
      }
      if (codes.size > limit) return refused('TOO_MANY_ITEMS', { maximum: String(limit) })
      return { value: inOrder([...codes]).join('; ') }
    },
    write: asIs,
  }
}

/** As the database gives them: the short ones first, so that row 2 comes before row 10. */
function inOrder(codes: readonly string[]): string[] {
  return codes.toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1))
}
