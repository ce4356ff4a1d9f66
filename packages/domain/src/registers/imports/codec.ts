import type { PlainDate } from '../../core/calendar/plain-date.rules.ts'
import type { Language } from '../../core/formats/language.ts'
import type { NamedSpan } from '../definitions/row-span.rules.ts'
import type { ImportProblem } from './import-problem.ts'

/** What cells are read against. */
export interface Reference {
  /** The entity's day: nothing is recorded as having happened later. */
  today: PlainDate
  /** Known codes by list and by what people write for them (code or name, in `plainText`). */
  lists: Readonly<Record<string, ReadonlyMap<string, string>>>
  /** Of offices, organisations and bodies, when they existed, by list and code. */
  spans: Readonly<Record<string, ReadonlyMap<string, NamedSpan>>>
}

export type CellReading = { value: string } | { problem: ImportProblem }

/**
 * How a kind of value stands in a file. Stored values are text in one form each: days as `2010-06-30`,
 * decimals with a point and no zeros behind, options by their name, so that equal values are equal texts.
 */
export interface Codec {
  /** How a spreadsheet keeps it. */
  cell: 'TEXT' | 'NUMBER' | 'DATE'
  /** The words to choose from, where only some are taken. */
  options?: Readonly<Record<Language, readonly string[]>>
  /** @param text trimmed, not empty; @param isFigure the program kept it as a number */
  read(text: string, reference: Reference, isFigure: boolean): CellReading
  /** What a person reads, in the reader's language; the same in all where nothing is translated. */
  write(value: string, language: Language): string
}
