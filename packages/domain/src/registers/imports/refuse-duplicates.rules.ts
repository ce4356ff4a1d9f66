import { plainText } from '../../core/text/plain-text.rules.ts'
import type { ImportRow } from './import-row.ts'
import type { Cells, RegisterTemplate, StoredRow } from './register-template.ts'

interface Place {
  code: string
  /** Null: the row stays as it is stored. */
  row: ImportRow | null
  cells: Cells
}

/** What a row would be: as it is stored, with the cells that change. */
function placesOf(rows: readonly ImportRow[], stored: ReadonlyMap<string, StoredRow>): Place[] {
  const written = new Map(
    rows
      .filter(({ kind }) => kind === 'ADDED' || kind === 'CHANGED')
      .map((row) => [row.code ?? '', row]),
  )
  const kept = [...stored]
    .filter(([code, { cells }]) => !written.has(code) && cells.annulledReason == null)
    .map(([code, { cells }]) => ({ code, row: null, cells }))
  const coming = [...written].map(([code, row]) => ({
    code,
    row,
    cells: {
      ...stored.get(code)?.cells,
      ...Object.fromEntries(row.cells.map(({ column, after }) => [column, after])),
    },
  }))
  return [...kept, ...coming]
}

/**
 * Refuses rows that would have the same as another one in columns that no two rows share, whether that one is
 * stored or in the file too. What was alike before the file is left alone.
 */
export function refuseDuplicates(
  { unique = [], columns }: RegisterTemplate,
  rows: readonly ImportRow[],
  stored: ReadonlyMap<string, StoredRow>,
): ImportRow[] {
  const places = placesOf(rows, stored)
  const refused = new Map<ImportRow, readonly string[]>()
  for (const keys of unique) {
    const groups = Map.groupBy(
      places.filter(({ cells }) => keys.every((key) => cells[key] != null)),
      ({ cells }) => keys.map((key) => plainText(cells[key] ?? '')).join('\n'),
    )
    for (const group of groups.values()) {
      if (group.length < 2) continue
      for (const { row } of group) {
        if (row?.cells.some(({ column }) => keys.includes(column))) refused.set(row, keys)
      }
    }
  }
  return rows.map((row) => {
    const first = refused.get(row)?.[0]
    const column = columns.find(({ key }) => key === first)?.key
    if (column === undefined) return row
    const told = row.cells.find((cell) => cell.column === column)
    const cell = { cell: null, after: null, ...told, column, before: null }
    return { ...row, kind: 'REFUSED', cells: [{ ...cell, problem: { code: 'ALREADY_EXISTS' } }] }
  })
}
