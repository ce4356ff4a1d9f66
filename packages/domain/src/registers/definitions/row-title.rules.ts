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

/** Codes of a register that follow the highest number given so far (0: none): PC-001, PC-002. */
export function nextRowCodes(
  { prefix }: RegisterDefinition,
  highest: number,
  count: number,
): string[] {
  return Array.from(
    { length: count },
    (_, at) => `${prefix}-${String(highest + at + 1).padStart(3, '0')}`,
  )
}
