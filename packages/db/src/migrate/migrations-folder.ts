import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** A migration of the program: `<moment>_<name>/migration.sql`. */
export interface Migration {
  readonly name: string
  readonly script: string
}

/** Names of the migrations of a folder, in the order in which they are applied. */
export async function migrationNames(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  return entries
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()
}

export async function readMigrations(folder: string): Promise<Migration[]> {
  const names = await migrationNames(folder)
  return Promise.all(
    names.map(async (name) => ({
      name,
      script: await readFile(join(folder, name, 'migration.sql'), 'utf8'),
    })),
  )
}

/** What Prisma writes down of a script: its SHA-256 in hexadecimal. */
export function checksumOf(script: string): string {
  return createHash('sha256').update(script).digest('hex')
}

/** Whether a script is the one that was applied; a checkout that changes line ends changes nothing. */
export function isScriptOf(checksum: string, script: string): boolean {
  const unix = script.replaceAll('\r\n', '\n')
  return [script, unix, unix.replaceAll('\n', '\r\n')].map(checksumOf).includes(checksum)
}
