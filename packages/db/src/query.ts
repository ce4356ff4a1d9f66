import pg from 'pg'

const oid = { date: 1082, dateArray: 1182, textArray: 1009 }

/**
 * How values come back: a date as 'YYYY-MM-DD' (the driver's default is midnight in the zone of the
 * machine), numeric and bigint as strings without loss, timestamptz as Date.
 */
const types: pg.CustomTypesConfig = {
  getTypeParser(id, format) {
    if (id === oid.date) return (value: string) => value
    if (id === oid.dateArray) return pg.types.getTypeParser(oid.textArray, format)
    return pg.types.getTypeParser(id, format)
  },
}

const statementNames = new Map<string, string>()

/**
 * Gives a fixed statement a name: a connection plans it once, not anew each time. For statements whose planning takes
 * milliseconds and whose text is always the same; call it where the text is a constant.
 * @returns the text
 */
export function prepared(name: string, text: string): string {
  statementNames.set(text, name)
  return text
}

/** Anything that sends a statement: a database, or one connection within a transaction. */
export type SqlSource = { readonly pool: pg.Pool } | pg.ClientBase

/**
 * Runs one SQL statement and gives back its rows. Types are the caller's word: the text and `T` are
 * kept side by side in one file per feature.
 * @param values for `$1`, `$2`, …; arrays, dates and JSON text as the driver takes them
 * @throws the driver's DatabaseError with the PostgreSQL code
 */
export async function query<T extends object>(
  source: SqlSource,
  text: string,
  values: readonly unknown[] = [],
): Promise<T[]> {
  const sender = 'pool' in source ? source.pool : source
  const name = statementNames.get(text)
  const result = await sender.query<T>({ text, values: [...values], types, ...(name && { name }) })
  return result.rows
}

/**
 * Runs statements on one connection, without a transaction. The wait for it is over when `work` begins: what was no
 * longer wanted by then can say so.
 */
export async function withConnection<T>(
  database: { readonly pool: pg.Pool },
  work: (connection: pg.ClientBase) => Promise<T>,
): Promise<T> {
  const connection = await database.pool.connect()
  try {
    const result = await work(connection)
    connection.release()
    return result
  } catch (error) {
    // A statement that failed leaves the connection as it was; one that broke says so itself.
    connection.release()
    throw error
  }
}

/** PostgreSQL's word for a statement that was ended, for its time was over. */
const canceled = '57014'

/** Whether something failed because the database took too long: over a statement, or to have a connection free. */
export function isTooSlow(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if ('code' in error && error.code === canceled) return true
  return (
    /timeout exceeded when trying to connect|canceling statement due to statement timeout/.test(
      error.message,
    ) || isTooSlow(error.cause)
  )
}

/**
 * Runs statements of our own in one transaction: committed when `work` resolves, rolled back when
 * it throws. The connection is `work`'s alone.
 */
export async function transaction<T>(
  database: { readonly pool: pg.Pool },
  work: (connection: pg.ClientBase) => Promise<T>,
): Promise<T> {
  const connection = await database.pool.connect()
  try {
    await connection.query('BEGIN')
    const result = await work(connection)
    await connection.query('COMMIT')
    connection.release()
    return result
  } catch (error) {
    await connection.query('ROLLBACK').then(
      () => connection.release(),
      (broken: Error) => connection.release(broken),
    )
    throw error
  }
}
