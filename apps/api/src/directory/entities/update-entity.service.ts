import { can, type UpdateEntityInput } from '@gelt/domain'
import type { Context } from '../../core/context.ts'
import { idOf } from '../../core/ids.ts'
import { checkVersion, permitted } from '../../core/writing/stored-row.ts'
import { type Written, writeToEntity } from '../../core/writing/write.ts'
import { entityImage } from './entity-image.ts'
import { refuseTwin } from './refuse-twin.ts'

/**
 * Edits an entity. The contact of today stands beside the act's support contacts, so whoever edits those
 * edits it too; the rest is the administrator's.
 */
export async function updateEntity(context: Context, input: UpdateEntityInput): Promise<Written> {
  const id = idOf('Entity', input.entityId)
  const { entityId: _entity, version: _version, idempotencyKey, ...fields } = input
  const contactOnly = Object.keys(fields).every((field) => field === 'currentContact')
  const roles = context.viewer?.persons.find(({ entityId }) => entityId === id)?.roles ?? []
  const action = contactOnly && can(roles, 'support.edit') ? 'support.edit' : 'entity.edit'
  permitted(context, { entityId: id }, action)
  const request = { operation: 'updateEntity', idempotencyKey, input, entityId: id }
  const written = await writeToEntity(context, request, async ({ tx, audit }) => {
    const before = await tx.entity.findUniqueOrThrow({ where: { id } })
    checkVersion(before, input.version, entityImage(before))
    if (!before.isSample) await refuseTwin(tx, id, fields)
    const after = await tx.entity.update({
      where: { id },
      data: { ...fields, version: { increment: 1 } },
    })
    await audit({
      action: 'entity.update',
      subjectType: 'Entity',
      subjectId: id,
      subjectLabel: after.name,
      before: entityImage(before),
      after: entityImage(after),
    })
    return { type: 'Entity', id }
  })
  context.loaders.plan.clearAll()
  context.loaders.entity.clearAll()
  return written
}
