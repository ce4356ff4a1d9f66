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

/** The cells of a CSV file in any of the encodings and separators that spreadsheets write. @throws ImportRefusal */
export async function readCsv(path: string): Promise<CsvFile> {
  const decoded = decodeText(await readFile(path))
  if ('problem' in decoded) throw new ImportRefusal(decoded.problem.code)
  const separator = separatorOf(decoded.text)
  try {
    const sheet = parse(decoded.text, {
      delimiter: separator,
      relax_column_count: true,
      skip_empty_lines: false,
      // A row over it is one that lost its closing quote.
      max_record_size: IMPORT_LIMITS.cell * 50,
    })
    return { separator, sheet }
  } catch (error) {
    if (error instanceof CsvError) throw new ImportRefusal('FILE_BROKEN')
    throw error
  }
}
