import type { Database } from '@gelt/db'
import { actsAsOwner, canWrite, migrationsDir, pendingMigrations } from '@gelt/db/server'
import type { FastifyBaseLogger, FastifyInstance } from 'fastify'

/** Where files are kept, as far as readiness asks. */
interface Files {
  /** @throws when nothing could be kept now. */
  checkWritable(): Promise<void>
}

interface Readiness {
  status: 'ok' | 'unavailable'
  reason?: 'MIGRATIONS_PENDING' | 'DATABASE_UNREACHABLE' | 'CANNOT_WRITE'
  /** Migrations that are missing. */
  pending?: string[]
  /** What can't be written to. */
  where?: ('database' | 'files')[]
  /** What works and could be better. */
  warnings?: 'SINGLE_DATABASE_ROLE'[]
}

/**
 * `GET /healthz`: the process answers. `GET /readyz`: the database is reached and has every migration,
 * database and files can be written; otherwise 503 with the reason.
 */
export function registerHealthRoutes(app: FastifyInstance, db: Database, files: Files): void {
  let asking: Promise<Readiness> | undefined
  app.get('/healthz', async (_request, reply) => {
    reply.header('cache-control', 'no-store')
    return { status: 'ok' }
  })
  app.get('/readyz', async (request, reply) => {
    // Anybody may ask; those who ask at once share one answer.
    asking ??= readiness(db, files, request.log).finally(() => {
      asking = undefined
    })
    const found = await asking
    reply.header('cache-control', 'no-store')
    return reply.code(found.status === 'ok' ? 200 : 503).send(found)
  })
}

async function readiness(db: Database, files: Files, log: FastifyBaseLogger): Promise<Readiness> {
  try {
    const pending = await pendingMigrations(db, migrationsDir)
    if (pending.length > 0) {
      return { status: 'unavailable', reason: 'MIGRATIONS_PENDING', pending }
    }
    const where = await unwritable(db, files, log)
    if (where.length > 0) return { status: 'unavailable', reason: 'CANNOT_WRITE', where }
    return (await actsAsOwner(db))
      ? { status: 'ok', warnings: ['SINGLE_DATABASE_ROLE'] }
      : { status: 'ok' }
  } catch (error) {
    log.warn({ err: error }, 'the database is not reached')
    return { status: 'unavailable', reason: 'DATABASE_UNREACHABLE' }
  }
}

async function unwritable(db: Database, files: Files, log: FastifyBaseLogger) {
  const where: ('database' | 'files')[] = []
  if (!(await canWrite(db))) where.push('database')
  await files.checkWritable().catch((error: unknown) => {
    log.warn({ err: error }, 'no file can be stored')
    where.push('files')
  })
  return where
}
