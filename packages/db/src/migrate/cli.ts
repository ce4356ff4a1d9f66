import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { migrationsDir, schemaDir } from '../paths.ts'
import { reasonOf } from '../server/startup-error.ts'
import { startTemporary } from '../server/temporary.ts'
import { drift } from './drift.ts'
import { migrate } from './migrate.ts'

/*
 * For whoever changes the schema:
 *   node packages/db/src/migrate/cli.ts new <name>   writes the next migration from the difference
 *   node packages/db/src/migrate/cli.ts check        applies all from zero and fails on a difference
 */
const usage = 'new <name> | check'

/** All migrations on an empty server, then what the schema says beyond them. */
async function difference(): Promise<string> {
  const server = await startTemporary()
  try {
    await migrate(server.ownerConnectionString, migrationsDir)
    return await drift(server.ownerConnectionString, schemaDir)
  } finally {
    await server.stop()
  }
}

async function writeNew(name: string): Promise<void> {
  const sql = await difference()
  if (sql === '') {
    console.warn('The schema says nothing that the migrations do not: no migration written.')
    return
  }
  const moment = new Date().toISOString().replace(/\D/g, '').slice(0, 14)
  const folder = join(migrationsDir, `${moment}_${name}`)
  await mkdir(folder)
  await writeFile(join(folder, 'migration.sql'), `${sql}\n`)
  console.warn(`${sql}\n\n${folder}`)
}

async function check(): Promise<void> {
  const sql = await difference()
  if (sql === '') return
  console.error(`The schema says more than the migrations; what is missing:\n${sql}`)
  process.exitCode = 1
}

const [command, name = ''] = process.argv.slice(2)
try {
  if (command === 'check') await check()
  else if (command === 'new' && /^[a-z][a-z0-9_]*$/.test(name)) await writeNew(name)
  else throw new Error(usage)
} catch (error) {
  console.error(error instanceof Error ? error.message : reasonOf(error))
  process.exitCode = 1
}
