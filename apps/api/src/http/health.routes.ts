import type { Database } from '@gelt/db'
import { actsAsOwner, migrationsDir, pendingMigrations } from '@gelt/db/server'
import type { FastifyInstance } from 'fastify'

/**
 * `GET /healthz`: the process answers. `GET /readyz`: the database is reached and has every migration;
 * otherwise 503 with the reason. What works and could be better stands under `warnings`.
 */
export function registerHealthRoutes(app: FastifyInstance, db: Database): void {
  app.get('/healthz', async (_request, reply) => {
    reply.header('cache-control', 'no-store')
    return { status: 'ok' }
  })
  app.get('/readyz', async (request, reply) => {
    reply.header('cache-control', 'no-store')
    try {
      const pending = await pendingMigrations(db, migrationsDir)
      if (pending.length > 0) {
        return reply
          .code(503)
          .send({ status: 'unavailable', reason: 'MIGRATIONS_PENDING', pending })
      }
      return (await actsAsOwner(db))
        ? { status: 'ok', warnings: ['SINGLE_DATABASE_ROLE'] }
        : { status: 'ok' }
    } catch (error) {
      request.log.warn({ err: error }, 'the database is not reached')
      return reply.code(503).send({ status: 'unavailable', reason: 'DATABASE_UNREACHABLE' })
    }
  })
}
