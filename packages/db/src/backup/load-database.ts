import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { isDeepStrictEqual } from 'node:util'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { validateConstraints } from '../integrity/unfit-rows.sql.ts'
import { migrationsTableSql } from '../migrate/applied.ts'
import { applyPending } from '../migrate/migrate.ts'
import { grantServerRights } from '../migrate/server-role.ts'
import { errorCode, reasonOf, StartupError } from '../server/startup-error.ts'
import { backupMigrations } from './backup-migrations.ts'
import { auditHeads, constraints, removals, sequences, tables, triggers } from './catalogue.sql.ts'
import { type DatabaseDescription, partOf } from './description.ts'
import { connectForRecovery, copyName } from './dump-database.ts'
import { RecoveryError } from './recovery-error.ts'

export interface LoadOptions {
  /** As the owner of the database. */
  readonly connectionString: string
  /** Of whoever may end the connections of the server's role, where the owner may not. */
  readonly superuserConnectionString?: string | undefined
  /** Role of the server, where it is another than the owner. */
  readonly serverRole?: string | undefined
  /** Of `<moment>_<name>/migration.sql`. */
  readonly folder: string
  readonly description: DatabaseDescription
  /** The bytes of a part of the backup. */
  readonly open: (part: string) => Promise<Readable>
  /** Whether the database may lose what it holds. */
  readonly replace: boolean
  /** What has to succeed with the database or not at all. */
  readonly beforeCommit: () => Promise<void>
}

export interface Loaded {
  /** Migrations that came since the backup, applied on top. */
  applied: string[]
  /** Tables of the backup that no migration makes: somebody else's, and left out. */
  unknown: string[]
  /** Connections that could not be ended: a server that runs has to be started anew. */
  left: number
}

/** PostgreSQL: the role may not; two wait for each other; a lock was not given in time. */
const refusal = { privilege: '42501', deadlock: '40P01', lock: '55P03' }

/** How often a server that runs may come between before the restore gives up. */
const attempts = 10

/**
 * Puts a backup into a database, in one transaction: makes the tables as they were at the time of the
 * backup, fills them with nothing watching, has every key and chain checked, and then applies what
 * migrations came since. Other connections are ended, before and after: what they had prepared speaks of
 * tables that are gone.
 * @throws RecoveryError; the database is then as it was
 */
export async function loadDatabase(options: LoadOptions): Promise<Loaded> {
  const client = await connectForRecovery(options.connectionString)
  try {
    await client.query('BEGIN')
    if (!options.replace) await refuseUnlessEmpty(client)
    await takeAlone(client, options)
    const done = await load(client, options)
    await options.beforeCommit()
    await client.query('COMMIT')
    return { ...done, left: await endOthers(client, options) }
  } catch (cause) {
    if (cause instanceof RecoveryError || cause instanceof StartupError) throw cause
    const code = errorCode(cause) === refusal.privilege ? 'NOT_OWNER' : 'RESTORE_FAILED'
    throw new RecoveryError(code, { reason: reasonOf(cause) }, { cause })
  } finally {
    await client.end()
  }
}

async function load(client: pg.Client, options: LoadOptions): Promise<Omit<Loaded, 'left'>> {
  const { description, serverRole } = options
  const { all, before } = await backupMigrations(options.folder, description.migrations)
  for (const statement of await removals(client)) await client.query(statement)
  await client.query(migrationsTableSql)
  for (const { script } of before) await client.query(script)
  const watching = await stopWatching(client, description)
  const unknown = await fill(client, options)
  for (const statement of watching) await client.query(statement)
  await checkChains(client, description)
  const applied = await applyPending(client, all)
  await validateConstraints(client)
  await drawEpoch(client, description)
  if (serverRole !== undefined) await grantServerRights(client, serverRole)
  return { applied, unknown }
}

async function refuseUnlessEmpty(client: pg.Client): Promise<void> {
  // A table and its history have one name.
  const full = new Set<string>()
  for (const { schema, name } of await tables(client)) {
    if (name === '_prisma_migrations') continue
    const { rowCount } = await client.query(`SELECT FROM ${identifier(schema, name)} LIMIT 1`)
    if (rowCount) full.add(name)
  }
  if (full.size === 0) return
  const named = [...full].slice(0, 3).join(', ')
  throw new RecoveryError('DATABASE_NOT_EMPTY', { tables: full.size > 3 ? `${named}, …` : named })
}

/** Holds every table against everybody. A server that runs connects anew at once, and may be in the way again. */
async function takeAlone(client: pg.Client, options: LoadOptions): Promise<void> {
  const names = (await tables(client)).map(({ schema, name }) => identifier(schema, name))
  if (names.length === 0) return
  await client.query("SET LOCAL lock_timeout = '2s'")
  for (let attempt = 1; ; attempt++) {
    await endOthers(client, options)
    await client.query('SAVEPOINT alone')
    try {
      await client.query(`LOCK TABLE ${names.join(', ')} IN ACCESS EXCLUSIVE MODE`)
      return
    } catch (error) {
      const code = errorCode(error)
      const inTheWay = code === refusal.deadlock || code === refusal.lock
      if (!inTheWay || attempt === attempts) throw error
      await client.query('ROLLBACK TO SAVEPOINT alone')
    }
  }
}

