import { unshieldFormula } from './formula-text.rules.ts'

/**
 * A cell as a file has it: text; a figure that the program itself kept as one, with a point and without grouping;
 * or something that isn't a value.
 */
export type SourceCell = string | { figure: string } | { broken: 'FORMULA' | 'CELL_ERROR' }

/** Rows of a sheet from the first one on; short rows end with empty cells. */
export type SourceSheet = readonly (readonly SourceCell[])[]

/** What stands in a cell, the shield of formula-like text taken off; empty for a broken one. */
export function shownText(cell: SourceCell | undefined): string {
  if (cell === undefined) return ''
  if (typeof cell === 'string') return unshieldFormula(cell)
  return 'figure' in cell ? cell.figure : ''
}

export function isBlank(cell: SourceCell | undefined): boolean {
  return cell === undefined || (typeof cell === 'string' && cell.trim() === '')
}
