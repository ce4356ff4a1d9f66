import { createHash } from 'node:crypto'
import { createWriteStream } from 'node:fs'
import { readFile, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createDatabase, query } from '@gelt/db'
import { dumpDatabase, RecoveryError } from '@gelt/db/backup'
import { reasonOf, StartupError } from '@gelt/db/server'
import { ZipFile } from 'yazl'
import type { FileStore } from '../../trace/files/file-store.ts'
import { repositoryRoot } from '../env.ts'
import { evidencePart, type Manifest, manifestPart } from './manifest.ts'

interface BackupOptions {
  /** Of a role that may read everything. */
  connectionString: string
  files: FileStore
  /** Path of the file to make. */
  target: string
}

/**
 * Writes database and evidence into one file, while the installation works on. The file has its name only
 * once it is whole and on the disk. What is kept in memory is the list of its parts.
 * @throws RecoveryError FILE_EXISTS, FILE_UNWRITABLE, NOTHING_TO_BACK_UP
 */
export async function writeBackup({
  connectionString,
  files,
  target,
}: BackupOptions): Promise<Manifest> {
  if (await stat(target).catch(() => null)) throw new RecoveryError('FILE_EXISTS', { file: target })
  const unfinished = `${target}.part`
  const archive = startArchive(unfinished)
  try {
    const database = await dumpDatabase(connectionString, (name, content) =>
      archive.add(name, content, true),
    )
    // After the database: a file is there before the record that names it.
    const changed: string[] = []
    for await (const hash of files.hashes()) {
      const { sha256 } = await archive.add(evidencePart(hash), await files.open(hash), false)
      if (sha256 !== hash) changed.push(hash)
    }
    const evidence = { missing: await missingFiles(connectionString, files), changed }
    const product = await productVersion()
    const manifest = { format: 1 as const, product, database, parts: archive.parts, evidence }
    await archive.finish(manifest)
    await rename(unfinished, target)
    return manifest
  } catch (cause) {
    await rm(unfinished, { force: true })
    if (cause instanceof RecoveryError || cause instanceof StartupError) throw cause
    throw new RecoveryError('FILE_UNWRITABLE', { file: target, reason: reasonOf(cause) }, { cause })
  }
}

/** A zip file that grows by one part at a time. */
function startArchive(path: string) {
  const zip = new ZipFile()
  const bytes = Readable.from(zip.outputStream, { objectMode: false })
  zip.on('error', (error) => bytes.destroy(error))
  const written = pipeline(bytes, createWriteStream(path, { mode: 0o600, flush: true }))
  // Whoever waits for a part hears of it.
  written.catch(() => {})
  const parts: Manifest['parts'] = {}

  async function add(name: string, content: Readable, compress: boolean) {
    const hash = createHash('sha256')
    let size = 0
    const read = new Promise<void>((resolve, reject) => {
      async function* measured() {
        for await (const chunk of content) {
          hash.update(chunk)
          size += chunk.length
          yield chunk
        }
      }
      const stream = Readable.from(measured(), { objectMode: false })
      stream.once('end', resolve).once('error', reject)
      zip.addReadStreamLazy(name, { compress, mode: 0o600 }, (done) => done(null, stream))
    })
    await Promise.race([read, written])
    const part = { bytes: size, sha256: hash.digest('hex') }
    parts[name] = part
    return part
  }

  async function finish(manifest: Manifest): Promise<void> {
    zip.addBuffer(Buffer.from(JSON.stringify(manifest, null, 1)), manifestPart, { mode: 0o600 })
    zip.end()
    await written
  }

  return { parts, add, finish }
}

/** Files that a record names and that are not there. */
async function missingFiles(connectionString: string, files: FileStore): Promise<string[]> {
  const db = createDatabase({ connectionString, poolSize: 1 })
  try {
    const rows = await query<{ hash: string }>(
      db,
      'SELECT DISTINCT hash FROM stored_file ORDER BY 1',
    )
    const missing: string[] = []
    for (const { hash } of rows) if (!(await files.has(hash))) missing.push(hash)
    return missing
  } finally {
    await db.close()
  }
}

async function productVersion(): Promise<string> {
  const text = await readFile(join(repositoryRoot, 'package.json'), 'utf8')
  return (JSON.parse(text) as { version: string }).version
}