/** Ends the database's other connections; gives how many are left, of roles that this one has no say over. */
async function endOthers(client: pg.Client, options: LoadOptions): Promise<number> {
  const { superuserConnectionString } = options
  const asked = superuserConnectionString
    ? await connectForRecovery(superuserConnectionString)
    : client
  try {
    await asked.query('SELECT pg_stat_clear_snapshot()')
    const { rows } = await asked.query<{ ended: boolean }>(
      `SELECT CASE WHEN pg_has_role(a.usesysid, 'MEMBER')
                OR pg_has_role('pg_signal_backend', 'MEMBER') AND NOT r.rolsuper
              THEN pg_terminate_backend(a.pid, 5000) ELSE false END AS ended
       FROM pg_stat_activity a JOIN pg_roles r ON r.oid = a.usesysid
       WHERE a.datname = $1 AND a.pid <> $2 AND a.backend_type = 'client backend'`,
      [client.database, await backendOf(client)],
    )
    return rows.filter(({ ended }) => !ended).length
  } finally {
    if (asked !== client) await asked.end()
  }
}

async function backendOf(client: pg.Client): Promise<number | undefined> {
  const { rows } = await client.query<{ pid: number }>('SELECT pg_backend_pid() AS pid')
  return rows[0]?.pid
}

/**
 * Stops the product's triggers, which would write history and refuse what is past, and takes off the keys
 * between tables, so that these fill in any order, circles included.
 * @returns statements that undo it; those of the keys look at every row
 */
async function stopWatching(
  client: pg.Client,
  { notValid }: DatabaseDescription,
): Promise<string[]> {
  const again: string[] = []
  const unvouched = new Set(
    notValid.map(({ schema, table, name }) => identifier(schema, table, name)),
  )
  for (const { schema, table, name, definition, isKey } of await constraints(client)) {
    const unproven = unvouched.has(identifier(schema, table, name))
    if (!isKey && !unproven) continue
    const suffix = unproven && !definition.endsWith('NOT VALID') ? ' NOT VALID' : ''
    const altered = `ALTER TABLE ${identifier(schema, table)}`
    await client.query(`${altered} DROP CONSTRAINT ${identifier(name)}`)
    again.push(`${altered} ADD CONSTRAINT ${identifier(name)} ${definition}${suffix}`)
  }
  for (const { stop, resume } of await triggers(client)) {
    await client.query(stop)
    again.push(resume)
  }
  return again
}

/** @returns tables of the backup that were not made */
async function fill(client: pg.Client, { description, open }: LoadOptions): Promise<string[]> {
  const made = new Set((await tables(client)).map(({ schema, name }) => identifier(schema, name)))
  // Migrations fill some tables themselves.
  await client.query(`TRUNCATE ${[...made].join(', ')}`)
  const unknown: string[] = []
  for (const table of description.tables) {
    if (made.has(identifier(table.schema, table.name))) await fillTable(client, table, open)
    else unknown.push(`${table.schema}.${table.name}`)
  }
  const counting = new Set(
    (await sequences(client)).map(({ schema, name }) => identifier(schema, name)),
  )
  for (const { schema, name, value, called } of description.sequences) {
    const sequence = identifier(schema, name)
    if (counting.has(sequence))
      await client.query('SELECT setval($1::regclass, $2, $3)', [sequence, value, called])
  }
  return unknown
}

async function fillTable(
  client: pg.Client,
  table: DatabaseDescription['tables'][number],
  open: LoadOptions['open'],
): Promise<void> {
  const part = partOf(table)
  const rows = client.query(copyFrom(`COPY ${copyName(table)} FROM STDIN`))
  await pipeline(await open(part), rows)
  if (rows.rowCount === table.rows) return
  throw new RecoveryError('BACKUP_DAMAGED', { part, reason: `${rows.rowCount} ≠ ${table.rows}` })
}

async function checkChains(client: pg.Client, { audit }: DatabaseDescription): Promise<void> {
  const found = new Map((await auditHeads(client)).map((head) => [head.entityId, head]))
  for (const head of audit) {
    if (isDeepStrictEqual(found.get(head.entityId), head)) found.delete(head.entityId)
    else throw new RecoveryError('CHAIN_DIFFERS', { entity: head.entityId })
  }
  for (const entity of found.keys()) throw new RecoveryError('CHAIN_DIFFERS', { entity })
}

/** From now on what was kept under a plan's revision before means nothing: an older backup brings its numbers again. */
async function drawEpoch(client: pg.Client, { takenAt }: DatabaseDescription): Promise<void> {
  await client.query(
    `WITH epoch AS (
       INSERT INTO public.restoration (restored_at, taken_at) VALUES (clock_timestamp(), $1) RETURNING id)
     UPDATE public.plan SET epoch = epoch.id FROM epoch`,
    [takenAt],
  )
}

function identifier(...names: string[]): string {
  return names.map((name) => pg.escapeIdentifier(name)).join('.')
}
