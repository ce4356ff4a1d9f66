import type { ImportProblem, ImportSummary } from '@gelt/domain'

export type FileFormat = 'CSV' | 'XLSX'

/** A cell of the sent file with what is wrong with it. */
export interface Mark {
  /** `F12`. */
  cell: string
  /** The reason, in the reader's language. */
  text: string
}

interface FileWork {
  /** Where the sent file lies while the work runs. */
  path: string
  format: FileFormat
}

/** What a file would change, against what is stored. */
export interface CompareJob extends FileWork {
  kind: 'COMPARE'
  list: string
  /** `[{ version, cells }]` as JSON text. */
  stored: string
  /** `{ offices: [[code, name]] }` as JSON text. */
  lists: string
  today: string
}

/** The sent file again, with the reasons at its cells. */
export interface MarkJob extends FileWork {
  kind: 'MARK'
  marks: readonly Mark[]
  /** Where the marked file is to be written. */
  target: string
  /** Header of the column of reasons, in a CSV file. */
  reasonHeader: string
}

export type FileJob = CompareJob | MarkJob

export interface CompareResult {
  /** Whose columns the file has. */
  format: 'TEMPLATE' | 'SUIT'
  summary: ImportSummary
  /** `ImportRow[]` as JSON text. */
  rows: string
}

/** What the thread that does the work tells. */
export type FileMessage =
  | { type: 'PROGRESS'; done: number; total: number }
  | { type: 'COMPARED'; result: CompareResult }
  | { type: 'MARKED' }
  | { type: 'REFUSED'; problem: ImportProblem }
