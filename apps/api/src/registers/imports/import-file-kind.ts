import { open } from 'node:fs/promises'
import { extensionOf } from '../../trace/files/file-name.rules.ts'
import { FileRefusal } from '../../trace/files/file-refusal.ts'
import type { StagedFile } from '../../trace/files/file-store.ts'
import { openArchive } from './archive.ts'
import type { FileFormat } from './file-job.ts'
import { ImportRefusal } from './import-refusal.ts'

export const mediaTypes: Readonly<Record<FileFormat, string>> = {
  CSV: 'text/csv',
  XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
}

/** How archives begin, and how old or locked office files do. */
const signatures = { archive: '504b0304', compound: 'd0cf11e0' }

/**
 * What a file is, by its first bytes and its name; the directory of a workbook is looked through, so that nothing
 * is kept of one that would fill the memory or carries macros.
 * @throws ImportRefusal, FileRefusal FILE_EMPTY
 */
export async function importFileKind(staged: StagedFile, name: string): Promise<FileFormat> {
  if (staged.size === 0) throw new FileRefusal('FILE_EMPTY')
  const extension = extensionOf(name)
  if (/^(xlsm|xltm|xlam|xlsb)$/.test(extension)) throw new ImportRefusal('FILE_HAS_MACROS')
  const begin = await firstBytes(staged.path)
  if (begin === signatures.compound) throw new ImportRefusal('FILE_LOCKED')
  if (begin === signatures.archive) {
    if (extension !== 'xlsx') throw new ImportRefusal('FILE_KIND_UNKNOWN')
    const archive = await openArchive(staged.path)
    archive.close()
    if (!archive.entries.has('[Content_Types].xml')) throw new ImportRefusal('FILE_BROKEN')
    return 'XLSX'
  }
  if (extension === 'xlsx') throw new ImportRefusal('FILE_BROKEN')
  if (!/^(csv|txt|tsv)$/.test(extension)) throw new ImportRefusal('FILE_KIND_UNKNOWN')
  return 'CSV'
}

async function firstBytes(path: string): Promise<string> {
  const file = await open(path)
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0)
    return buffer.subarray(0, bytesRead).toString('hex')
  } finally {
    await file.close()
  }
}
