import type { Database } from './client.ts'
import { errorCode } from './server/startup-error.ts'

/**
 * Counts rows that don't fit into the memory allowed, so that PostgreSQL writes them to a temporary
 * file: a full disk shows, and neither tables nor log grow. One message, hence one transaction.
 */
const probe = `
SET LOCAL work_mem = '64kB';
SELECT count(*), current_setting('transaction_read_only') AS read_only FROM generate_series(1, 20000)`

/** PostgreSQL: disk full and its like, reading or writing failed. Too many connections is none of it. */
const cannotWrite = /^(53(?!3)|58)/

/**
 * Whether the database can take a write: its disk has room and it isn't a copy that is only read.
 * @throws the driver's error when it can't be reached
 */
export async function canWrite({ pool }: Pick<Database, 'pool'>): Promise<boolean> {
  try {
    const results: unknown = await pool.query(probe)
    const last = (results as { rows: { read_only: string }[] }[]).at(-1)
    return last?.rows[0]?.read_only === 'off'
  } catch (error) {
    if (cannotWrite.test(errorCode(error) ?? '')) return false
    throw error
  }
}
