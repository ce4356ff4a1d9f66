import { readFile } from 'node:fs/promises'
import {
  decodeText,
  IMPORT_LIMITS,
  type Separator,
  type SourceSheet,
  separatorOf,
} from '@gelt/domain'
import { CsvError, parse } from 'csv-parse/sync'
import { ImportRefusal } from './import-refusal.ts'

export interface CsvFile {
  separator: Separator
  sheet: SourceSheet
}

/** Lines that are looked at: those of the longest table, and as many empty ones as spreadsheets leave between. */
const linesRead = IMPORT_LIMITS.rows * 5

/** The cells of a CSV file in any of the encodings and separators that spreadsheets write. @throws ImportRefusal */
export async function readCsv(path: string): Promise<CsvFile> {
  const decoded = decodeText(await readFile(path))
  if ('problem' in decoded) throw new ImportRefusal(decoded.problem.code)
  const separator = separatorOf(decoded.text)
  try {
    const sheet: SourceSheet = parse(decoded.text, {
      to: linesRead + 1,
      delimiter: separator,
      relax_column_count: true,
      skip_empty_lines: false,
      // A row over it is one that lost its closing quote.
      max_record_size: IMPORT_LIMITS.cell * 50,
    })
    if (sheet.length > linesRead) {
      throw new ImportRefusal('ROWS_TOO_MANY', { maximum: String(IMPORT_LIMITS.rows) })
    }
    return { separator, sheet }
  } catch (error) {
    if (error instanceof CsvError) throw new ImportRefusal('FILE_BROKEN')
    throw error
  }
}
