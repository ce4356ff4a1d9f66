import { randomUUID } from 'node:crypto'
import { writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import type { SourceCell } from '@gelt/domain'
import { ZipFile } from 'yazl'
import { openArchive } from './archive.ts'
import { readWorkbook } from './read-workbook.ts'

/** The first sheet as it is read. */
export async function sheetOf(workbook: Buffer): Promise<SourceCell[][]> {
  const path = join(tmpdir(), `${randomUUID()}.xlsx`)
  await writeFile(path, workbook)
  return (await readWorkbook(path)).map((row) => [...row])
}

/** The workbook with texts written over cells of its first sheet, as somebody who edits it would. */
export async function edited(workbook: Buffer, cells: Record<string, string>): Promise<Buffer> {
  const path = join(tmpdir(), `${randomUUID()}.xlsx`)
  await writeFile(path, workbook)
  const archive = await openArchive(path)
  const zip = new ZipFile()
  for (const name of archive.entries.keys()) {
    let text = (await archive.text(name)) ?? ''
    for (const [cell, value] of name.endsWith('/sheet1.xml') ? Object.entries(cells) : []) {
      const place = new RegExp(`<c r="${cell}"[^>]*>.*?</c>`, 's')
      if (!place.test(text)) throw new Error(`no cell ${cell}`)
      text = text.replace(place, `<c r="${cell}" t="inlineStr"><is><t>${value}</t></is></c>`)
    }
    zip.addBuffer(Buffer.from(text), name)
  }
  archive.close()
  zip.end()
  return buffer(zip.outputStream)
}

/** The text of each file of a workbook. */
export async function partsOf(workbook: Buffer): Promise<Map<string, string>> {
  const path = join(tmpdir(), `${randomUUID()}.xlsx`)
  await writeFile(path, workbook)
  const archive = await openArchive(path)
  const parts = new Map<string, string>()
  for (const name of archive.entries.keys()) parts.set(name, (await archive.text(name)) ?? '')
  archive.close()
  return parts
}
