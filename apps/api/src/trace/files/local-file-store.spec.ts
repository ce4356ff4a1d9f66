import { createHash } from 'node:crypto'
import { mkdtemp, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { FileMissingError, FileTooLargeError } from './file-store.ts'
import { localFileStore } from './local-file-store.ts'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gelt-store-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const hashOf = (content: Buffer) => createHash('sha256').update(content).digest('hex')
const content = Buffer.from('Acta del comité')

/** Every file under the folder, as a path from it. */
async function filesLeft(): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
}

describe('what is put', () => {
  it('lies under its hash in two levels, and comes back the same', async () => {
    const store = localFileStore(folder)
    const hash = hashOf(content)
    expect(await store.has(hash)).toBe(false)
    expect(await store.put(Readable.from([content]))).toEqual({ hash, size: content.length })
    expect(await filesLeft()).toEqual([join(hash.slice(0, 2), hash.slice(2, 4), hash)])
    expect(await store.has(hash)).toBe(true)
    expect(await buffer(await store.open(hash))).toEqual(content)
  })

  it('is kept once when it comes twice at a time', async () => {
    const store = localFileStore(folder)
    await Promise.all([1, 2, 3].map(() => store.put(Readable.from([content]))))
    expect(await filesLeft()).toHaveLength(1)
  })

  it('is for the owner of the process only', async () => {
    const store = localFileStore(folder)
    const { hash } = await store.put(Readable.from([content]))
    const { mode } = await stat(join(folder, hash.slice(0, 2), hash.slice(2, 4), hash))
    expect(mode & 0o077).toBe(0)
  })

  it('may be exactly as large as the limit', async () => {
    const { size } = await localFileStore(folder, 10).put(Readable.from([Buffer.alloc(10)]))
    expect(size).toBe(10)
  })
})

describe('what is refused', () => {
  it('stops at the first byte over the limit and leaves nothing', async () => {
    let sent = 0
    const endless = new Readable({
      read(size) {
        sent += size
        this.push(Buffer.alloc(size))
      },
    })
    await expect(localFileStore(folder, 100_000).put(endless)).rejects.toThrow(FileTooLargeError)
    expect(sent).toBeLessThan(500_000)
    expect(endless.destroyed).toBe(true)
    expect(await filesLeft()).toEqual([])
  })

  it('leaves nothing when whoever looks at it says no', async () => {
    const store = localFileStore(folder)
    const seen: number[] = []
    const refusal = store.put(Readable.from([content]), async ({ path, size }) => {
      seen.push((await stat(path)).size, size)
      throw new Error('no')
    })
    await expect(refusal).rejects.toThrow('no')
    expect(seen).toEqual([content.length, content.length])
    expect(await filesLeft()).toEqual([])
  })

  it('leaves nothing when the sender breaks off', async () => {
    async function* broken() {
      yield content
      throw new Error('aborted')
    }
    await expect(localFileStore(folder).put(Readable.from(broken()))).rejects.toThrow('aborted')
    expect(await filesLeft()).toEqual([])
  })
})

describe('what was never put', () => {
  it.each(['f'.repeat(64), '../secret', '', `${'a'.repeat(63)}/`])(
    '%j is missing, and no path is followed',
    async (hash) => {
      const store = localFileStore(folder)
      await expect(store.open(hash)).rejects.toThrow(FileMissingError)
    },
  )
})

describe('what a killed process left', () => {
  it('goes when it is a day old, and not before', async () => {
    const store = localFileStore(folder)
    await store.put(Readable.from([content]))
    const old = join(folder, 'incoming', 'old')
    await writeFile(old, 'half')
    await writeFile(join(folder, 'incoming', 'new'), 'half')
    const yesterday = new Date(Date.now() - 25 * 60 * 60 * 1000)
    await utimes(old, yesterday, yesterday)
    await localFileStore(folder).put(Readable.from([content]))
    expect(await readdir(join(folder, 'incoming'))).toEqual(['new'])
  })
})
