import { execFile } from 'node:child_process'
import { chown, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Account } from './account.ts'
import type { PostgresBinaries } from './binaries.ts'
import { errorCode, reasonOf, StartupError } from './startup-error.ts'

const run = promisify(execFile)

/** The environment that PostgreSQL's programs get: nothing of the machine's own settings. */
export const postgresEnvironment = { PATH: '/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' }

/**
 * The database files (PGDATA), made at the first start: UTF-8, the built-in C.UTF-8 locale that
 * sorts the same on every machine, checksums, passwords by SCRAM. Made beside and moved into place,
 * so that an interrupted first start leaves nothing half made.
 * @throws StartupError DATA_FOLDER_VERSION for files of another major version
 */
export async function ensureCluster(options: {
  dataDir: string
  place: string
  binaries: PostgresBinaries
  account: Account | undefined
  superuserPassword: string
  throwAway?: boolean | undefined
}): Promise<string> {
  const { dataDir, place, binaries, account } = options
  const files = join(place, 'data')
  const found = await readFile(join(files, 'PG_VERSION'), 'utf8').catch((error: unknown) => {
    if (errorCode(error) === 'ENOENT') return undefined
    throw new StartupError('DATA_FOLDER_UNUSABLE', { dataDir, reason: reasonOf(error) })
  })
  if (found === undefined) {
    await initialise(files, options)
    return files
  }
  const { stdout } = await run(binaries.postgres, ['--version'], { ...account, cwd: '/' })
  const needed = stdout.match(/(\d+)\.\d+/)?.[1] ?? stdout.trim()
  if (found.trim() === needed) return files
  throw new StartupError('DATA_FOLDER_VERSION', { dataDir, found: found.trim(), needed })
}

async function initialise(
  files: string,
  options: Parameters<typeof ensureCluster>[0],
): Promise<void> {
  const { dataDir, place, binaries, account, superuserPassword, throwAway } = options
  const unfinished = join(place, 'data.new')
  const passwordFile = join(place, 'password.new')
  await rm(unfinished, { recursive: true, force: true })
  await writeFile(passwordFile, superuserPassword, { mode: 0o600 })
  if (account) await chown(passwordFile, account.uid, account.gid)
  try {
    await run(
      binaries.initdb,
      [
        `--pgdata=${unfinished}`,
        '--username=postgres',
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale=C',
        '--locale-provider=builtin',
        '--builtin-locale=C.UTF-8',
        '--data-checksums',
        '--no-instructions',
        ...(throwAway ? ['--no-sync'] : []),
      ],
      { ...account, cwd: '/', env: postgresEnvironment },
    )
  } catch (cause) {
    const reason = `initdb: ${reasonOf(cause)}`
    throw new StartupError('DATABASE_START_FAILED', { dataDir, reason }, { cause })
  } finally {
    await rm(passwordFile, { force: true })
  }
  await rename(unfinished, files)
}
