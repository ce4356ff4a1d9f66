import { type Loaded, type LoadOptions, loadDatabase, RecoveryError } from '@gelt/db/backup'
import { migrationsDir } from '@gelt/db/server'
import type { FileStore } from '../../trace/files/file-store.ts'
import { evidencePart, type Manifest } from './manifest.ts'
import type { Backup } from './read-backup.ts'

type Target = Pick<
  LoadOptions,
  'connectionString' | 'superuserConnectionString' | 'serverRole' | 'replace'
>

interface RestoreOptions extends Target {
  backup: Backup
  files: FileStore
}

export interface Restored extends Loaded {
  manifest: Manifest
}

/**
 * Puts a backup into a database and a store of files: both or nothing of the database. Files that the
 * backup doesn't know stay; they lie under their hash and hurt nobody.
 * @throws RecoveryError, StartupError MIGRATION_FAILED
 */
export async function restoreBackup({
  backup,
  files,
  ...target
}: RestoreOptions): Promise<Restored> {
  const { manifest, open } = backup
  const done = await loadDatabase({
    ...target,
    folder: migrationsDir,
    description: manifest.database,
    open,
    beforeCommit: () => restoreFiles(backup, files),
  })
  return { manifest, ...done }
}

async function restoreFiles({ manifest, open }: Backup, files: FileStore): Promise<void> {
  const changed = new Set(manifest.evidence.changed.map(evidencePart))
  for (const [part, { sha256 }] of Object.entries(manifest.parts)) {
    if (!part.startsWith(evidencePart('')) || changed.has(part)) continue
    const { hash } = await files.put(await open(part))
    if (hash !== sha256) throw new RecoveryError('BACKUP_DAMAGED', { part, reason: 'SHA-256' })
  }
}
