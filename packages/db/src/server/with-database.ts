import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { applicationName, serverRoleName } from './application-database.ts'
import { keepCredentials } from './credentials.ts'
import { startEmbedded } from './embedded.ts'
import { runningServer } from './postmaster.ts'

interface Place {
  /** A PostgreSQL of one's own; unset: the embedded one. */
  DATABASE_URL?: string | undefined
  GELT_DATA_DIR: string
}

/**
 * Runs a command's work on the product's database, as the server's role: on the embedded one that runs under the product,
 * or on one that is started for this alone. Migrations are the product's start's.
 * @throws StartupError when it can't be started
 */
export async function withDatabase(
  { DATABASE_URL, GELT_DATA_DIR }: Place,
  work: (connectionString: string) => Promise<void>,
): Promise<void> {
  const running = DATABASE_URL ?? (await runningIn(GELT_DATA_DIR))
  if (running) return work(running)
  const embedded = await startEmbedded({ dataDir: GELT_DATA_DIR, log: () => {} })
  try {
    await work(embedded.connectionString)
  } finally {
    await embedded.stop()
  }
}

/** The connection string of the embedded server that runs in the folder; null: none does. */
async function runningIn(dataDir: string): Promise<string | null> {
  const place = await readFile(join(dataDir, 'postgres-folder'), 'utf8').catch(() => null)
  if (place === null) return null
  // What lies inside belongs to this folder, whatever a note says that was copied along.
  const inside = join(dataDir, 'postgres', 'data')
  const files = existsSync(inside) ? inside : join(resolve(dataDir, place.trim()), 'data')
  if ((await runningServer(files)) === undefined) return null
  // Line 4 of its file is the port.
  const lines = await readFile(join(files, 'postmaster.pid'), 'utf8').catch(() => '')
  const port = Number(lines.split('\n')[3])
  if (!(port > 0)) return null
  const { server } = await keepCredentials(dataDir)
  return `postgresql://${serverRoleName}:${server}@127.0.0.1:${port}/${applicationName}`
}
