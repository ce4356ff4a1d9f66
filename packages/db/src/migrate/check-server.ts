import pg from 'pg'
import { reasonOf, StartupError } from '../server/startup-error.ts'

/** The oldest major version of PostgreSQL that the tests run on. */
export const oldestTested = 18

/** What a connection string leads to. */
export interface CheckedServer {
  /** For example '18.4'. */
  readonly version: string
  readonly role: string
}

interface Found extends CheckedServer {
  readonly number: number
  /** Host, port and database as written in the connection string. */
  readonly name: string
  /** The same for every role and every way to the same database. */
  readonly identity: string
}

/**
 * Reaches the database and refuses one that is too old, before anything is changed in it.
 * @param oldest major version, for tests of the refusal itself
 * @throws StartupError DATABASE_UNREACHABLE, DATABASE_TOO_OLD
 */
export async function checkServer(
  connectionString: string,
  oldest: number = oldestTested,
): Promise<CheckedServer> {
  return checkAge(await inspect(connectionString), oldest)
}

/**
 * The same for the owner's connection, which must lead to the same database.
 * @returns of the server's role
 * @throws StartupError ROLES_APART
 */
export async function checkRoles(server: string, owner: string): Promise<CheckedServer> {
  const [asServer, asOwner] = await Promise.all([inspect(server), inspect(owner)])
  if (asServer.identity !== asOwner.identity) {
    throw new StartupError('ROLES_APART', { server: asServer.name, owner: asOwner.name })
  }
  return checkAge(asServer, oldestTested)
}

function checkAge(found: Found, oldest: number): Found {
  if (Math.floor(found.number / 10_000) >= oldest) return found
  throw new StartupError('DATABASE_TOO_OLD', { found: found.version, oldest })
}

async function inspect(connectionString: string): Promise<Found> {
  let name = 'DATABASE_URL'
  try {
    const client = new pg.Client({ connectionString, connectionTimeoutMillis: 5_000 })
    client.on('error', () => {})
    name = `${client.host}:${client.port}/${client.database}`
    await client.connect()
    const { rows } = await client.query<Omit<Found, 'name'>>(
      `SELECT split_part(current_setting('server_version'), ' ', 1) AS version,
              current_setting('server_version_num')::int AS number, current_user AS role,
              pg_postmaster_start_time() || ' ' || oid AS identity
       FROM pg_database WHERE datname = current_database()`,
    )
    await client.end()
    return { ...(rows[0] ?? { version: '?', number: 0, role: '', identity: '' }), name }
  } catch (cause) {
    const reason = reasonOf(cause)
    throw new StartupError('DATABASE_UNREACHABLE', { server: name, reason }, { cause })
  }
}
