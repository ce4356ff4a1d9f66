import { readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { findProcess } from './process-identity.ts'
import { errorCode, StartupError } from './startup-error.ts'

/** A data folder held by this process until released or until the process is gone. */
export interface InstanceLock {
  release(): Promise<void>
}

const attempts = 5

/**
 * Takes the data folder for this process. A lock whose process is gone, killed included, is taken
 * over; the process's start is kept beside its id because ids are used again, and the
 * folder's inode because a lock may have come along with a copy.
 * @throws StartupError DATA_FOLDER_IN_USE while another instance (or this one) holds it
 */
export async function lockInstance(dataDir: string): Promise<InstanceLock> {
  const path = join(dataDir, 'instance.lock')
  const own = await findProcess(process.pid)
  const folder = String((await stat(dataDir)).ino)
  const content = JSON.stringify({ pid: process.pid, started: own?.started ?? '', folder })
  for (let attempt = 0; attempt < attempts; attempt++) {
    try {
      await writeFile(path, content, { flag: 'wx', mode: 0o600 })
      return { release: () => releaseOwn(path, content) }
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw error
    }
    const held = await readFile(path, 'utf8').catch(() => '')
    const holder = parseHolder(held)
    const copied = holder?.folder !== undefined && holder.folder !== folder
    const living = holder && !copied && (await findProcess(holder.pid))
    if (holder && living && living.started === holder.started) {
      throw new StartupError('DATA_FOLDER_IN_USE', { dataDir, pid: holder.pid })
    }
    await takeAway(path, held)
  }
  throw new StartupError('DATA_FOLDER_IN_USE', { dataDir, pid: 0 })
}

/**
 * Two starts may find the same stale lock. The second must not delete the lock that the first has
 * just made, so the file is moved aside and put back when it is not the stale one any more.
 */
async function takeAway(path: string, stale: string): Promise<void> {
  const aside = `${path}.${process.pid}`
  try {
    await rename(path, aside)
    if ((await readFile(aside, 'utf8')) !== stale) await rename(aside, path)
  } catch (error) {
    if (errorCode(error) !== 'ENOENT') throw error
  } finally {
    await rm(aside, { force: true })
  }
}

async function releaseOwn(path: string, content: string): Promise<void> {
  if ((await readFile(path, 'utf8').catch(() => '')) === content) await rm(path, { force: true })
}

/** Locks of earlier versions name no folder. */
const holderOf = z.object({ pid: z.number(), started: z.string(), folder: z.string().optional() })

function parseHolder(text: string): z.infer<typeof holderOf> | undefined {
  try {
    return holderOf.parse(JSON.parse(text))
  } catch {
    return undefined
  }
}
