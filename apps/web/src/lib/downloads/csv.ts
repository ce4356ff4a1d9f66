export interface CsvColumn {
  label: string
  /** Numeric cells are written as they are; text is defended against formulas. */
  numeric?: boolean
}

// A spreadsheet runs a text that starts like a formula; a leading quote makes it text again.
const FORMULA_START = /^[=+\-@\t\r]/

function field(value: string, numeric: boolean): string {
  const safe = !numeric && FORMULA_START.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/**
 * RFC 4180 text: comma, CRLF, a dot for decimals, ISO dates. An empty field means no data.
 * The caller gives raw values, not the formatted ones of the screen.
 */
export function toCsv(columns: readonly CsvColumn[], rows: readonly (readonly string[])[]): string {
  const header = columns.map(({ label }) => field(label, false)).join(',')
  const body = rows.map((row) =>
    row.map((value, index) => field(value, columns[index]?.numeric ?? false)).join(','),
  )
  return `${[header, ...body].join('\r\n')}\r\n`
}
