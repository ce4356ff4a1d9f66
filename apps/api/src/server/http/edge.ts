import type { Database } from '@gelt/db'
import type { FastifyInstance } from 'fastify'
import { limitBodyTime } from './body-time.ts'
import { registerCompression } from './compression.ts'
import { entityNames } from './entity-names.sql.ts'
import { registerErrorReplies } from './error-reply.ts'
import { registerHealthRoutes } from './health.routes.ts'
import { logAnswers } from './logger.ts'
import { registerSchemaRoute } from './schema.routes.ts'
import { registerSecurity } from './security.ts'
import { registerStaticRoutes } from './static.routes.ts'

/**
 * Limits that the server itself keeps; pass them to Fastify.
 * - `bodyLimit`: bytes of a GraphQL or sign-in request.
 * - `requestTimeout`: milliseconds for a whole request, a file of 20 MB at 300 kbit/s included.
 * - `connectionTimeout`: milliseconds without a byte in either direction.
 */
export const serverLimits = {
  bodyLimit: 1024 * 1024,
  requestTimeout: 10 * 60_000,
  connectionTimeout: 60_000,
  keepAliveTimeout: 20_000,
} as const

/** A body that isn't a file has to arrive within half a minute; of a file 4 kB a second. */
const bodyTime = { milliseconds: 30_000, slowBytes: 120_000 }

interface EdgeOptions {
  publicUrl: string
  db: Database
  files: Parameters<typeof registerHealthRoutes>[2]
  schemaText: string
  /** Build of the web app; by default where the build puts it. */
  webFolder?: string | undefined
}

/** What surrounds the features: errors, log, headers, health, schema, the web app. Call it before other routes. */
export async function registerEdge(app: FastifyInstance, options: EdgeOptions): Promise<void> {
  registerErrorReplies(app)
  logAnswers(app)
  limitBodyTime(app, bodyTime)
  await registerSecurity(app, options.publicUrl)
  await registerCompression(app)
  registerHealthRoutes(app, options.db, options.files)
  registerSchemaRoute(app, options.schemaText)
  await registerStaticRoutes(app, entityNames(options.db), options.webFolder)
}
