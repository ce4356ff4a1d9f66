import type { Language } from '../../core/formats/language.ts'
import { shieldFormula } from './formula-text.rules.ts'
import type { Cells, Column, RegisterTemplate, SheetTemplate } from './register-template.ts'

/** A stored value as a file carries it; empty for none. */
export function writtenCell(column: Column, value: string | null, language: Language): string {
  if (value === null || value === '') return ''
  const text = column.codec.write(value, language)
  return column.codec.cell === 'TEXT' ? shieldFormula(text) : text
}

/** A stored row as a line of a file, in the order of the template's columns. */
export function writtenRow(template: SheetTemplate, row: Cells, language: Language): string[] {
  return template.columns.map((column) => writtenCell(column, row[column.key] ?? null, language))
}

export function headersOf(template: SheetTemplate, language: Language): string[] {
  return template.columns.map(({ headers }) => headers[language])
}

/** What a cell of a row says to a person. */
export function shownValue(
  template: RegisterTemplate,
  key: string,
  value: string | null,
  language: Language,
): string | null {
  const column = template.columns.find((one) => one.key === key)
  return column && value !== null ? column.codec.write(value, language) : value
}
