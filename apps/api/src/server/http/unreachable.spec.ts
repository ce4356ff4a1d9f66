import { createDatabase } from '@gelt/db'
import Fastify from 'fastify'
import { expect, it } from 'vitest'
import { registerHealthRoutes } from './health.routes.ts'

it('says that the database is not reached, and nothing about where it is', async () => {
  // Nothing listens on the port of discard.
  const db = createDatabase({ connectionString: 'postgres://gelt:secreta@127.0.0.1:9/plan' })
  const app = Fastify()
  registerHealthRoutes(app, db, { checkWritable: async () => {} })
  const answer = await app.inject('/readyz')
  expect(answer.statusCode).toBe(503)
  expect(answer.json()).toEqual({ status: 'unavailable', reason: 'DATABASE_UNREACHABLE' })
  expect((await app.inject('/healthz')).statusCode).toBe(200)
  await app.close()
  await db.close()
})
