import pg from 'pg'

/** The role and the database of the product inside its embedded server. */
export const applicationName = 'gelt'

/**
 * The product's own role, which owns its database and is no superuser: what works here works on a
 * municipality's PostgreSQL too. Looked at on each start, so that an interrupted first start heals.
 * @param superuser connection string of the server's owner
 */
export async function ensureApplicationDatabase(
  superuser: string,
  password: string,
): Promise<void> {
  const client = new pg.Client({ connectionString: superuser })
  await client.connect()
  try {
    const role = await client.query('SELECT 1 FROM pg_roles WHERE rolname = $1', [applicationName])
    const verb = role.rowCount === 0 ? 'CREATE' : 'ALTER'
    await client.query(
      `${verb} ROLE ${applicationName} LOGIN PASSWORD ${client.escapeLiteral(password)}`,
    )
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
