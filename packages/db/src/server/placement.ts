import { createHash } from 'node:crypto'
import {
  chmod,
  chown,
  cp,
  lstat,
  mkdir,
  readdir,
  readFile,
  realpath,
  rename,
  rm,
  stat,
  writeFile,
} from 'node:fs/promises'
import { join } from 'node:path'
import { type Account, canReach } from './account.ts'
import type { PostgresBinaries } from './binaries.ts'
import { errorCode, reasonOf, StartupError } from './startup-error.ts'

/** A folder of every Unix that outlives restarts and that any user of the machine can enter. */
const sharedFolder = '/var/tmp'

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
 * The folder for PostgreSQL's files: inside the data folder or, when the account cannot get there
 * (a checkout under a home of mode 0700), one under /var/tmp. The choice is written down at the
 * first start, so that a later change of permissions never makes the data seem lost.
 * @returns absolute path of a folder that the account may write to
 */
export async function placeData(dataDir: string, account: Account | undefined): Promise<string> {
  const note = join(dataDir, 'postgres-folder')
  const noted = (await readFile(note, 'utf8').catch(() => '')).trim()
  if (noted !== '') return noted
  const inside = await canReach(dataDir, account, 1)
  const place = inside
    ? join(await realpath(dataDir), 'postgres')
    : join(await outsideFolder(await realpath(dataDir)), 'postgres')
  await mkdir(place, { recursive: true, mode: 0o700 })
  if (account) await chown(place, account.uid, account.gid)
  await writeFile(`${note}.new`, `${place}\n`, { mode: 0o600 })
  await rename(`${note}.new`, note)
  return place
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

/** Folders under /var/tmp are open to everyone: one that another user made is refused. */
async function outsideFolder(key: string): Promise<string> {
  const name = createHash('sha256').update(key).digest('hex').slice(0, 16)
  const folder = join(sharedFolder, `gel-t-${name}`)
  await mkdir(folder, { mode: 0o711 }).catch((error: unknown) => {
    if (errorCode(error) !== 'EEXIST') throw error
  })
  const found = await lstat(folder)
  if (!found.isDirectory() || found.uid !== process.getuid?.()) {
    throw new StartupError('DATA_FOLDER_UNUSABLE', { dataDir: folder, reason: 'EPERM' })
  }
  await chmod(folder, 0o711)
  return folder
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
