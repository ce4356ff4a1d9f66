import { createHash, randomUUID } from 'node:crypto'
import { type FileHandle, glob, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import {
  FileChangedError,
  FileMissingError,
  type FileStore,
  FileTooLargeError,
  maxFileBytes,
} from './file-store.ts'

/** Where an installation keeps its evidence. */
export function evidenceFolder(dataDir: string): string {
  return join(dataDir, 'evidence')
}

const hashText = /^[0-9a-f]{64}$/

/** Longer than any upload may take: what is older was left by a process that was killed. */
const staleMilliseconds = 24 * 60 * 60 * 1000

/** What is written to see whether there is room: more than the file system keeps for names. */
const probeBytes = 64 * 1024

/**
 * Files in a folder, under the hash of their content in two levels of folders (`ab/cd/abcd…`), so that
 * no folder grows large. A file appears under its name only when it is whole and on the disk.
 */
export function localFileStore(folder: string, limit: number = maxFileBytes): FileStore {
  const incoming = join(folder, 'incoming')
  const placeOf = (hash: string) => {
    // A hash is a file name here: anything else could name a place outside the folder.
    if (!hashText.test(hash)) throw new FileMissingError('not a hash')
    return { parent: join(folder, hash.slice(0, 2), hash.slice(2, 4)), name: hash }
  }
  const pathOf = (hash: string) => {
    const { parent, name } = placeOf(hash)
    return join(parent, name)
  }
  const has = (hash: string) => exists(pathOf(hash))
  let prepared: Promise<void> | undefined
  const ready = () => {
    prepared ??= prepare(incoming).catch((error: unknown) => {
      // A folder that can't be made now may be later.
      prepared = undefined
      throw error
    })
    return prepared
  }

  return {
    has,
    async checkWritable() {
      await ready()
      const path = join(incoming, randomUUID())
      const one = Readable.from([Buffer.alloc(probeBytes)])
      await receive(one, path, probeBytes).finally(() => rm(path, { force: true }))
    },
    async *hashes() {
      for await (const path of glob('??/??/*', { cwd: folder })) {
        const name = basename(path)
        if (hashText.test(name)) yield name
      }
    },
    async open(hash) {
      const handle = await open(pathOf(hash)).catch((error: unknown) => {
        throw codeOf(error) === 'ENOENT' ? new FileMissingError('no such file') : error
      })
      try {
        await checkContent(handle, hash, limit)
      } catch (error) {
        await handle.close()
        throw error
      }
      return handle.createReadStream({ start: 0 })
    },
    async put(content, accept) {
      await ready()
      const path = join(incoming, randomUUID())
      try {
        const stored = await receive(content, path, limit)
        await accept?.({ path, size: stored.size })
        const { parent, name } = placeOf(stored.hash)
        await mkdir(parent, { recursive: true, mode: 0o700 })
        await rename(path, join(parent, name))
        for (const changed of [parent, join(parent, '..'), folder]) await syncFolder(changed)
        return stored
      } finally {
        await rm(path, { force: true })
      }
    },
  }
}

/** Reads all of it once, so that no byte of a changed file is ever sent. @throws FileChangedError */
async function checkContent(handle: FileHandle, expected: string, limit: number): Promise<void> {
  const { size } = await handle.stat()
  if (size > limit) throw new FileChangedError('larger than anything that is kept')
  const hash = createHash('sha256')
  const content = handle.createReadStream({ start: 0, autoClose: false })
  await pipeline(content, hash)
  if (hash.digest('hex') !== expected) throw new FileChangedError('other content than was put')
}

/** Writes the stream to the path, to the disk itself; the hash is that of what was written. */
async function receive(content: Readable, path: string, limit: number) {
  const hash = createHash('sha256')
  let size = 0
  const file = await open(path, 'wx', 0o600)
  try {
    const sink = new Writable({
      write(chunk: Buffer, _encoding, done) {
        size += chunk.length
        if (size > limit) return done(new FileTooLargeError(`more than ${limit} bytes`))
        hash.update(chunk)
        writeAll(file, chunk).then(() => done(), done)
      },
    })
    await pipeline(content, sink)
    await file.sync()
  } finally {
    await file.close()
  }
  return { hash: hash.digest('hex'), size }
}

async function writeAll(file: FileHandle, chunk: Buffer): Promise<void> {
  let written = 0
  while (written < chunk.length) {
    written += (await file.write(chunk, written)).bytesWritten
  }
}

/** A new name is safe from a power cut only once its folder is on the disk too. */
async function syncFolder(path: string): Promise<void> {
  // Windows opens no folders; its file system keeps names by a journal.
  if (process.platform === 'win32') return
  const handle = await open(path)
  await handle.sync().finally(() => handle.close())
}

async function prepare(incoming: string): Promise<void> {
  await mkdir(incoming, { recursive: true, mode: 0o700 })
  for (const name of await readdir(incoming)) {
    const path = join(incoming, name)
    const age = Date.now() - (await stat(path)).mtimeMs
    if (age > staleMilliseconds) await rm(path, { force: true })
  }
}

function exists(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    (error: unknown) => {
      if (codeOf(error) === 'ENOENT') return false
      throw error
    },
  )
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : undefined
}
