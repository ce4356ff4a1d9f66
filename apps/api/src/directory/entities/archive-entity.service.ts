import type { ArchiveEntityInput } from '@gelt/domain'
import type { Context } from '../../core/context.ts'
import { idOf } from '../../core/ids.ts'
import { checkVersion, permitted } from '../../core/writing/stored-row.ts'
import { type Transaction, type Written, writeToEntity } from '../../core/writing/write.ts'
import { entityImage } from './entity-image.ts'

/**
 * Takes an entity out of public view; its rows stay, and nothing in it can be written any more. The sample is
 * removed this way.
 * @throws StateRefusal when it is archived already.
 */
export async function archiveEntity(context: Context, input: ArchiveEntityInput): Promise<Written> {
  const id = idOf('Entity', input.entityId)
  permitted(context, { entityId: id }, 'entity.archive')
  const { idempotencyKey, reason } = input
  const request = { operation: 'archiveEntity', idempotencyKey, input, entityId: id }
  const written = await writeToEntity(context, request, async ({ tx, audit, moment }) => {
    const before = await tx.entity.findUniqueOrThrow({ where: { id } })
    checkVersion(before, input.version, entityImage(before))
    const after = await tx.entity.update({
      where: { id },
      data: { archivedAt: moment, version: { increment: 1 } },
    })
    const sessionsEnded = before.isSample ? await endDemoSessions(tx, id) : 0
    await audit({
      action: 'entity.archive',
      subjectType: 'Entity',
      subjectId: id,
      subjectLabel: after.name,
      before: entityImage(before),
      after: { ...entityImage(after), ...(sessionsEnded > 0 && { sessionsEnded }) },
      reason,
    })
    return { type: 'Entity', id }
  })
  context.loaders.plan.clearAll()
  context.loaders.entity.clearAll()
  return written
}

/** Demonstration accounts that have a role nowhere else are signed out; the others have work to go on with. */
async function endDemoSessions(tx: Transaction, entityId: string): Promise<number> {
  const elsewhere = {
    entityId: { not: entityId },
    archivedAt: null,
    entity: { archivedAt: null },
    memberships: { some: {} },
  }
  const { count } = await tx.session.deleteMany({
    where: { user: { isDemo: true, persons: { some: { entityId }, none: elsewhere } } },
  })
  return count
}
