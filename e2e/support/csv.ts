/** Rows of an RFC 4180 text, the header included. */
export function readCsv(text: string): string[][] {
  const body = text.replace(/^\uFEFF/, '')
  const rows: string[][] = [[]]
  const cells = /("(?:[^"]|"")*"|[^,\r\n]*)(,|\r\n|$)/y
  while (cells.lastIndex < body.length) {
    const [, cell = '', end = ''] = cells.exec(body) ?? []
    rows.at(-1)?.push(cell.startsWith('"') ? cell.slice(1, -1).replaceAll('""', '"') : cell)
    if (end === '\r\n') rows.push([])
    if (end === '') break
  }
  return rows.filter((row) => row.length > 1)
}
