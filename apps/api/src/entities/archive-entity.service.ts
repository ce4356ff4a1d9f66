import type { ArchiveEntityInput } from '@gelt/domain'
import type { Context } from '../context.ts'
import { idOf } from '../graphql/ids.ts'
import { StateRefusal } from '../graphql/refusals.ts'
import { checkVersion, permitted } from '../writing/stored-row.ts'
import { type Written, writeToEntity } from '../writing/write.ts'
import { entityImage } from './entity-image.ts'

/** Takes an entity out of public view; its rows stay. The sample is removed this way. */
export async function archiveEntity(context: Context, input: ArchiveEntityInput): Promise<Written> {
  const id = idOf('Entity', input.entityId)
  permitted(context, { entityId: id }, 'entity.archive')
  const { idempotencyKey, reason } = input
  const request = { operation: 'archiveEntity', idempotencyKey, input, entityId: id }
  const written = await writeToEntity(context, request, async ({ tx, audit, moment }) => {
    const before = await tx.entity.findUniqueOrThrow({ where: { id } })
    checkVersion(before, input.version, entityImage(before))
    if (before.archivedAt) throw new StateRefusal('WRONG_STATE')
    const after = await tx.entity.update({
      where: { id },
      data: { archivedAt: moment, version: { increment: 1 } },
    })
    await audit({
      action: 'entity.archive',
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
