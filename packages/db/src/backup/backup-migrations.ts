import { isScriptOf, type Migration, readMigrations } from '../migrate/migrations-folder.ts'
import type { DatabaseDescription } from './description.ts'
import { RecoveryError } from './recovery-error.ts'

/**
 * The program's migrations: all, and those that the backup's database had.
 * @throws RecoveryError BACKUP_NEWER when it had one that the program does not know, or another one of that name
 */
export async function backupMigrations(
  folder: string,
  had: DatabaseDescription['migrations'],
): Promise<{ all: Migration[]; before: Migration[] }> {
  const all = await readMigrations(folder)
  const known = new Map(all.map(({ name, script }) => [name, script]))
  const foreign = had.filter(({ name, checksum }) => !isScriptOf(checksum, known.get(name) ?? ''))
  if (foreign.length > 0) {
    const migrations = foreign.map(({ name }) => name).join(', ')
    throw new RecoveryError('BACKUP_NEWER', { migrations })
  }
  const names = new Set(had.map(({ name }) => name))
  return { all, before: all.filter(({ name }) => names.has(name)) }
}
