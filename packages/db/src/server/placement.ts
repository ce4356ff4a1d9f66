import { chmod, cp, lstat, mkdir, readdir, rename, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type Account, canReach } from './account.ts'
import type { PostgresBinaries } from './binaries.ts'
import { outsideFolder } from './outside-folder.ts'
import { errorCode, reasonOf, StartupError } from './startup-error.ts'

/** Makes the data folder, private to its user; root's PostgreSQL account may pass through it. */
export async function prepareDataDir(dataDir: string, account: Account | undefined): Promise<void> {
  try {
    await mkdir(dataDir, { recursive: true, mode: 0o700 })
    await chmod(dataDir, account ? 0o711 : 0o700)
  } catch (cause) {
    throw new StartupError('DATA_FOLDER_UNUSABLE', { dataDir, reason: reasonOf(cause) }, { cause })
  }
}

/**
 * The programs where the account can run them: as npm installed them or, when it cannot get there,
 * a copy under /var/tmp, made once for an installation.
 */
export async function placeBinaries(
  binaries: PostgresBinaries,
  account: Account | undefined,
): Promise<PostgresBinaries> {
  const runnable =
    (await canReach(binaries.postgres, account, 5)) &&
    (await canReach(join(binaries.native, 'share', 'postgresql', 'postgres.bki'), account, 4))
  if (runnable) return binaries
  const { mtimeMs, size } = await stat(binaries.postgres)
  const parent = await outsideFolder(`${binaries.native}:${mtimeMs}:${size}`)
  const native = join(parent, 'native')
  if ((await lstat(native).catch(() => undefined)) === undefined) {
    const unfinished = join(parent, `native.${process.pid}`)
    await rm(unfinished, { recursive: true, force: true })
    await cp(binaries.native, unfinished, { recursive: true, verbatimSymlinks: true })
    await openToAll(unfinished)
    await rename(unfinished, native).catch(async (error: unknown) => {
      await rm(unfinished, { recursive: true, force: true })
      if (errorCode(error) !== 'ENOTEMPTY' && errorCode(error) !== 'EEXIST') throw error
    })
  }
  const bin = join(native, 'bin')
  return { native, initdb: join(bin, 'initdb'), postgres: join(bin, 'postgres') }
}

/** An installation made under a strict umask is readable by its owner alone, and so its copy. */
async function openToAll(folder: string): Promise<void> {
  await chmod(folder, 0o755)
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    if (entry.isDirectory()) await chmod(path, 0o755)
    else if (entry.isFile())
      await chmod(path, ((await stat(path)).mode & 0o100) === 0 ? 0o644 : 0o755)
  }
}
