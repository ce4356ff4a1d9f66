import { query, transaction } from '@gelt/db'
import type { TestDatabase } from '@gelt/db/testing'

type Holder = Parameters<Parameters<typeof transaction>[1]>[0]

/** Resolves once so many statements of the database wait for a lock. */
export async function untilWaiting(db: TestDatabase, count: number): Promise<void> {
  const waiting = `SELECT 1 FROM pg_stat_activity
    WHERE datname = current_database() AND wait_event_type = 'Lock'`
  while ((await query(db, waiting)).length < count);
}

/**
 * Begins a write while the entity's lock is held, changes what it had looked at, then lets it go on.
 * Gives the write's answer.
 */
export async function locksHeldUp<Result>(
  db: TestDatabase,
  entityId: string,
  write: () => Promise<Result>,
  change: (holder: Holder) => Promise<unknown>,
): Promise<Result> {
  const { waiting } = await transaction(db, async (holder) => {
    await query(holder, 'SELECT 1 FROM entity WHERE id = $1 FOR UPDATE', [entityId])
    const held = write()
    await untilWaiting(db, 1)
    await change(holder)
    return { waiting: held }
  })
  return waiting
}
