import { randomUUID } from 'node:crypto'
import fastifyApollo from '@as-integrations/fastify'
import Fastify, { type FastifyBaseLogger, type FastifyInstance, LogController } from 'fastify'
import type { Services } from '../core/context.ts'
import { registerAuthRoutes } from '../directory/auth/auth.routes.ts'
import type { Auth } from '../directory/auth/auth.ts'
import { readViewer } from '../directory/auth/read-viewer.ts'
import { OperationWork } from '../graphql/operation-work.ts'
import { outageBefore } from '../graphql/outage.ts'
import { sweepAttemptsRegularly } from '../http/attempts.sql.ts'
import { languageOf } from '../http/language.ts'
import { schemeExport } from '../planning/scheme/export-scheme.ts'
import { registerImportRoutes } from '../registers/imports/import.routes.ts'
import { registerFileRoutes } from '../trace/files/files.routes.ts'
import type { ContextOf } from '../trace/files/receive-file.ts'
import { createApollo } from './apollo.ts'
import { registerEdge, serverLimits } from './http/edge.ts'
import { createLoaders } from './loaders.ts'
import { schema, schemaText } from './schema.ts'

export interface AppOptions {
  services: Services
  auth: Auth
  logger: FastifyBaseLogger
  /** Proxies whose word on the client's address is believed; none by default. */
  trustedProxies?: string[] | undefined
  /** How long a query may take; five seconds unless asked. */
  queryMilliseconds?: number | undefined
  /** Build of the web app; by default where the build puts it. */
  webFolder?: string | undefined
}

/** The whole HTTP server, not listening yet. */
export async function buildApp(options: AppOptions): Promise<FastifyInstance> {
  const { services, auth, logger, trustedProxies } = options
  const app = Fastify({
    loggerInstance: logger,
    trustProxy: trustedProxies ?? false,
    ...serverLimits,
    genReqId: () => randomUUID(),
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: 'idle',
  })
  const contextOf: ContextOf = async (request, milliseconds = options.queryMilliseconds) => {
    const viewer = await readViewer(request, auth, services.db, services.publicUrl)
    return {
      ...services,
      viewer,
      language: languageOf(request),
      requestId: request.id,
      clientAddress: request.ip,
      log: request.log,
      loaders: createLoaders(services.db),
      work: new OperationWork(services.db, viewer, milliseconds),
    }
  }
  await registerEdge(app, {
    publicUrl: services.publicUrl,
    db: services.db,
    files: services.files,
    schemaText: schemaText(),
    webFolder: options.webFolder,
  })
  await registerFileRoutes(app, contextOf)
  registerImportRoutes(app, contextOf, services, [schemeExport])
  registerAuthRoutes(app, {
    ...{ auth, db: services.db, guard: services.signInGuard, publicUrl: services.publicUrl },
  })
  sweepAttemptsRegularly(app, services.db)
  const apollo = createApollo(schema)
  await apollo.start()
  await app.register(fastifyApollo(apollo), {
    path: '/graphql',
    context: async (request, reply) => {
      const context = await contextOf(request).catch((error: unknown) => {
        throw outageBefore(error, languageOf(request))
      })
      // Answered, or the caller went away.
      reply.raw.once('close', () => context.work.end())
      return context
    },
  })
  app.addHook('onClose', () => apollo.stop())
  return app
}
