import { type Database, query } from '@gelt/db'
import type { FastifyInstance } from 'fastify'

/** How often something may be tried within how many seconds, and what it is counted by: a keyed hash. */
export interface AttemptRule {
  bucket: string
  attempts: number
  seconds: number
}

// Whoever tries at the same moment in another process waits for the row, and sees what was counted.
const takeSql = `
INSERT INTO attempt AS a (bucket, moments, taken, expires_at)
VALUES ($1, ARRAY[now()], true, now() + make_interval(secs => $3))
ON CONFLICT (bucket) DO UPDATE SET (moments, taken, expires_at) = (
  SELECT CASE WHEN cardinality(kept) < $2 THEN kept || now() ELSE kept END, cardinality(kept) < $2,
    CASE WHEN cardinality(kept) < $2 THEN now() + make_interval(secs => $3) ELSE a.expires_at END
  FROM (SELECT coalesce(array_agg(m ORDER BY m), '{}') AS kept FROM unnest(a.moments) m
        WHERE m > now() - make_interval(secs => $3)) recent)
RETURNING taken, greatest(1, ceil(extract(epoch FROM moments[1] + make_interval(secs => $3) - now())))::int AS seconds`

/**
 * Counts an attempt, over all processes. What is refused is no attempt: it doesn't lengthen the wait.
 * @returns whole seconds to wait where there were too many already; null: it may go on
 */
export async function takeAttempt(
  db: Database,
  { bucket, attempts, seconds }: AttemptRule,
): Promise<number | null> {
  const [row] = await query<{ taken: boolean; seconds: number }>(db, takeSql, [
    ...[bucket, attempts, seconds],
  ])
  return row && !row.taken ? row.seconds : null
}

/** Takes back the last attempt. */
export async function giveBackAttempt(db: Database, bucket: string): Promise<void> {
  await query(
    db,
    'UPDATE attempt SET moments = trim_array(moments, 1) WHERE bucket = $1 AND cardinality(moments) > 0',
    [bucket],
  )
}

export async function forgetAttempts(db: Database, bucket: string): Promise<void> {
  await query(db, 'DELETE FROM attempt WHERE bucket = $1', [bucket])
}

/** Deletes what counts no more. */
export async function sweepAttempts(db: Database): Promise<void> {
  await query(db, 'DELETE FROM attempt WHERE expires_at < now()')
}

const sweepMilliseconds = 60_000

/** As long as the server runs. What fails is tried again: nothing waits for it. */
export function sweepAttemptsRegularly(app: FastifyInstance, db: Database): void {
  const timer = setInterval(() => {
    sweepAttempts(db).catch((error: unknown) =>
      app.log.warn(error, 'old attempts were not deleted'),
    )
  }, sweepMilliseconds)
  timer.unref()
  app.addHook('onClose', () => clearInterval(timer))
}

/** The key of a purpose; a new one comes after that many seconds, and the old one is gone. */
export async function rotatingKey(
  db: Database,
  purpose: string,
  fresh: Buffer,
  seconds: number,
): Promise<Buffer> {
  const [row] = await query<{ key: Buffer }>(
    db,
    `INSERT INTO attempt_key AS k (purpose, key, made_at) VALUES ($1, $2, now())
     ON CONFLICT (purpose) DO UPDATE SET (key, made_at) = (SELECT
       CASE WHEN old THEN excluded.key ELSE k.key END, CASE WHEN old THEN now() ELSE k.made_at END
       FROM (SELECT k.made_at < now() - make_interval(secs => $3) AS old) age)
     RETURNING key`,
    [purpose, fresh, seconds],
  )
  if (!row) throw new Error('The database gave no key')
  return row.key
}
