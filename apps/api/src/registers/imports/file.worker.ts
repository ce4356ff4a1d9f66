import { parentPort, workerData } from 'node:worker_threads'
import {
  compareRegister,
  compareSuit,
  LISTS,
  proceduresTemplate,
  registerTemplate,
  type SourceSheet,
  type StoredRow,
  suitHeader,
} from '@gelt/domain'
import { readCsv } from './csv-sheet.ts'
import type { CompareJob, FileJob, FileMessage, MarkJob } from './file-job.ts'
import { ImportRefusal } from './import-refusal.ts'
import { markCsv } from './mark-csv.ts'
import { markWorkbook } from './mark-workbook.ts'
import { readWorkbook } from './read-workbook.ts'
import { referenceOf } from './reference.ts'

/* Reads and marks files on a thread of its own, so that nobody else waits for it. */

/** Rows between two words on how far it got. */
const progressRows = 250

function tell(message: FileMessage): void {
  parentPort?.postMessage(message)
}

async function readSheet({ path, format }: FileJob): Promise<SourceSheet> {
  return format === 'XLSX' ? readWorkbook(path) : (await readCsv(path)).sheet
}

const templates = [proceduresTemplate, ...LISTS.map(registerTemplate)]

async function compare(job: CompareJob): Promise<void> {
  const template = templates.find(({ list }) => list === job.list)
  if (!template) throw new Error(`No template for ${job.list}`)
  const sheet = await readSheet(job)
  const stored: StoredRow[] = JSON.parse(job.stored)
  const byCode = new Map(stored.map((row) => [row.cells[template.keyColumn] ?? '', row]))
  const reference = referenceOf(job.lists, job.today)
  // The public dataset is of procedures alone.
  const suit = template === proceduresTemplate ? suitHeader(sheet) : null
  let told = 0
  const onRows = (done: number, total: number) => {
    if (done - told < progressRows) return
    told = done
    tell({ type: 'PROGRESS', done, total })
  }
  const found = suit
    ? compareSuit(template, sheet, suit, byCode, reference, onRows)
    : compareRegister(template, sheet, byCode, reference, onRows)
  if ('problem' in found) return tell({ type: 'REFUSED', problem: found.problem })
  const rows = JSON.stringify(found.rows)
  const format = suit ? 'SUIT' : 'TEMPLATE'
  tell({ type: 'COMPARED', result: { format, summary: found.summary, rows } })
}

async function mark(job: MarkJob): Promise<void> {
  if (job.format === 'XLSX') await markWorkbook(job)
  else await markCsv(job)
  tell({ type: 'MARKED' })
}

async function run(job: FileJob): Promise<void> {
  try {
    await (job.kind === 'COMPARE' ? compare(job) : mark(job))
  } catch (error) {
    if (!(error instanceof ImportRefusal)) throw error
    tell({ type: 'REFUSED', problem: error.problem })
  }
}

await run(workerData)
