import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { MigrationList } from '@prisma/schema-engine-wasm'

/** Migrations as the engine wants them: `<moment>_<name>/migration.sql`, in the order of names. */
export async function readMigrations(folder: string): Promise<MigrationList> {
  const entries = await readdir(folder, { withFileTypes: true })
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name)
  const lockfile = 'migration_lock.toml'
  return {
    baseDir: folder,
    lockfile: {
      path: lockfile,
      content: await readFile(join(folder, lockfile), 'utf8').catch(() => null),
    },
    shadowDbInitScript: '',
    migrationDirectories: await Promise.all(names.sort().map((name) => readOne(folder, name))),
  }
}

async function readOne(folder: string, name: string) {
  const path = 'migration.sql'
  const content = await readFile(join(folder, name, path), 'utf8')
  return { path: name, migrationFile: { path, content: { tag: 'ok' as const, value: content } } }
}
