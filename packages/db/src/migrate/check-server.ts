import pg from 'pg'
import { reasonOf, StartupError } from '../server/startup-error.ts'

/** The oldest major version of PostgreSQL that the tests run on. */
export const oldestTested = 18

/**
 * Reaches the database and refuses one that is too old, before anything is changed in it.
 * @param oldest major version, for tests of the refusal itself
 * @returns the server's version, for example '18.4'
 * @throws StartupError DATABASE_UNREACHABLE, DATABASE_TOO_OLD
 */
export async function checkServer(
  connectionString: string,
  oldest: number = oldestTested,
): Promise<string> {
  const { version, number } = await readVersion(connectionString)
  if (Math.floor(number / 10_000) < oldest) {
    throw new StartupError('DATABASE_TOO_OLD', { found: version, oldest })
  }
  return version
}

async function readVersion(connectionString: string): Promise<{ version: string; number: number }> {
  let server = 'DATABASE_URL'
  try {
    const client = new pg.Client({ connectionString, connectionTimeoutMillis: 5_000 })
    client.on('error', () => {})
    server = `${client.host}:${client.port}/${client.database}`
    await client.connect()
    const { rows } = await client.query<{ version: string; number: number }>(
      `SELECT split_part(current_setting('server_version'), ' ', 1) AS version,
              current_setting('server_version_num')::int AS number`,
    )
    await client.end()
    return rows[0] ?? { version: '?', number: 0 }
  } catch (cause) {
    const reason = reasonOf(cause)
    throw new StartupError('DATABASE_UNREACHABLE', { server, reason }, { cause })
  }
}
