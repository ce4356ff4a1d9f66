import { cellAddress } from './cell-address.rules.ts'
import type { CellReading, Reference } from './codec.ts'
import { looksLikeFormula } from './formula-text.rules.ts'
import { IMPORT_LIMITS, type ImportProblem } from './import-problem.ts'
import { type ImportCell, type ImportRow, type ImportSummary, summaryOf } from './import-row.ts'
import { type Header, readHeader } from './read-header.rules.ts'
import { refuseDuplicates } from './refuse-duplicates.rules.ts'
import type { Cells, Column, RegisterTemplate, RowProblem, StoredRow } from './register-template.ts'
import { isBlank, type SourceCell, type SourceSheet, shownText } from './source-cell.ts'

/** Of a row that is wrong all over, the first ones say enough. */
const CELLS_TOLD = 20

export interface Comparison {
  summary: ImportSummary
  /** Rows that would change something or were refused; the unchanged ones are only counted. */
  rows: ImportRow[]
}

/**
 * What a sheet would change in a register, row by row and cell by cell; nothing is written.
 * @param stored by code
 * @param onRow told of each row gone through, of so many
 */
export function compareRegister(
  template: RegisterTemplate,
  sheet: SourceSheet,
  stored: ReadonlyMap<string, StoredRow>,
  reference: Reference,
  onRow: (done: number, total: number) => void = () => {},
): Comparison | { problem: ImportProblem } {
  if (!sheet.some((cells) => cells.some((cell) => !isBlank(cell)))) {
    return { problem: { code: 'SHEET_EMPTY' } }
  }
  const found = readHeader(template, sheet)
  if ('problem' in found) return found
  const { header } = found
  const lines = linesUnder(header, sheet)
  if (lines.length > IMPORT_LIMITS.rows) {
    return { problem: { code: 'ROWS_TOO_MANY', params: { maximum: String(IMPORT_LIMITS.rows) } } }
  }
  if (lines.length === 0) return { problem: { code: 'SHEET_EMPTY' } }
  const reader = new RowReader(template, header, reference)
  const repeated = repeatedCodes(reader, lines)
  const rows: ImportRow[] = []
  let unchanged = 0
  for (const [position, line] of lines.entries()) {
    const row = reader.compare(line, stored, repeated)
    if (row) rows.push(row)
    else unchanged += 1
    onRow(position + 1, lines.length)
  }
  const told = refuseDuplicates(template, rows, stored)
  return { rows: told, summary: summaryOf(told, unchanged, header.absent) }
}

/** What a row would be changed to: only cells that differ, with what stands there now. */
export function changedCells(
  template: RegisterTemplate,
  before: Cells,
  after: Cells,
): ImportCell[] {
  return template.columns.flatMap((column): ImportCell[] => {
    const value = after[column.key]
    if (value === undefined || column.readOnly) return []
    const was = before[column.key] ?? null
    return isSame(column, was, value)
      ? []
      : [{ column: column.key, cell: null, before: was, after: value }]
  })
}

interface Line {
  /** Row of the sheet, from 1. */
  number: number
  cells: readonly SourceCell[]
}

function linesUnder(header: Header, sheet: SourceSheet): Line[] {
  return sheet
    .slice(header.row + 1)
    .map((cells, index) => ({ number: header.row + 2 + index, cells }))
    .filter(({ cells }) => cells.some((cell) => !isBlank(cell)))
}

/** Lines by code, of the codes that stand in more than one. */
function repeatedCodes(reader: RowReader, lines: readonly Line[]): Map<string, Line[]> {
  const byCode = Map.groupBy(lines, (line) => reader.codeOf(line))
  return new Map([...byCode].filter(([, found]) => found.length > 1))
}

class RowReader {
  readonly #template: RegisterTemplate
  readonly #header: Header
  readonly #reference: Reference
  readonly #positions: ReadonlyMap<string, number>

  constructor(template: RegisterTemplate, header: Header, reference: Reference) {
    this.#template = template
    this.#header = header
    this.#reference = reference
    this.#positions = new Map(header.columns.map(({ column, position }) => [column.key, position]))
  }

  /** Empty where there is none. */
  codeOf(line: Line): string {
    return this.#textAt(this.#template.keyColumn, line).normalize('NFC').trim()
  }

