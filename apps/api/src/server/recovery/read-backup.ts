import { createHash } from 'node:crypto'
import type { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { crc32 } from 'node:zlib'
import { partOf, RecoveryError } from '@gelt/db/backup'
import { reasonOf } from '@gelt/db/server'
import { type Entry, openPromise, type ZipFile } from 'yauzl'
import { type Manifest, manifestPart, manifest as manifestShape } from './manifest.ts'

export interface Backup {
  manifest: Manifest
  /** The bytes of a part. */
  open(part: string): Promise<Readable>
  close(): void
}

const directory = 'directorio al final del archivo · directory at the end of the file'

/**
 * Opens a backup and reads every byte of it, so that nothing is done with one that is cut or changed.
 * @throws RecoveryError FILE_UNREADABLE; BACKUP_DAMAGED with the part that is
 */
export async function openBackup(path: string): Promise<Backup> {
  const zip = await openPromise(path, { autoClose: false }).catch(
    (cause: NodeJS.ErrnoException) => {
      if (cause.syscall) {
        throw new RecoveryError(
          'FILE_UNREADABLE',
          { file: path, reason: reasonOf(cause) },
          { cause },
        )
      }
      throw damaged(directory, cause)
    },
  )
  try {
    const entries = await entriesOf(zip)
    const open = async (part: string) => {
      const entry = entries.get(part)
      if (!entry) throw damaged(part, 'falta · missing')
      return zip.openReadStreamPromise(entry).catch((cause) => {
        throw damaged(part, cause)
      })
    }
    const manifest = await readManifest(open, entries.get(manifestPart))
    await checkParts(manifest, entries, open)
    return { manifest, open, close: () => zip.close() }
  } catch (error) {
    zip.close()
    throw error
  }
}

async function entriesOf(zip: ZipFile): Promise<Map<string, Entry>> {
  const entries = new Map<string, Entry>()
  try {
    for await (const entry of zip.eachEntry()) entries.set(entry.fileName, entry)
  } catch (cause) {
    throw damaged(directory, cause)
  }
  return entries
}

async function readManifest(open: Backup['open'], entry: Entry | undefined): Promise<Manifest> {
  const stream = await open(manifestPart)
  try {
    const bytes = await buffer(stream)
    // Nothing else holds this part's own hash.
    if (crc32(bytes) !== entry?.crc32) throw new Error('CRC-32')
    return manifestShape.parse(JSON.parse(bytes.toString('utf8')))
  } catch (cause) {
    throw damaged(manifestPart, cause)
  }
}

async function checkParts(
  manifest: Manifest,
  entries: ReadonlyMap<string, Entry>,
  open: Backup['open'],
): Promise<void> {
  for (const table of manifest.database.tables) {
    if (!manifest.parts[partOf(table)]) throw damaged(partOf(table), 'falta · missing')
  }
  for (const name of entries.keys()) {
    if (name !== manifestPart && !manifest.parts[name]) throw damaged(name, 'sobra · unknown')
  }
  for (const [name, { bytes, sha256 }] of Object.entries(manifest.parts)) {
    const hash = createHash('sha256')
    let size = 0
    const stream = await open(name)
    try {
      for await (const chunk of stream) {
        hash.update(chunk)
        size += chunk.length
      }
    } catch (cause) {
      throw damaged(name, cause)
    }
    if (size !== bytes || hash.digest('hex') !== sha256) throw damaged(name, 'SHA-256')
  }
}

function damaged(part: string, cause: unknown): RecoveryError {
  return new RecoveryError('BACKUP_DAMAGED', { part, reason: reasonOf(cause) }, { cause })
}
