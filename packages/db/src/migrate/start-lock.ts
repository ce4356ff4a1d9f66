import pg from 'pg'

/** "GELS" in ASCII. */
const lockKey = 0x47_45_4c_53

/**
 * Lets one start at a time prepare a database, from the first migration to the last row of the plans;
 * another one waits as long as that takes and then finds it done. The lock falls with the connection,
 * also when the process is killed.
 */
export async function oneStartAtATime<T>(
  ownerConnectionString: string,
  prepare: () => Promise<T>,
): Promise<T> {
  const client = new pg.Client({
    connectionString: ownerConnectionString,
    connectionTimeoutMillis: 5_000,
    application_name: 'gel-t start',
  })
  client.on('error', () => {})
  await client.connect()
  try {
    await client.query('SELECT pg_advisory_lock($1)', [lockKey])
    return await prepare()
  } finally {
    await client.end()
  }
}
