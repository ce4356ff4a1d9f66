import { writeFile } from 'node:fs/promises'
import { parseAddress } from '@gelt/domain'
import { stringify } from 'csv-stringify/sync'
import { readCsv } from './csv-sheet.ts'
import type { MarkJob } from './file-job.ts'

/** The person's own rows as they were, with a last column that says what to mend; UTF-8 with its mark. */
export async function markCsv({ path, marks, target, reasonHeader }: MarkJob): Promise<void> {
  const { separator, sheet } = await readCsv(path)
  const reasons = new Map<number, string[]>()
  for (const { cell, text } of marks) {
    const row = parseAddress(cell)?.row ?? 0
    reasons.set(row, [...(reasons.get(row) ?? []), text])
  }
  const width = Math.max(...sheet.map((cells) => cells.length))
  const header = sheet.findIndex((cells) => cells.length > 1)
  const rows = sheet.map((cells, position) => {
    const last = position === header ? reasonHeader : (reasons.get(position + 1) ?? []).join(' ')
    return [...cells, ...Array<string>(width - cells.length).fill(''), last]
  })
  await writeFile(
    target,
    `\ufeff${stringify(rows, { delimiter: separator, record_delimiter: 'windows' })}`,
  )
}
