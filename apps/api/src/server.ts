import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { createSteps, onLauncherGone, portError, StartupError } from '@gelt/db/server'
import pino from 'pino'
import { buildApp } from './app.ts'
import { createAuth } from './auth/auth.ts'
import { ensureDemoAccounts } from './auth/demo-accounts.service.ts'
import { installationSecret } from './auth/secret.ts'
import { smtpMailer } from './auth/smtp-mailer.ts'
import { readEnv } from './env.ts'
import { localFileStore } from './evidence/local-file-store.ts'
import { FigureCache } from './figures/figure-cache.ts'
import { createLogger } from './http/logger.ts'
import { openDatabase } from './start/database.ts'
import { welcome } from './start/welcome.ts'

const steps = createSteps()

async function main(): Promise<void> {
  const env = readEnv()
  const logger = createLogger(env.LOG_LEVEL, pino.destination(2))
  const database = await openDatabase(env, steps, (line) => logger.warn(line))
  const { db } = database
  const stopping: { promise?: Promise<void> } = {}
  try {
    const publicUrl = env.GELT_PUBLIC_URL ?? `http://localhost:${env.PORT}`
    const auth = createAuth({
      prisma: db.prisma,
      secret: await installationSecret(env.GELT_SECRET, env.GELT_DATA_DIR),
      publicUrl,
      signInLimit: env.GELT_SIGN_IN_LIMIT,
    })
    const signIns = env.GELT_NO_DEMO
      ? []
      : await ensureDemoAccounts(db, process.argv.includes('--reset-demo-passwords'))
    const app = await buildApp({
      services: {
        db,
        figureCache: new FigureCache(db),
        files: localFileStore(join(env.GELT_DATA_DIR, 'evidence')),
        mailer: env.SMTP_URL ? smtpMailer(env.SMTP_URL, env.SMTP_FROM ?? 'gel-t@localhost') : null,
        publicUrl,
      },
      auth,
      logger,
      trustedProxies: env.GELT_TRUSTED_PROXIES?.split(',').map((address) => address.trim()),
    })
    const stop = () => {
      stopping.promise ??= app.close().then(() => database.stop())
      return stopping.promise
    }
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.once(signal, () => void stop().then(() => process.exit(0)))
    }
    onLauncherGone(() => void stop().then(() => process.exit(0)))
    await steps.step('Servidor', () =>
      app.listen({ host: env.HOST, port: env.PORT }).catch((error: unknown) => {
        throw portError(error, env.PORT)
      }),
    )
    const { port } = app.server.address() as AddressInfo
    console.warn(welcome(env.GELT_PUBLIC_URL ?? `http://localhost:${port}`, signIns))
    void database.ended.then(() => {
      if (stopping.promise) return
      logger.fatal('PostgreSQL ended by itself')
      process.exit(1)
    })
  } catch (error) {
    await database.stop()
    throw error
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof StartupError ? `\n${error.message}` : error)
  process.exit(1)
})
