import { setTimeout } from 'node:timers/promises'
import { createDatabase, type Database } from '@gelt/db'
import {
  actsAsOwner,
  checkRoles,
  checkServer,
  type EmbeddedServer,
  migrate,
  migrationsDir,
  oneStartAtATime,
  type StartupError,
  type Steps,
  serverRoleName,
  startEmbedded,
} from '@gelt/db/server'
import { isLoaded, loadOfficialEntity, loadSampleEntity } from '@gelt/seed'
import type { Env } from '../env.ts'

export interface RunningDatabase {
  db: Database
  /** The server works as the owner of the tables, whom nothing refuses to change them. */
  singleRole: boolean
  /** Resolves if the embedded server is gone for good, with why; never for a server of one's own. */
  ended: Promise<StartupError | undefined>
  /** Closes the connections, then stops the embedded server. */
  stop(): Promise<void>
}

const never = new Promise<undefined>(() => {})

/** For statements under way when the program stops. */
const statementMilliseconds = 2_000

/** The connection strings of both roles. */
interface Roles {
  server: string
  /** Migrates and seeds; the same as the server's where there is one role only. */
  owner: string
  serverRole: string
}

/** The database migrated and with the plan loaded: the embedded one, or the one that DATABASE_URL names. */
export async function openDatabase(
  env: Env,
  steps: Steps,
  log: (line: string) => void,
): Promise<RunningDatabase> {
  const embedded = env.DATABASE_URL
    ? null
    : await steps.step('PostgreSQL 18', () => startEmbedded({ dataDir: env.GELT_DATA_DIR, log }))
  try {
    const roles = embedded ? rolesOf(embedded) : await checkedRoles(env, steps)
    await oneStartAtATime(roles.owner, () => prepare(roles, steps))
    const { server: connectionString } = roles
    const db = createDatabase({ connectionString, onIdleError: (error) => log(error.message) })
    let stopping: Promise<void> | undefined
    const stop = async () => {
      // A statement may run on for a client that is gone: PostgreSQL ends it as it stops.
      await Promise.race([db.close(), setTimeout(statementMilliseconds, undefined, { ref: false })])
      await embedded?.stop()
    }
    return {
      db,
      singleRole: await actsAsOwner(db),
      ended: embedded?.ended ?? never,
      stop: () => {
        stopping ??= stop()
        return stopping
      },
    }
  } catch (error) {
    await embedded?.stop()
    throw error
  }
}

function rolesOf({ connectionString, ownerConnectionString }: EmbeddedServer): Roles {
  return { server: connectionString, owner: ownerConnectionString, serverRole: serverRoleName }
}

function checkedRoles(env: Env, steps: Steps): Promise<Roles> {
  const { DATABASE_URL: server = '', GELT_OWNER_URL: owner } = env
  return steps.step('Base de datos', async () => {
    const { role } = await (owner ? checkRoles(server, owner) : checkServer(server))
    return { server, owner: owner ?? server, serverRole: role }
  })
}

async function prepare({ owner, serverRole }: Roles, steps: Steps): Promise<void> {
  await steps.step('Migraciones', () => migrate(owner, migrationsDir, serverRole))
  const db = createDatabase({ connectionString: owner })
  try {
    await steps.step('Plan de Alvarado', () => loadPlans(db))
  } finally {
    await db.close()
  }
}

async function loadPlans(db: Database): Promise<void> {
  if (await isLoaded(db)) return
  await loadOfficialEntity(db)
  await loadSampleEntity(db)
}
