import { setTimeout } from 'node:timers/promises'
import { createDatabase, type Database } from '@gelt/db'
import { checkServer, migrate, migrationsDir, type Steps, startEmbedded } from '@gelt/db/server'
import { isLoaded, loadOfficialEntity, loadSampleEntity } from '@gelt/seed'
import type { Env } from '../env.ts'

export interface RunningDatabase {
  db: Database
  /** Resolves if the embedded server ends by itself; never for a server of one's own. */
  ended: Promise<void>
  /** Closes the connections, then stops the embedded server. */
  stop(): Promise<void>
}

const never = new Promise<void>(() => {})

/** For statements under way when the program stops. */
const statementMilliseconds = 2_000

/** The database migrated and with the plan loaded: the embedded one, or the one that DATABASE_URL names. */
export async function openDatabase(
  env: Env,
  steps: Steps,
  log: (line: string) => void,
): Promise<RunningDatabase> {
  const embedded = env.DATABASE_URL
    ? null
    : await steps.step('PostgreSQL 18', () => startEmbedded({ dataDir: env.GELT_DATA_DIR, log }))
  const connectionString = env.DATABASE_URL ?? embedded?.connectionString ?? ''
  try {
    if (!embedded) await steps.step('Base de datos', () => checkServer(connectionString))
    await steps.step('Migraciones', () => migrate(connectionString, migrationsDir))
    const db = createDatabase({ connectionString, onIdleError: (error) => log(error.message) })
    await steps.step('Plan de Alvarado', () => loadPlans(db))
    return {
      db,
      ended: embedded?.exited ?? never,
      stop: async () => {
        // A statement may run on for a client that is gone: PostgreSQL ends it as it stops.
        await Promise.race([
          db.close(),
          setTimeout(statementMilliseconds, undefined, { ref: false }),
        ])
        await embedded?.stop()
      },
    }
  } catch (error) {
    await embedded?.stop()
    throw error
  }
}

async function loadPlans(db: Database): Promise<void> {
  if (await isLoaded(db)) return
  await loadOfficialEntity(db)
  await loadSampleEntity(db)
}
