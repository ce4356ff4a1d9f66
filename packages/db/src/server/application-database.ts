import pg from 'pg'
import type { Credentials } from './credentials.ts'

/** The database of the product inside its embedded server, and the role that owns it. */
export const applicationName = 'gelt'

/** The role that the server works with; what it may do is said by `grantServerRights`. */
export const serverRoleName = 'gelt_server'

/**
 * The product's own roles and database. Neither role is a superuser: what works here works on a
 * municipality's PostgreSQL too. Looked at on each start, so that an interrupted first start heals
 * and a folder of the time with one role gets its second.
 * @param superuser connection string of the cluster's owner
 */
export async function ensureApplicationDatabase(
  superuser: string,
  credentials: Credentials,
): Promise<void> {
  const client = new pg.Client({ connectionString: superuser })
  await client.connect()
  try {
    await ensureRole(client, applicationName, credentials.application)
    await ensureRole(client, serverRoleName, credentials.server)
    const database = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [
      applicationName,
    ])
    if (database.rowCount === 0) {
      await client.query(`CREATE DATABASE ${applicationName} OWNER ${applicationName}`)
    }
  } finally {
    await client.end()
  }
}

async function ensureRole(client: pg.Client, name: string, password: string): Promise<void> {
  const found = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [name])
  const verb = found.rowCount === 0 ? 'CREATE' : 'ALTER'
  await client.query(`${verb} ROLE ${name} LOGIN PASSWORD ${client.escapeLiteral(password)}`)
}
