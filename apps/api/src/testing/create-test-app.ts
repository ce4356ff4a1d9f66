import { randomUUID } from 'node:crypto'
import { hashPassword } from 'better-auth/crypto'
import type { FastifyBaseLogger, FastifyInstance } from 'fastify'
import pino from 'pino'
import type { Services } from '../core/context.ts'
import { createAuth } from '../directory/auth/auth.ts'
import type { Mailer } from '../directory/auth/mailer.ts'
import { buildApp } from '../server/app.ts'
import { createTestApi, type TestApi, testSecret, testServices } from './create-test-api.ts'
import type { PersonKey } from './municipality.ts'

export interface TestApp {
  api: TestApi
  app: FastifyInstance
  password: string
  /** Signs a person of `here` in; gives the cookie to send. */
  signIn(as: PersonKey): Promise<string>
  /** Another process over the same database. */
  startTwin(): Promise<FastifyInstance>
  close(): Promise<void>
}

interface TestAppOptions {
  signInLimit?: number
  askLimit?: number
  mailer?: Mailer
  logger?: FastifyBaseLogger
  queryMilliseconds?: number
}

/** The whole HTTP server over a test database, driven by `app.inject`. */
export async function createTestApp(options: TestAppOptions = {}): Promise<TestApp> {
  const api = await createTestApi(options)
  const { db, here } = api
  const password = 'una clave bien larga'
  const hash = await hashPassword(password)
  for (const { userId } of await db.prisma.person.findMany({ where: { entityId: here.id } })) {
    if (!userId) continue
    await db.prisma.account.create({
      data: {
        id: randomUUID(),
        accountId: userId,
        providerId: 'credential',
        userId,
        password: hash,
      },
    })
  }
  const logger = options.logger ?? pino({ level: 'silent' })
  const { queryMilliseconds } = options
  const start = async (services: Services) => {
    const { publicUrl } = services
    const auth = createAuth({ prisma: db.prisma, secret: testSecret, publicUrl })
    const started = await buildApp({ services, auth, logger, queryMilliseconds })
    await started.ready()
    return started
  }
  const app = await start(api.services)
  const twins: FastifyInstance[] = []
  return {
    api,
    app,
    password,
    async signIn(as) {
      const answer = await app.inject({
        method: 'POST',
        url: '/api/auth/sign-in/email',
        payload: { email: `${as}@${here.slug}.example`, password },
      })
      const cookies = [answer.headers['set-cookie'] ?? []].flat()
      return cookies.map((cookie) => cookie.split(';')[0]).join('; ')
    },
    async startTwin() {
      const { files } = api.services
      const twin = await start({ ...testServices(db, '', options), files })
      twins.push(twin)
      return twin
    },
    async close() {
      for (const one of [app, ...twins]) await one.close()
      await api.close()
    },
  }
}
