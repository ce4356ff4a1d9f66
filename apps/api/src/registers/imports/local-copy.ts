import { createWriteStream } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import type { FileStore } from '../../trace/files/file-store.ts'

/** A kept file on the local disk, in a folder of its own that is gone afterwards. */
export async function withLocalCopy<Result>(
  files: FileStore,
  hash: string,
  work: (path: string, folder: string) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'gelt-import-'))
  try {
    const path = join(folder, 'sent')
    await pipeline(await files.open(hash), createWriteStream(path, { mode: 0o600 }))
    return await work(path, folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
