import type { Database, Prisma } from '@gelt/db'
import type { EntitySlug } from './people.ts'

// The sample's history is some thousands of statements; a slow disk gets its time.
const limits = { timeout: 120_000, maxWait: 10_000 }

/** Moment of recording of what follows in this transaction; null: the transaction's own. */
export async function recordAt(tx: Prisma.TransactionClient, moment: string | null) {
  await tx.$executeRaw`select set_config('gelt.recorded_at', ${moment ?? ''}, true)`
}

/**
 * Loads an entity in one transaction, or does nothing when it is there (archived ones included).
 * Two starts at once wait for each other rather than collide.
 */
export async function loadOnce(
  db: Database,
  slug: EntitySlug,
  write: (tx: Prisma.TransactionClient) => Promise<void>,
): Promise<void> {
  await db.prisma.$transaction(async (tx) => {
    await tx.$executeRaw`select pg_advisory_xact_lock(hashtextextended('gelt.seed', 0))`
    if (await tx.entity.findUnique({ where: { slug }, select: { id: true } })) return
    await write(tx)
  }, limits)
}

/** True when both the official entity and the sample have been loaded, even if archived since. */
export async function isLoaded(db: Database): Promise<boolean> {
  const slugs: EntitySlug[] = ['alvarado-tolima', 'alvarado-muestra']
  return (await db.prisma.entity.count({ where: { slug: { in: slugs } } })) === slugs.length
}
