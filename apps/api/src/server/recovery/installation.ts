import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { type LoadOptions, RecoveryError } from '@gelt/db/backup'
import {
  borrowEmbedded,
  checkRoles,
  checkServer,
  StartupError,
  serverRoleName,
} from '@gelt/db/server'
import type { FileStore } from '../../trace/files/file-store.ts'
import { evidenceFolder, localFileStore } from '../../trace/files/local-file-store.ts'
import { ConfigurationError, type Env, readEnv } from '../env.ts'

/** Database and files of an installation, whether its server runs or not. */
export interface Installation
  extends Pick<LoadOptions, 'connectionString' | 'superuserConnectionString' | 'serverRole'> {
  files: FileStore
}

/**
 * Reaches the installation that the environment names for as long as `work` takes. An embedded database that
 * does not run is started for that time.
 * @param mayMake whether an embedded database that is not there is made; otherwise refused
 */
export async function withInstallation<T>(
  env: Env,
  mayMake: boolean,
  work: (installation: Installation) => Promise<T>,
): Promise<T> {
  const dataDir = env.GELT_DATA_DIR
  await refuseOthersFolder(dataDir)
  const files = localFileStore(evidenceFolder(dataDir))
  if (env.DATABASE_URL) {
    const { DATABASE_URL: server, GELT_OWNER_URL: owner } = env
    const { role: serverRole } = await (owner ? checkRoles(server, owner) : checkServer(server))
    return work({ connectionString: owner ?? server, serverRole, files })
  }
  if (!mayMake && !(await stat(join(dataDir, 'postgres-credentials.json')).catch(() => null))) {
    throw new RecoveryError('NOTHING_TO_BACK_UP', { reason: dataDir })
  }
  const embedded = await borrowEmbedded({ dataDir, log: () => {} })
  try {
    const { ownerConnectionString: connectionString, superuserConnectionString } = embedded
    const serverRole = serverRoleName
    return await work({ connectionString, superuserConnectionString, serverRole, files })
  } finally {
    await embedded.stop()
  }
}

/** What root or another user writes there, the service could not read. */
async function refuseOthersFolder(folder: string): Promise<void> {
  const found = await stat(folder).catch(() => null)
  const own = process.getuid?.()
  if (found && own !== undefined && found.uid !== own)
    throw new RecoveryError('WRONG_USER', { folder })
}

/** Runs a command: what is foreseen is printed as its paragraph. */
export async function runCommand(work: (env: Env) => Promise<void>): Promise<void> {
  try {
    await work(readEnv())
  } catch (error) {
    const foreseen = [RecoveryError, StartupError, ConfigurationError].some(
      (kind) => error instanceof kind,
    )
    console.error(foreseen && error instanceof Error ? `\n${error.message}` : error)
    process.exitCode = 1
  }
}
