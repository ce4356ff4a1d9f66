import { readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { findProcess } from './process-identity.ts'

/** How long a server that lost its owner may take to finish by itself, and then when told to. */
const patience = { alone: 10_000, told: 60_000 }

/**
 * The id of the PostgreSQL that runs on these files, by line 1 of its postmaster.pid. A file left
 * over from a server that was killed names a process that is gone, or one that is not PostgreSQL.
 * @param files PGDATA
 */
export async function runningServer(files: string): Promise<number | undefined> {
  const pid = await pidInFile(files)
  if (pid === undefined) return undefined
  const living = await findProcess(pid)
  return living?.command.includes('postgres') ? pid : undefined
}

/** The port that a running server listens on, by line 4 of its postmaster.pid. */
export async function runningPort(files: string): Promise<number | undefined> {
  if ((await runningServer(files)) === undefined) return undefined
  const lines = (await readFile(join(files, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n')
  return Number(lines[3]) || undefined
}

/**
 * The other folder on which a PostgreSQL was running when these files were copied from it: then they
 * may be torn, and the process is none of ours.
 * @param files PGDATA
 */
export async function usedElsewhere(
  files: string,
): Promise<{ pidFile: string; owner: string } | undefined> {
  const pidFile = join(files, 'postmaster.pid')
  const owner = (await readFile(pidFile, 'utf8').catch(() => '')).split('\n')[1]?.trim()
  if (!owner || owner === files) return undefined
  const [here, there] = await Promise.all([stat(files), stat(owner).catch(() => undefined)])
  return there?.ino === here.ino && there.dev === here.dev ? undefined : { pidFile, owner }
}

/**
 * Waits until no PostgreSQL runs on these files. Called by whoever holds the instance lock, so that
 * a running one has lost its owner: it is given time to finish (its watcher stops it), then told.
 * A file that names the id of another program is removed, since PostgreSQL would believe it; one
 * that names nobody is left to PostgreSQL, which then also looks for surviving helpers.
 * @returns false when the server would not end
 */
export async function awaitFreeFiles(files: string): Promise<boolean> {
  const orphan = await runningServer(files)
  if (orphan !== undefined && !(await ended(files, orphan, patience.alone))) {
    process.kill(orphan, 'SIGINT')
    if (!(await ended(files, orphan, patience.told))) return false
  }
  const pid = await pidInFile(files)
  if (pid !== undefined && (await findProcess(pid))) {
    await rm(join(files, 'postmaster.pid'), { force: true })
  }
  return true
}

async function ended(files: string, pid: number, milliseconds: number): Promise<boolean> {
  const end = Date.now() + milliseconds
  while (Date.now() < end) {
    if ((await runningServer(files)) !== pid) return true
    await pause(100)
  }
  return false
}

async function pidInFile(files: string): Promise<number | undefined> {
  const text = await readFile(join(files, 'postmaster.pid'), 'utf8').catch(() => '')
  const pid = Number.parseInt(text, 10)
  return pid > 0 ? pid : undefined
}
