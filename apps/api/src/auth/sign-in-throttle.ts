import { createHash } from 'node:crypto'
import { type Database, query } from '@gelt/db'

/** Failures in a row after which an account waits, and for how long. */
export const throttle = { failures: 5, minutes: 15 }

function hashOf(email: string): string {
  return createHash('sha256').update(email.trim().toLowerCase()).digest('hex')
}

/** Whether the account has to wait; the same for accounts that don't exist. */
export async function mustWait(db: Database, email: string): Promise<boolean> {
  const rows = await query(
    db,
    `SELECT 1 FROM sign_in_failure WHERE account_hash = $1 AND failures >= $2
       AND last_at > now() - make_interval(mins => $3)`,
    [hashOf(email), throttle.failures, throttle.minutes],
  )
  return rows.length > 0
}

/** Counts a failure; a pause as long as the wait begins the count anew. */
export async function countFailure(db: Database, email: string): Promise<void> {
  await query(
    db,
    `INSERT INTO sign_in_failure AS f (account_hash, failures, last_at) VALUES ($1, 1, now())
     ON CONFLICT (account_hash) DO UPDATE SET last_at = now(), failures =
       CASE WHEN f.last_at > now() - make_interval(mins => $2) THEN f.failures + 1 ELSE 1 END`,
    [hashOf(email), throttle.minutes],
  )
}

export async function forgetFailures(db: Database, email: string): Promise<void> {
  await query(db, 'DELETE FROM sign_in_failure WHERE account_hash = $1', [hashOf(email)])
}
