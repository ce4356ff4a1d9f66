import type { Readable } from 'node:stream'
import { StringDecoder } from 'node:string_decoder'
import { type Entry, openPromise, type ZipFile } from 'yauzl'
import { ImportRefusal } from './import-refusal.ts'

/**
 * What a workbook may be, unpacked. Cells repeat themselves, so honest ones pack 20 to 1 and now and then
 * 100 to 1; an archive made to fill memory packs 1,000 to 1.
 */
export const archiveLimits = { entries: 2_000, bytes: 150 * 1024 * 1024, ratio: 400 } as const

/** Small entries may pack as well as they like. */
const ratioFrom = 5 * 1024 * 1024

/** Macros, and what runs beside them: whatever the extension says. */
const macroEntry = /(^|\/)(vbaProject\.bin|vbaData\.xml|macrosheets\/|dialogsheets\/|activeX\/)/i

/** An archive whose directory was looked through before anything in it is unpacked. */
export interface Archive {
  entries: ReadonlyMap<string, Entry>
  /** The unpacked bytes; an error where they are more than the directory says. */
  stream(entry: Entry): Promise<Readable>
  /** The unpacked text, in UTF-8; null: there is no such entry. */
  text(name: string): Promise<string | null>
  close(): void
}

/**
 * Opens a workbook's archive.
 * @throws ImportRefusal for one that is broken, locked, too large unpacked, or has macros
 */
export async function openArchive(path: string): Promise<Archive> {
  const zip = await openPromise(path, { autoClose: false }).catch(() => {
    throw new ImportRefusal('FILE_BROKEN')
  })
  try {
    const entries = await readDirectory(zip)
    const stream = (entry: Entry) => zip.openReadStreamPromise(entry)
    return {
      entries,
      stream,
      text: async (name) => {
        const entry = entries.get(name)
        return entry ? textOf(await stream(entry)) : null
      },
      close: () => zip.close(),
    }
  } catch (error) {
    zip.close()
    // What the library says of an archive that isn't one.
    throw error instanceof ImportRefusal ? error : new ImportRefusal('FILE_BROKEN')
  }
}

async function readDirectory(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>()
  const tooLarge = () =>
    new ImportRefusal('FILE_TOO_LARGE_INSIDE', { maximum: `${archiveLimits.bytes / 1024 ** 2} MB` })
  if (zip.entryCount > archiveLimits.entries) throw tooLarge()
  let bytes = 0
  for await (const entry of zip.eachEntry()) {
    if (macroEntry.test(entry.fileName)) throw new ImportRefusal('FILE_HAS_MACROS')
    if (entry.isEncrypted()) throw new ImportRefusal('FILE_LOCKED')
    bytes += entry.uncompressedSize
    const ratio = entry.uncompressedSize / Math.max(1, entry.compressedSize)
    if (bytes > archiveLimits.bytes) throw tooLarge()
    if (entry.uncompressedSize > ratioFrom && ratio > archiveLimits.ratio) throw tooLarge()
    // Two entries of one name: programs disagree on which of them counts.
    if (entries.has(entry.fileName)) throw new ImportRefusal('FILE_BROKEN')
    entries.set(entry.fileName, entry)
  }
  return entries
}

async function textOf(stream: Readable): Promise<string> {
  const decoder = new StringDecoder('utf8')
  let text = ''
  for await (const chunk of stream) text += decoder.write(chunk)
  return text + decoder.end()
}
