import { plainText } from '../../core/text/plain-text.rules.ts'
import { cellAddress } from './cell-address.rules.ts'
import { IMPORT_LIMITS, type ImportProblem } from './import-problem.ts'
import type { Column, RegisterTemplate } from './register-template.ts'
import { isBlank, type SourceSheet, shownText } from './source-cell.ts'

/** People put a title above the table; further down it is no header. */
const HEADER_ROWS = 10

export interface Header {
  /** Position of the header in the sheet, from 0. */
  row: number
  /** Columns of the template with their position in the sheet, from 0; those to ignore left out. */
  columns: { column: Column; position: number }[]
  /** Columns that the file doesn't have: what is stored in them stays. */
  absent: string[]
}

/** The header, or why the file can't be read by it. Headers of any language, in any order, without accents. */
export function readHeader(
  template: RegisterTemplate,
  sheet: SourceSheet,
): { header: Header } | { problem: ImportProblem } {
  const known = new Map(
    template.columns.flatMap((column) =>
      Object.values(column.headers).map((header) => [plainText(header), column] as const),
    ),
  )
  const key = template.columns.find((column) => column.key === template.keyColumn)
  const texts = sheet
    .slice(0, HEADER_ROWS)
    .map((cells) => cells.map((cell) => plainText(shownText(cell))))
  const row = texts.findIndex((cells) => cells.some((text) => known.get(text) === key))
  const cells = texts[row]
  if (!cells || !key)
    return { problem: { code: 'COLUMN_MISSING', params: { column: template.keyColumn } } }
  if (cells.length > IMPORT_LIMITS.columns) {
    return {
      problem: { code: 'COLUMNS_TOO_MANY', params: { maximum: String(IMPORT_LIMITS.columns) } },
    }
  }
  for (const [position, text] of cells.entries()) {
    if (text === '' || known.has(text)) continue
    return {
      problem: {
        code: 'COLUMN_UNKNOWN',
        params: {
          cell: cellAddress(position, row + 1),
          text: shownText(sheet[row]?.[position]).slice(0, 60),
          ...suggestion(template, cells, text),
        },
      },
    }
  }
  return columnsOf(
    template,
    sheet,
    row,
    cells.map((text) => known.get(text)),
  )
}

function columnsOf(
  template: RegisterTemplate,
  sheet: SourceSheet,
  row: number,
  found: readonly (Column | undefined)[],
): { header: Header } | { problem: ImportProblem } {
  const columns: Header['columns'] = []
  for (const [position, column] of found.entries()) {
    const cell = cellAddress(position, row + 1)
    if (!column) {
      const under = sheet.slice(row + 1).findIndex((cells) => !isBlank(cells[position]))
      if (under < 0) continue
      // Values without a header would be lost without a word.
      return { problem: { code: 'COLUMN_UNKNOWN', params: { cell, text: '' } } }
    }
    if (columns.some((one) => one.column === column)) {
      return { problem: { code: 'COLUMN_REPEATED', params: { cell, column: column.key } } }
    }
    columns.push({ column, position })
  }
  const has = new Set(columns.map(({ column }) => column))
  return {
    header: {
      row,
      columns: columns.filter(({ column }) => !column.readOnly),
      absent: template.columns
        .filter((one) => !one.readOnly && !has.has(one))
        .map(({ key }) => key),
    },
  }
}

/** The column of the template that the file lacks and whose header comes closest, where one is near. */
function suggestion(
  template: RegisterTemplate,
  cells: readonly string[],
  text: string,
): Record<string, string> {
  const near = template.columns
    .filter(
      ({ headers }) => !Object.values(headers).some((header) => cells.includes(plainText(header))),
    )
    .map((column) => {
      const distances = Object.values(column.headers).map((header) =>
        edits(plainText(header), text),
      )
      return { column, distance: Math.min(...distances) }
    })
    .sort((a, b) => a.distance - b.distance)[0]
  const close = near && near.distance <= Math.max(2, text.length / 3)
  return close ? { column: near.column.key } : {}
}

/** Letters to change, add or take out to make one word of the other. */
function edits(a: string, b: string): number {
  let above = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i += 1) {
    const line = [i]
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (above[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      line.push(Math.min(swap, (above[j] ?? 0) + 1, (line[j - 1] ?? 0) + 1))
    }
    above = line
  }
  return above[b.length] ?? 0
}
