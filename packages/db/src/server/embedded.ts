import { join, resolve } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type Account, serverAccount } from './account.ts'
import {
  applicationName,
  ensureApplicationDatabase,
  serverRoleName,
} from './application-database.ts'
import { findBinaries, type PostgresBinaries } from './binaries.ts'
import { ensureCluster } from './cluster.ts'
import { type Credentials, keepCredentials } from './credentials.ts'
import { placeData } from './data-place.ts'
import { freePort } from './free-port.ts'
import { lockInstance } from './instance-lock.ts'
import { keepRunning, type Launch } from './keep-running.ts'
import { placeBinaries, prepareDataDir } from './placement.ts'
import { awaitFreeFiles, runningPort, usedElsewhere } from './postmaster.ts'
import { awaitReady } from './ready.ts'
import { lastComplaint, turnLog } from './server-log.ts'
import { serverSettings } from './server-settings.ts'
import { StartupError } from './startup-error.ts'
import { type SupervisedServer, superviseServer } from './supervise.ts'

export interface EmbeddedOptions {
  /** Made when absent; all that PostgreSQL keeps is in it, or where its `postgres-folder` says. */
  readonly dataDir: string
  readonly log: (line: string) => void
  /** For tests: nothing is forced to disk, and a power cut loses the data. Default false. */
  readonly throwAway?: boolean
}

export interface EmbeddedServer {
  /** The product's database, as the role that the server works with. */
  readonly connectionString: string
  /** The product's database, as its owner, who is no superuser: migrates, seeds and restores. */
  readonly ownerConnectionString: string
  /** The `postgres` database as superuser: for backups, and for tests that make databases. */
  readonly superuserConnectionString: string
  /**
   * Resolves when PostgreSQL has ended for good: with undefined when it was told to, with the
   * paragraph on what to do when it ended by itself and did not come back.
   */
  readonly ended: Promise<StartupError | undefined>
  /** Fast, clean shutdown; the data folder is free afterwards. Calling it again is harmless. */
  stop(): Promise<void>
}

/**
 * Starts the PostgreSQL that came by npm on a random port of 127.0.0.1, making its files at the
 * first start. It stops by itself when this process is gone, killed included, and is brought back on
 * the same port when it dies itself.
 * @throws StartupError DATA_FOLDER_IN_USE, DATA_FOLDER_UNUSABLE, DATA_FOLDER_VERSION,
 * DATA_FOLDER_COPIED and its like, DATABASE_START_FAILED, PLATFORM_UNSUPPORTED
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  const dataDir = resolve(options.dataDir)
  const account = await serverAccount()
  await prepareDataDir(dataDir, account)
  const lock = await lockInstance(dataDir)
  try {
    const binaries = await placeBinaries(await findBinaries(), account)
    const { kept, ...connections } = await startOn({ ...options, dataDir, account, binaries })
    let stopping: Promise<void> | undefined
    const stop = () => {
      stopping ??= kept.stop().then(() => lock.release())
      return stopping
    }
    const ended = kept.ended.then((reason) =>
      reason === undefined ? undefined : new StartupError('DATABASE_LOST', { dataDir, reason }),
    )
    return { ...connections, ended, stop }
  } catch (error) {
    await lock.release()
    throw error
  }
}

/**
 * The server of a folder for a while: the one that runs there, whoever started it, or one started for this.
 * Stopping it stops the latter only.
 * @throws StartupError as `startEmbedded`; DATA_FOLDER_IN_USE while another start is under way
 */
export async function borrowEmbedded(options: EmbeddedOptions): Promise<EmbeddedServer> {
  try {
    return await startEmbedded(options)
  } catch (error) {
    if (!(error instanceof StartupError && error.code === 'DATA_FOLDER_IN_USE')) throw error
    const dataDir = resolve(options.dataDir)
    const port = await runningPort(join(await placeData(dataDir, await serverAccount()), 'data'))
    if (port === undefined) throw error
    const connections = connectionStrings(await keepCredentials(dataDir), port)
    return { ...connections, ended: new Promise(() => {}), stop: async () => {} }
  }
}

type Prepared = EmbeddedOptions & { account: Account | undefined; binaries: PostgresBinaries }

async function startOn(options: Prepared) {
  const { dataDir, account, binaries, log } = options
  const place = await placeData(dataDir, account)
  const elsewhere = await usedElsewhere(join(place, 'data'))
  if (elsewhere) {
    throw new StartupError('DATA_FOLDER_COPIED_RUNNING', { dataDir, ...elsewhere })
  }
  const credentials = await keepCredentials(dataDir)
  if (!place.startsWith(dataDir)) log(`PostgreSQL: ${place}`)
  const superuserPassword = credentials.superuser
  const { throwAway } = options
  const files = await ensureCluster({
    ...{ dataDir, place, binaries, account, superuserPassword, throwAway },
  })
  if (!(await awaitFreeFiles(files))) {
    throw new StartupError('DATABASE_START_FAILED', { dataDir, reason: 'postmaster.pid' })
  }
  const launcher = { ...options, files, superuserPassword }
  const { server, port } = await superviseUntilReady(launcher)
  const superuser = url('postgres', superuserPassword, port, 'postgres')
  try {
    await ensureApplicationDatabase(superuser, credentials)
  } catch (error) {
    await server.stop()
    throw error
  }
  const relaunch = async () => {
    await awaitFreeFiles(files)
    return launch(launcher, port)
  }
  return { kept: keepRunning(server, relaunch, log), ...connectionStrings(credentials, port) }
}

function connectionStrings(credentials: Credentials, port: number) {
  return {
    superuserConnectionString: url('postgres', credentials.superuser, port, 'postgres'),
    connectionString: url(serverRoleName, credentials.server, port, applicationName),
    ownerConnectionString: url(applicationName, credentials.application, port, applicationName),
  }
}

type Launcher = Prepared & { files: string; superuserPassword: string }

const logFileOf = ({ dataDir }: Launcher) => join(dataDir, 'postgres.log')

/**
 * A second and a third try: the port may have been taken meanwhile, and after a kill the helpers of
 * the former server may need a moment to let go of its memory.
 */
async function superviseUntilReady(
  launcher: Launcher,
): Promise<{ server: SupervisedServer; port: number }> {
  await turnLog(logFileOf(launcher))
  for (let attempt = 0; attempt < 3; attempt++) {
    const port = await freePort()
    const { server, ready } = await launch(launcher, port)
    try {
      if (await ready) return { server, port }
    } catch (error) {
      await server.stop()
      throw error
    }
    await server.stop()
    await pause(1_000)
  }
  const reason = await lastComplaint(logFileOf(launcher))
  throw new StartupError('DATABASE_START_FAILED', { dataDir: launcher.dataDir, reason })
}

async function launch(launcher: Launcher, port: number): Promise<Launch> {
  const { binaries, files, account, throwAway = false, superuserPassword } = launcher
  const command = [binaries.postgres, '-D', files, ...serverSettings(port, throwAway)]
  const server = await superviseServer({ command, logFile: logFileOf(launcher), account })
  return { server, ready: awaitReady(server, url('postgres', superuserPassword, port, 'postgres')) }
}

function url(user: string, password: string, port: number, database: string): string {
  return `postgresql://${user}:${password}@127.0.0.1:${port}/${database}`
}
