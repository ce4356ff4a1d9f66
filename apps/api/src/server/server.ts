import type { AddressInfo } from 'node:net'
import { createSteps, onLauncherGone, portError, StartupError } from '@gelt/db/server'
import type { FastifyInstance } from 'fastify'
import pino from 'pino'
import { ensureDemoAccounts } from '../directory/auth/demo-accounts.service.ts'
import { ConfigurationError, type Env, readEnv } from './env.ts'
import { closeApp } from './http/close-app.ts'
import { createLogger } from './http/logger.ts'
import { createProduct } from './start/create-product.ts'
import { openDatabase, type RunningDatabase } from './start/database.ts'
import { welcome } from './start/welcome.ts'

const steps = createSteps()

/** For answers under way when the program is told to stop. */
const answerMilliseconds = 4_000

async function main(): Promise<void> {
  const env = readEnv()
  const logger = createLogger(env.LOG_LEVEL, pino.destination(2))
  const database = await openDatabase(env, steps, (line) => logger.warn(line))
  try {
    const app = await createProduct(env, database.db, logger)
    const port = await listen(app, env)
    stopWith(app, database)
    // Passwords are shown once, so they are made only now that nothing else can fail.
    const reset = process.argv.includes('--reset-demo-passwords')
    const signIns = env.GELT_NO_DEMO ? [] : await ensureDemoAccounts(database.db, reset)
    const address = env.GELT_PUBLIC_URL ?? `http://localhost:${port}`
    process.stdout.write(welcome(address, signIns, database.singleRole))
  } catch (error) {
    await database.stop()
    throw error
  }
}

/** Listens; gives the port, which differs from the configured one where that is 0. */
async function listen(app: FastifyInstance, env: Env): Promise<number> {
  await steps.step('Servidor', () =>
    app.listen({ host: env.HOST, port: env.PORT }).catch((error: unknown) => {
      throw portError(error, env.PORT)
    }),
  )
  const { port } = app.server.address() as AddressInfo
  return port
}

/** Stops the server, then PostgreSQL: when told to, when the launcher is gone, when PostgreSQL is gone for good. */
function stopWith(app: FastifyInstance, database: RunningDatabase): void {
  let stopping = false
  const stop = async (exitCode: number) => {
    if (stopping) return
    stopping = true
    await closeApp(app, answerMilliseconds)
    await database.stop()
    process.exit(exitCode)
  }
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => void stop(0))
  }
  onLauncherGone(() => void stop(0))
  void database.ended.then((lost) => {
    if (lost) console.error(`\n${lost.message}`)
    return stop(1)
  })
}

main().catch((error: unknown) => {
  const foreseen = error instanceof StartupError || error instanceof ConfigurationError
  console.error(foreseen ? `\n${error.message}` : error)
  process.exit(1)
})
