import type { RestoreEntityInput } from '@gelt/domain'
import type { Context } from '../../core/context.ts'
import { idOf } from '../../core/ids.ts'
import { StateRefusal } from '../../core/refusals.ts'
import { checkVersion, permitted } from '../../core/writing/stored-row.ts'
import { type Written, writeToEntity } from '../../core/writing/write.ts'
import { entityImage } from './entity-image.ts'
import { takenCodes } from './refuse-twin.ts'

/** Takes an archived entity back into view. @throws StateRefusal when it isn't archived. */
export async function restoreEntity(context: Context, input: RestoreEntityInput): Promise<Written> {
  const id = idOf('Entity', input.entityId)
  permitted(context, { entityId: id }, 'entity.archive')
  const { idempotencyKey, reason } = input
  const request = { operation: 'restoreEntity', idempotencyKey, input, entityId: id }
  const restoring = { ...request, evenArchived: true }
  const written = await writeToEntity(context, restoring, async ({ tx, audit }) => {
    const before = await tx.entity.findUniqueOrThrow({ where: { id } })
    checkVersion(before, input.version, entityImage(before))
    if (!before.archivedAt) throw new StateRefusal('WRONG_STATE', { reason: 'ENTITY_ACTIVE' })
    const taken = before.isSample ? [] : await takenCodes(tx, id, before)
    if (taken.length > 0) throw new StateRefusal('WRONG_STATE', { reason: 'ENTITY_TWIN' })
    const after = await tx.entity.update({
      where: { id },
      data: { archivedAt: null, version: { increment: 1 } },
    })
    await audit({
      action: 'entity.restore',
      subjectType: 'Entity',
      subjectId: id,
      subjectLabel: after.name,
      before: entityImage(before),
      after: entityImage(after),
      reason,
    })
    return { type: 'Entity', id }
  })
  context.loaders.plan.clearAll()
  context.loaders.entity.clearAll()
  return written
}
