import type { Readable } from 'node:stream'
import pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import { errorCode } from '../server/startup-error.ts'
import {
  auditHeads,
  foreignSchemas,
  notValid,
  sequences,
  type Table,
  tables,
} from './catalogue.sql.ts'
import { type DatabaseDescription, partOf } from './description.ts'
import { RecoveryError } from './recovery-error.ts'

/** Takes the bytes of one part, to the end, under its name. */
export type AddPart = (name: string, content: Readable) => Promise<unknown>

/** PostgreSQL: the table does not exist. */
const undefinedTable = '42P01'

/**
 * Hands over every table of the product's schemas, one after the other, as of one moment, while others read and
 * write. Nothing of it is kept in memory. Without an end in time: a large table takes what it takes.
 * @param connectionString of a role that may read everything
 * @throws RecoveryError NOTHING_TO_BACK_UP where the database was never migrated
 */
export async function dumpDatabase(
  connectionString: string,
  add: AddPart,
): Promise<DatabaseDescription> {
  const client = await connectForRecovery(connectionString)
  try {
    await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY')
    const described = await describe(client)
    const dumped: DatabaseDescription['tables'] = []
    for (const table of await tables(client)) {
      const rows = client.query(copyTo(`COPY ${copyName(table)} TO STDOUT`))
      await add(partOf(table), rows)
      dumped.push({ ...table, rows: rows.rowCount })
    }
    await client.query('COMMIT')
    return { ...described, tables: dumped }
  } finally {
    await client.end()
  }
}

/** The table with its columns in order, as COPY wants them. */
export function copyName({ schema, name, columns }: Table): string {
  const listed = columns.map((column) => pg.escapeIdentifier(column)).join(', ')
  return `${pg.escapeIdentifier(schema)}.${pg.escapeIdentifier(name)} (${listed})`
}

async function describe(client: pg.Client): Promise<Omit<DatabaseDescription, 'tables'>> {
  const migrations = await client
    .query<{ name: string; checksum: string }>(
      `SELECT migration_name AS name, checksum FROM public._prisma_migrations
       WHERE finished_at IS NOT NULL AND rolled_back_at IS NULL ORDER BY migration_name`,
    )
    .catch((error: unknown) => {
      if (errorCode(error) !== undefinedTable) throw error
      throw new RecoveryError(
        'NOTHING_TO_BACK_UP',
        { reason: '_prisma_migrations' },
        { cause: error },
      )
    })
  const { rows } = await client.query<{ takenAt: Date; postgres: string }>(
    `SELECT transaction_timestamp() AS "takenAt", current_setting('server_version') AS postgres`,
  )
  const [moment] = rows
  if (!moment) throw new Error('PostgreSQL tells no moment')
  return {
    takenAt: moment.takenAt.toISOString(),
    postgres: moment.postgres,
    migrations: migrations.rows,
    leftOut: await foreignSchemas(client),
    sequences: await sequences(client),
    notValid: await notValid(client),
    audit: await auditHeads(client),
  }
}

/** One connection whose statements may take as long as they need. */
export async function connectForRecovery(connectionString: string): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString,
    connectionTimeoutMillis: 5_000,
    options:
      '-c TimeZone=UTC -c statement_timeout=0 -c idle_in_transaction_session_timeout=0 -c transaction_timeout=0',
    application_name: 'gel-t recovery',
  })
  // A connection that breaks shows at its next statement.
  client.on('error', () => {})
  await client.connect()
  return client
}
