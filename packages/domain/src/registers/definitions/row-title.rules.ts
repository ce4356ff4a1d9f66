import { plainText } from '../../core/text/plain-text.rules.ts'
import type { RegisterDefinition, RowValues } from './register-definition.ts'

/** How people know a row: "PC-004 · Biblioteca municipal". */
export function rowLabel(
  { title }: RegisterDefinition,
  code: string,
  values: RowValues,
  names: RowValues,
): string {
  const called = title(values, names)
  return called ? `${code} · ${called}` : code
}

/** The text that a row is found by, in lower case without accents: its words, its code last. */
export function rowSearchText(
  { fields }: RegisterDefinition,
  code: string,
  values: RowValues,
): string {
  const words = Object.entries(fields).flatMap(([key, { type }]) => {
    const value = values[key]
    return value && (type === 'LINE' || type === 'PROSE' || type === 'EMAIL') ? [value] : []
  })
  return [...words, code].map(plainText).join('\n')
}

/** What stands before the number in the code of a row: `PC`, or `F1` where a field is part of it. */
export function codeStart({ prefix, codedBy }: RegisterDefinition, values: RowValues): string {
  return codedBy === undefined ? prefix : `${prefix}${values[codedBy] ?? ''}`
}

/** The code that follows the highest number given so far (0: none): PC-001, F1-01. */
export function nextRowCode(
  definition: RegisterDefinition,
  values: RowValues,
  highest: number,
): string {
  const number = String(highest + 1).padStart(definition.codedBy === undefined ? 3 : 2, '0')
  return `${codeStart(definition, values)}-${number}`
}

/** Whether a text can be the code of one of its rows. */
export function isRowCode({ prefix, codes }: RegisterDefinition, text: string): boolean {
  return (codes ?? new RegExp(`^${prefix}-\\d{3,8}$`)).test(text)
}
