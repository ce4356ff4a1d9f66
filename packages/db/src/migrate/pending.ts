import { query, type SqlSource } from '../query.ts'
import { errorCode } from '../server/startup-error.ts'
import { migrationNames } from './migrations-folder.ts'

/** PostgreSQL: the table does not exist. */
const undefinedTable = '42P01'

/**
 * The migrations that the database does not have yet, in order; one cheap statement, fit for a
 * readiness probe.
 * @param folder of `<moment>_<name>/migration.sql`
 * @throws the driver's error when the database cannot be reached
 */
export async function pendingMigrations(database: SqlSource, folder: string): Promise<string[]> {
  const applied = new Set(await appliedMigrations(database))
  return (await migrationNames(folder)).filter((name) => !applied.has(name))
}

async function appliedMigrations(database: SqlSource): Promise<string[]> {
  try {
    const rows = await query<{ name: string }>(
      database,
      `SELECT migration_name AS name FROM public._prisma_migrations
       WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL`,
    )
    return rows.map((row) => row.name)
  } catch (error) {
    if (errorCode(error) === undefinedTable) return []
    throw error
  }
}
