import { randomUUID } from 'node:crypto'
import fastifyApollo from '@as-integrations/fastify'
import Fastify, {
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyRequest,
  LogController,
} from 'fastify'
import { registerAuthRoutes } from './auth/auth.routes.ts'
import type { Auth } from './auth/auth.ts'
import { readViewer } from './auth/read-viewer.ts'
import type { Context, Services } from './context.ts'
import { createApollo } from './graphql/apollo.ts'
import { createLoaders } from './graphql/loaders.ts'
import { schema } from './graphql/schema.ts'
import { languageOf } from './http/language.ts'

export interface AppOptions {
  services: Services
  auth: Auth
  logger: FastifyBaseLogger
  /** Proxies whose word on the client's address is believed; none by default. */
  trustedProxies?: string[] | undefined
}

const limits = { body: 1024 * 1024, requestMilliseconds: 30_000 }

/** The whole HTTP server, not listening yet. */
export async function buildApp(options: AppOptions): Promise<FastifyInstance> {
  const { services, auth, logger, trustedProxies } = options
  const app = Fastify({
    loggerInstance: logger,
    trustProxy: trustedProxies ?? false,
    bodyLimit: limits.body,
    requestTimeout: limits.requestMilliseconds,
    genReqId: () => randomUUID(),
    logController: new LogController({ disableRequestLogging: true }),
    forceCloseConnections: 'idle',
  })
  registerAuthRoutes(app, auth, services.db, services.publicUrl)
  const apollo = createApollo(schema)
  await apollo.start()
  await app.register(fastifyApollo(apollo), {
    path: '/graphql',
    context: async (request: FastifyRequest): Promise<Context> => ({
      ...services,
      viewer: await readViewer(request, auth, services.db, services.publicUrl),
      language: languageOf(request),
      requestId: request.id,
      log: request.log,
      loaders: createLoaders(services.db),
    }),
  })
  app.addHook('onClose', () => apollo.stop())
  return app
}
