import { type RemoveViewInput, SAVED_VIEWS_MAXIMUM, type SaveViewInput } from '@gelt/domain'
import type { Context } from '../../core/context.ts'
import { idOf } from '../../core/ids.ts'
import { InputRefusal, NotFoundRefusal } from '../../core/refusals.ts'
import { permitted } from '../../core/writing/stored-row.ts'
import { type Written, writeToEntity } from '../../core/writing/write.ts'

/**
 * Keeps a list's filters and order for the caller; one of the same name is replaced. A convenience of one's own,
 * which the audit log has nothing to say of.
 * @throws InputRefusal when the caller keeps too many
 */
export async function saveView(context: Context, input: SaveViewInput): Promise<Written> {
  const entityId = idOf('Entity', input.entityId)
  const { actor } = permitted(context, { entityId }, 'view.save')
  const { idempotencyKey, list, name, query } = input
  const request = { operation: 'saveView', idempotencyKey, input, entityId }
  return writeToEntity(context, request, async ({ tx }) => {
    const own = { personId: actor.id, list }
    const kept = await tx.savedView.count({ where: { ...own, name: { not: name } } })
    if (kept >= SAVED_VIEWS_MAXIMUM) {
      const params = { maximum: String(SAVED_VIEWS_MAXIMUM) }
      throw new InputRefusal([{ path: ['name'], code: 'TOO_MANY_ITEMS', params }])
    }
    const view = await tx.savedView.upsert({
      where: { personId_list_name: { ...own, name } },
      create: { ...own, entityId, name, query },
      update: { query },
    })
    return { type: 'SavedView', id: view.id }
  })
}

/** @throws NotFoundRefusal for a view that isn't the caller's own. */
export async function removeView(context: Context, input: RemoveViewInput): Promise<Written> {
  const id = idOf('SavedView', input.viewId)
  const view = await context.db.prisma.savedView.findUnique({ where: { id } })
  const entityId = view?.entityId ?? (await entityOfRemoved(context, input))
  const { actor } = permitted(context, entityId ? { entityId } : null, 'view.save')
  const { idempotencyKey } = input
  const request = { operation: 'removeView', idempotencyKey, input, entityId: actor.entityId }
  return writeToEntity(context, request, async ({ tx }) => {
    const { count } = await tx.savedView.deleteMany({ where: { id, personId: actor.id } })
    if (count === 0) throw new NotFoundRefusal()
    return { type: 'Entity', id: actor.entityId }
  })
}

/** Entity of a view that this very request removed before: its key tells. */
async function entityOfRemoved(
  { db, viewer }: Context,
  { idempotencyKey: key }: RemoveViewInput,
): Promise<string | null> {
  const where = { actorId_key: { actorId: viewer?.userId ?? '', key } }
  const known = await db.prisma.idempotencyKey.findUnique({ where })
  return known?.operation === 'removeView'
    ? ((known.result as unknown as Written).id ?? null)
    : null
}
