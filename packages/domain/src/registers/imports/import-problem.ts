import type { ErrorCode } from '../../core/errors/error-codes.ts'

/** What only files are refused for, closed; one cell is refused with these and with the codes of any field. */
export const IMPORT_CODES = [
  // The file
  'FILE_BROKEN',
  'FILE_LOCKED',
  'FILE_HAS_MACROS',
  'FILE_TOO_LARGE_INSIDE',
  'FILE_KIND_UNKNOWN',
  'FILE_TOO_SLOW',
  'SHEET_EMPTY',
  'ROWS_TOO_MANY',
  'COLUMNS_TOO_MANY',
  'COLUMN_MISSING',
  'COLUMN_UNKNOWN',
  'COLUMN_REPEATED',
  // One cell
  'FORMULA',
  'CELL_ERROR',
  'CODE_REPEATED',
  'WORD_UNKNOWN',
  'REFERENCE_UNKNOWN',
  'REFERENCE_ENDED',
  'PART_UNKNOWN',
  'NEEDED_FOR_NEW',
] as const
export type ImportOnlyCode = (typeof IMPORT_CODES)[number]
export type ImportCode = ImportOnlyCode | ErrorCode

/** Why a cell, or the whole file, isn't taken. `params` speak of columns by key, of cells as `F12`. */
export interface ImportProblem {
  code: ImportCode
  params?: Readonly<Record<string, string>>
}

/** Of one upload; what is over them is refused with a code that names the limit. */
export const IMPORT_LIMITS = {
  /** Bytes of the file as sent. */
  fileBytes: 10 * 1024 * 1024,
  rows: 10_000,
  columns: 200,
  /** Characters of one cell. */
  cell: 10_000,
} as const
