import type { Issue } from '../../core/errors/error-codes.ts'
import type { Language } from '../../core/formats/language.ts'
import type { Codec, Reference } from './codec.ts'
import type { ImportProblem } from './import-problem.ts'

/** A row by column key, as stored; null: empty. */
export type Cells = Readonly<Record<string, string | null>>

/** A column of a register's files. */
export interface Column {
  key: string
  headers: Readonly<Record<Language, string>>
  codec: Codec
  /** What an empty cell stands for, where a row always has something. */
  blank?: string
  /** In exports only: shown for people to read, ignored when it comes back. */
  readOnly?: boolean
  /** Characters in a line of a spreadsheet, about. */
  width?: number
}

/** What is wrong with a row as it would be stored, told at one of its columns. */
export interface RowProblem extends ImportProblem {
  column: string
}

/** What a rule of the register says of a field, at its column; of the row as such at its code. */
export function rowProblem({ path: [column = 'code'], ...problem }: Issue): RowProblem {
  return { column, ...problem }
}

/** How rows go to a file. */
export interface SheetTemplate {
  /** `procedures`. */
  list: string
  title: Readonly<Record<Language, string>>
  /** In the order of the file. */
  columns: readonly Column[]
}

/** How a register goes to a file and comes back: all that a register needs for it. */
export interface RegisterTemplate extends SheetTemplate {
  /** Column that tells a row from the others for good; the first one that people fill in. */
  keyColumn: string
  /** Column by which people know a row. */
  labelColumn: string
  /** Columns without which a row can't be added. */
  needed: readonly string[]
  /** Columns that no two rows have the same together. */
  unique?: readonly (readonly string[])[]
  /**
   * What a row becomes with the file's cells on it: what they leave without meaning, and the file has no column
   * for, goes with it.
   */
  settle(before: Cells, given: Cells): Cells
  /**
   * What of a row doesn't fit together; of a stored one only what the file brings in.
   * @param before null: the row is new
   */
  check(before: Cells | null, after: Cells, reference: Reference): RowProblem[]
}

/** A stored row; `version` tells whether somebody edited it since. */
export interface StoredRow {
  version: number
  cells: Cells
}
