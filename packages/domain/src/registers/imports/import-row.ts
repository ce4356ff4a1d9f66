import type { ImportProblem } from './import-problem.ts'

/** What an import would do with a row. UNDECIDED: somebody has to say first which stored row it is. */
export const IMPORT_KINDS = ['ADDED', 'CHANGED', 'UNCHANGED', 'REFUSED', 'UNDECIDED'] as const
export type ImportKind = (typeof IMPORT_KINDS)[number]

export interface ImportCell {
  /** Key of the column. */
  column: string
  /** `F12`; null: the file has no such column. */
  cell: string | null
  /** Stored now; null: empty. */
  before: string | null
  /** What it would be; where it is refused, what the file says. */
  after: string | null
  problem?: ImportProblem
}

/** A row of a file with what it would change; of a refused one the cells to mend. */
export interface ImportRow {
  /** Row of the sheet, from 1. */
  line: number
  kind: ImportKind
  code: string | null
  label: string
  /** Of the stored row that it was compared with; null: there is none. */
  version: number | null
  cells: ImportCell[]
  /** Of a row of the SUIT dataset. */
  suit?: SuitSource
}

export interface SuitRow extends ImportRow {
  suit: SuitSource
}

/** A stored row that a row of a file may be. */
export interface SuggestedRow {
  code: string
  name: string
}

/** What the SUIT dataset says of a procedure, kept until a person has said which one it is. */
export interface SuitSource {
  number: string
  cells: Readonly<Record<string, string | null>>
  updatedOn: string | null
  suggestions: SuggestedRow[]
}

export interface ImportSummary {
  added: number
  changed: number
  unchanged: number
  refused: number
  undecided: number
  /** Keys of the columns that the file doesn't have. */
  absent: string[]
}

export function summaryOf(
  rows: readonly ImportRow[],
  unchanged: number,
  absent: string[],
): ImportSummary {
  const count = (kind: ImportKind) => rows.filter((row) => row.kind === kind).length
  return {
    added: count('ADDED'),
    changed: count('CHANGED'),
    unchanged,
    refused: count('REFUSED'),
    undecided: count('UNDECIDED'),
    absent,
  }
}
