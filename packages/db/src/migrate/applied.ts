import { randomUUID } from 'node:crypto'
import { query, type SqlSource } from '../query.ts'
import { StartupError } from '../server/startup-error.ts'
import { checksumOf, isScriptOf, type Migration } from './migrations-folder.ts'

/** The table as Prisma makes it, so that its own tools read on from here. */
export const migrationsTableSql = `
CREATE TABLE IF NOT EXISTS public._prisma_migrations (
    id                      VARCHAR(36) PRIMARY KEY NOT NULL,
    checksum                VARCHAR(64) NOT NULL,
    finished_at             TIMESTAMPTZ,
    migration_name          VARCHAR(255) NOT NULL,
    logs                    TEXT,
    rolled_back_at          TIMESTAMPTZ,
    started_at              TIMESTAMPTZ NOT NULL DEFAULT now(),
    applied_steps_count     INTEGER NOT NULL DEFAULT 0
)`

const appliedSql = `
SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished
FROM public._prisma_migrations WHERE rolled_back_at IS NULL`

const insertSql = `
INSERT INTO public._prisma_migrations
  (id, checksum, migration_name, started_at, finished_at, applied_steps_count)
VALUES ($1, $2, $3, $4, clock_timestamp(), 1)`

/**
 * The migrations that the database does not have yet, in order.
 * @throws StartupError MIGRATION_HISTORY when it has one that the program does not, one that was
 * changed after it was applied, or one that another tool left half done
 */
export async function toApply(connection: SqlSource, all: Migration[]): Promise<Migration[]> {
  await query(connection, migrationsTableSql)
  const rows = await query<{ name: string; checksum: string; finished: boolean }>(
    connection,
    appliedSql,
  )
  const known = new Map(all.map(({ name, script }) => [name, script]))
  const foreign = rows.filter(({ name, checksum, finished }) => {
    const script = known.get(name)
    return script === undefined || !finished || !isScriptOf(checksum, script)
  })
  if (foreign.length > 0) {
    const reason = foreign.map(({ name }) => name).join(', ')
    throw new StartupError('MIGRATION_HISTORY', { reason })
  }
  const applied = new Set(rows.map(({ name }) => name))
  return all.filter(({ name }) => !applied.has(name))
}

export async function writeDown(
  connection: SqlSource,
  { name, script }: Migration,
  startedAt: Date,
): Promise<void> {
  await query(connection, insertSql, [randomUUID(), checksumOf(script), name, startedAt])
}
