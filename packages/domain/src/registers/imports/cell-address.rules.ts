/** A cell as spreadsheets call it: column 5 of row 12, counted from 0 and from 1, is `F12`. */
export function cellAddress(column: number, row: number): string {
  return `${columnLetters(column)}${row}`
}

/** Letters of a column, the first being 0: `A`, `Z`, `AA`. */
export function columnLetters(column: number): string {
  const rest = Math.floor(column / 26) - 1
  return `${rest >= 0 ? columnLetters(rest) : ''}${String.fromCharCode(65 + (column % 26))}`
}

/** Column, from 0, and row, from 1, of an address; null when it is none. */
export function parseAddress(address: string): { column: number; row: number } | null {
  const { letters, digits } =
    /^(?<letters>[A-Z]{1,3})(?<digits>[1-9]\d{0,6})$/.exec(address)?.groups ?? {}
  if (!letters) return null
  const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1
  return { column, row: Number(digits) }
}
