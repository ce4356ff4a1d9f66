import type { DiagnoseMigrationHistoryOutput, MigrationList } from '@prisma/schema-engine-wasm'
import { reasonOf, StartupError } from '../server/startup-error.ts'
import { readMigrations } from './migrations-folder.ts'
import type { SingleConnection } from './single-connection.ts'
import { wholeSchema, withEngine } from './with-engine.ts'

/** "GELT" in ASCII: of several starts on one database, one migrates and the others wait. */
const lockKey = 0x47_45_4c_54

/**
 * Applies the migrations that the database does not have yet, in the order of their names, all in
 * one transaction: after a failure the database is as it was before the first of them. Therefore a
 * migration must not contain what cannot run in a transaction (CREATE INDEX CONCURRENTLY, VACUUM)
 * nor end it. Keeps Prisma's own `_prisma_migrations` table.
 * @param folder of `<moment>_<name>/migration.sql`
 * @returns the names applied now, in order
 * @throws StartupError MIGRATION_FAILED naming the migration, MIGRATION_HISTORY when the database
 * has migrations that the folder does not
 */
export async function migrate(
  connectionString: string,
  folder: string,
): Promise<{ applied: string[] }> {
  const migrationsList = await readMigrations(folder)
  return withEngine(connectionString, async (engine, connection) => {
    const { client } = connection
    await client.query("SET LOCAL lock_timeout = '60s'")
    await client.query('SELECT pg_advisory_xact_lock($1)', [lockKey])
    const diagnosis = await engine.diagnoseMigrationHistory({
      migrationsList,
      optInToShadowDatabase: false,
      filters: wholeSchema,
    })
    refuseForeignHistory(diagnosis)
    try {
      const done = await engine.applyMigrations({ migrationsList, filters: wholeSchema })
      await client.query('COMMIT')
      return { applied: done.appliedMigrationNames }
    } catch (cause) {
      throw failure(migrationsList, connection, cause)
    }
  })
}

function refuseForeignHistory(diagnosis: DiagnoseMigrationHistoryOutput): void {
  const { history, failedMigrationNames } = diagnosis
  const unknown =
    history && 'unpersistedMigrationNames' in history ? history.unpersistedMigrationNames : []
  const names = [...unknown, ...failedMigrationNames]
  if (names.length > 0) throw new StartupError('MIGRATION_HISTORY', { reason: names.join(', ') })
}

function failure(list: MigrationList, connection: SingleConnection, cause: unknown): StartupError {
  const refused = connection.refused()
  const migration = list.migrationDirectories.find(
    ({ migrationFile: { content } }) => content.tag === 'ok' && content.value === refused?.script,
  )
  return new StartupError(
    'MIGRATION_FAILED',
    { migration: migration?.path ?? '?', reason: reasonOf(refused?.error ?? cause) },
    { cause },
  )
}