  /** Null: the row changes nothing. */
  compare(
    line: Line,
    stored: ReadonlyMap<string, StoredRow>,
    repeated: ReadonlyMap<string, Line[]>,
  ): ImportRow | null {
    const { keyColumn, labelColumn } = this.#template
    const code = this.codeOf(line)
    const known = stored.get(code)
    const values: Record<string, string | null> = {}
    const refused: ImportCell[] = []
    const refuse = (column: string, problem: ImportProblem) =>
      refused.push(this.#refusedCell(line, column, problem))
    for (const { column, position } of this.#header.columns) {
      const reading = readCell(column, line.cells[position], this.#reference)
      if (reading && 'problem' in reading) refuse(column.key, reading.problem)
      else values[column.key] = reading?.value ?? column.blank ?? null
    }
    const alike = repeated.get(code)
    if (code === '') refuse(keyColumn, { code: 'REQUIRED' })
    else if (alike) {
      const others = alike.filter((other) => other !== line)
      const cells = others.map(({ number }) => this.#addressOf(keyColumn, number))
      refuse(keyColumn, { code: 'CODE_REPEATED', params: { cells: cells.slice(0, 5).join(', ') } })
    }
    const blank = this.#blankRow()
    const before = known?.cells ?? blank
    const after = this.#template.settle(before, values)
    const changes = changedCells(this.#template, before, after)
    if (refused.length === 0) {
      for (const { column, ...problem } of this.#rowProblems(known?.cells ?? null, after)) {
        refuse(column, problem)
      }
    }
    const label = after[labelColumn] ?? code
    const row = { line: line.number, code: code || null, label, version: known?.version ?? null }
    if (refused.length > 0) return { ...row, kind: 'REFUSED', cells: refused.slice(0, CELLS_TOLD) }
    if (changes.length === 0 && known) return null
    const cells = changes.map((change) => ({
      ...change,
      cell: this.#addressOf(change.column, line.number) || null,
    }))
    return { ...row, kind: known ? 'CHANGED' : 'ADDED', cells }
  }

  #blankRow(): Cells {
    return Object.fromEntries(this.#template.columns.map(({ key, blank }) => [key, blank ?? null]))
  }

  #rowProblems(before: Cells | null, after: Cells): RowProblem[] {
    const { needed, check } = this.#template
    const missing = needed.filter((column) => after[column] == null)
    const code = before ? 'REQUIRED' : 'NEEDED_FOR_NEW'
    return missing.length > 0
      ? missing.map((column) => ({ column, code }))
      : check(before, after, this.#reference)
  }

  #refusedCell(line: Line, column: string, problem: ImportProblem): ImportCell {
    // What the file has no column for is told at the row's first cell to look at.
    const at = this.#positions.has(column) ? column : this.#template.keyColumn
    return {
      column,
      cell: this.#addressOf(at, line.number),
      before: null,
      after: this.#textAt(at, line).slice(0, 200) || null,
      problem,
    }
  }

  #addressOf(column: string, line: number): string {
    const position = this.#positionOf(column)
    return position < 0 ? '' : cellAddress(position, line)
  }

  #textAt(column: string, { cells }: Line): string {
    return shownText(cells[this.#positionOf(column)])
  }

  // As `indexOf` says it of what isn't there.
  #positionOf(column: string): number {
    return this.#positions.get(column) ?? -1
  }
}

/** Null: an empty cell. */
function readCell(
  column: Column,
  cell: SourceCell | undefined,
  reference: Reference,
): CellReading | null {
  if (cell === undefined) return null
  if (typeof cell !== 'string') {
    if ('broken' in cell) return { problem: { code: cell.broken } }
  } else if (looksLikeFormula(cell)) return { problem: { code: 'FORMULA' } }
  const text = shownText(cell).trim()
  if (text === '') return null
  if (text.length > IMPORT_LIMITS.cell) {
    return { problem: { code: 'TEXT_TOO_LONG', params: { maximum: String(IMPORT_LIMITS.cell) } } }
  }
  return column.codec.read(text, reference, typeof cell !== 'string')
}

/** Equal, or equal in a file: a stored list may name its parts in another order. */
function isSame(column: Column, before: string | null, after: string | null): boolean {
  const written = (value: string | null) => value && column.codec.write(value, 'es')
  return written(before) === written(after)
}
