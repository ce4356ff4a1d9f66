import { randomUUID } from 'node:crypto'
import { hashPassword } from 'better-auth/crypto'
import type { FastifyBaseLogger, FastifyInstance } from 'fastify'
import pino from 'pino'
import { buildApp } from '../app.ts'
import { createAuth } from '../auth/auth.ts'
import type { Mailer } from '../auth/mailer.ts'
import { createTestApi, type TestApi } from './create-test-api.ts'
import type { PersonKey } from './municipality.ts'

export interface TestApp {
  api: TestApi
  app: FastifyInstance
  password: string
  /** Signs a person of `here` in; gives the cookie to send. */
  signIn(as: PersonKey): Promise<string>
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
  const auth = createAuth({
    prisma: db.prisma,
    secret: randomUUID() + randomUUID(),
    publicUrl: api.services.publicUrl,
    signInLimit: options.signInLimit ?? 1000,
  })
  const logger = options.logger ?? pino({ level: 'silent' })
  const { queryMilliseconds } = options
  const app = await buildApp({ services: api.services, auth, logger, queryMilliseconds })
  await app.ready()
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
    async close() {
      await app.close()
      await api.close()
    },
  }
}
