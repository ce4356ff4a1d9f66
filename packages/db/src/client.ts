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
  /** Connections for reads that take long: they wait for each other, and nobody else for them. */
  readonly heavy: { readonly pool: pg.Pool }
  /** Waits for running statements, then closes every connection. */
  close(): Promise<void>
}

const connectMilliseconds = 5_000
const statementMilliseconds = 30_000

/** Of heavy reads: connections, fewer than would keep a small machine from everything else, and time for each. */
const heavyLimits = { poolSize: 3, statementMilliseconds: 5_000 }

/**
 * Opens a pool; connections are made when first needed, so an unreachable server shows at the first
 * statement. Sessions speak UTC: the Prisma adapter mislabels `timestamptz` in any other zone.
 */
export function createDatabase(options: DatabaseOptions): Database {
  const pool = createPool(options, options.poolSize ?? 10, statementMilliseconds)
  const heavy = {
    pool: createPool(options, heavyLimits.poolSize, heavyLimits.statementMilliseconds),
  }
  const prisma = new PrismaClient({ adapter: new PrismaPg(pool) })
  const close = async () => {
    await prisma.$disconnect()
    await Promise.all([pool.end(), heavy.pool.end()])
  }
  return { prisma, pool, heavy, close }
}

function createPool(options: DatabaseOptions, size: number, milliseconds: number): pg.Pool {
  const pool = new pg.Pool({
    connectionString: options.connectionString,
    max: size,
    connectionTimeoutMillis: connectMilliseconds,
    statement_timeout: milliseconds,
    options: '-c TimeZone=UTC',
    application_name: 'gel-t',
  })
  // Without a listener a connection that breaks while idle would end the process.
  pool.on('error', (error) => options.onIdleError?.(error))
  // The pool listens to idle connections alone; one lent out that breaks shows at its next statement.
  pool.on('connect', (client) => client.on('error', () => {}))
  if (options.onStatement) observeStatements(pool, options.onStatement)
  return pool
}
