import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { PrismaClient } from './generated/prisma/client.ts'
import { observeStatements } from './observe-statements.ts'

export interface DatabaseOptions {
  readonly connectionString: string
  /** Connections at most, 1 and up. Default 10. */
  readonly poolSize?: number
  /** Told of the text of every statement sent, in order; values are never passed on. */
  readonly onStatement?: (sql: string) => void
  /** Told of a connection that broke while idle, e.g. when the server restarts. */
  readonly onIdleError?: (error: Error) => void
}

/** The database, by Prisma for forms and small reads and by the pool for SQL of our own. */
export interface Database {
  readonly prisma: PrismaClient
  readonly pool: pg.Pool
  /** Waits for running statements, then closes every connection. */
  close(): Promise<void>
}

const connectMilliseconds = 5_000
const statementMilliseconds = 30_000

/**
 * Opens a pool; connections are made when first needed, so an unreachable server shows at the first
 * statement. Sessions speak UTC: the Prisma adapter mislabels `timestamptz` in any other zone.
 */
export function createDatabase(options: DatabaseOptions): Database {
  const pool = new pg.Pool({
    connectionString: options.connectionString,
    max: options.poolSize ?? 10,
    connectionTimeoutMillis: connectMilliseconds,
    statement_timeout: statementMilliseconds,
    options: '-c TimeZone=UTC',
    application_name: 'gel-t',
  })
  // Without a listener a connection that breaks while idle would end the process.
  pool.on('error', (error) => options.onIdleError?.(error))
  if (options.onStatement) observeStatements(pool, options.onStatement)
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool) })
  const close = async () => {
    await prisma.$disconnect()
    await pool.end()
  }
  return { prisma, pool, close }
}
