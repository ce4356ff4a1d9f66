import pg from 'pg'
import { settleConstraints, unfitRows } from '../integrity/settle-constraints.ts'
import type { UnfitRow } from '../integrity/unfit-rows.sql.ts'
import { reasonOf, StartupError } from '../server/startup-error.ts'
import { toApply, writeDown } from './applied.ts'
import { type Migration, readMigrations } from './migrations-folder.ts'
import { grantServerRights } from './server-role.ts'

/** "GELT" in ASCII: of several starts on one database, one migrates and the others wait. */
const lockKey = 0x47_45_4c_54

/**
 * Applies the migrations that the database does not have yet, in the order of their names, all in
 * one transaction: after a failure the database is as it was before the first of them, and the
 * former version of the program still runs on it. Therefore a migration must not contain what cannot
 * run in a transaction (CREATE INDEX CONCURRENTLY, VACUUM), nor end it, nor use a value that a
 * migration before it added to an enum.
 * @param connectionString as the owner of the database
 * @param folder of `<moment>_<name>/migration.sql`
 * @param serverRole gets the rights of the server's role on all that there is now
 * @returns the names applied now, in order
 * @throws StartupError MIGRATION_FAILED naming the migration, MIGRATION_HISTORY, ROLES_UNUSABLE, DATA_UNFIT when
 * rows are there that the migrations don't allow
 */
export async function migrate(
  connectionString: string,
  folder: string,
  serverRole?: string,
): Promise<{ applied: string[] }> {
  return onOneTransaction(connectionString, async (client) => {
    const applied = await applyAll(client, folder)
    await settleConstraints(client, applied.length > 0)
    if (serverRole !== undefined) await grantServerRights(client, serverRole)
    await client.query('COMMIT')
    return { applied }
  })
}

/**
 * The rows that the migrations don't allow, as if those that are missing had been applied. The database
 * stays as it is.
 * @param connectionString as the owner of the database
 * @throws StartupError as {@link migrate}
 */
export async function findUnfitRows(connectionString: string, folder: string): Promise<UnfitRow[]> {
  return onOneTransaction(connectionString, async (client) => {
    await applyAll(client, folder)
    return unfitRows(client)
  })
}

async function applyAll(client: pg.Client, folder: string): Promise<string[]> {
  const migrations = await readMigrations(folder)
  await client.query('SELECT pg_advisory_xact_lock($1)', [lockKey])
  // A server that still runs may hold a table for a moment, not for good.
  await client.query("SET LOCAL lock_timeout = '60s'")
  return applyPending(client, migrations)
}

/** Applies in the transaction under way what the database does not have yet; gives the names. */
export async function applyPending(client: pg.Client, migrations: Migration[]): Promise<string[]> {
  const pending = await toApply(client, migrations)
  for (const migration of pending) {
    const startedAt = new Date()
    await client.query(migration.script).catch((cause: unknown) => {
      const facts = { migration: migration.name, reason: reasonOf(cause) }
      throw new StartupError('MIGRATION_FAILED', facts, { cause })
    })
    await writeDown(client, migration, startedAt)
  }
  return pending.map(({ name }) => name)
}

/** `work` commits; what it did is rolled back where it doesn't. */
async function onOneTransaction<T>(
  connectionString: string,
  work: (client: pg.Client) => Promise<T>,
): Promise<T> {
  const client = new pg.Client({
    connectionString,
    connectionTimeoutMillis: 5_000,
    options: '-c TimeZone=UTC',
    application_name: 'gel-t migrations',
  })
  // A connection that breaks shows at its next statement; one cut while it closes hurts nobody.
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query('BEGIN')
    return await work(client)
  } finally {
    await client.end()
  }
}
