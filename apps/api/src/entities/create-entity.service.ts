import { type CreateEntityInput, can } from '@gelt/domain'
import type { Context, ViewerPerson } from '../context.ts'
import { AccessRefusal } from '../graphql/refusals.ts'
import { refuseDuplicate } from '../writing/stored-row.ts'
import {
  beginMoment,
  checkStillHeld,
  inTransaction,
  scopeOf,
  type Written,
} from '../writing/write.ts'
import { entityImage } from './entity-image.ts'

/**
 * Makes an entity and its first administrator: the caller, who administers another one already.
 * @throws InputRefusal ALREADY_EXISTS when the key is taken.
 */
export async function createEntity(context: Context, input: CreateEntityInput): Promise<Written> {
  const { viewer } = context
  if (!viewer) throw new AccessRefusal('UNAUTHENTICATED')
  const known = viewer.persons.find(({ roles }) => can(roles, 'entity.create'))
  if (!known) throw new AccessRefusal('FORBIDDEN')
  const { idempotencyKey, ...fields } = input
  const request = { operation: 'createEntity', idempotencyKey, input }
  return inTransaction(context, request, async (tx) => {
    // Two entities of one key must not both find it free.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('entity:' || ${input.slug}, 0))`
    await checkStillHeld(tx, known)
    refuseDuplicate(await tx.entity.findUnique({ where: { slug: input.slug } }), 'slug')
    const moment = await beginMoment(tx)
    const entity = await tx.entity.create({ data: fields })
    const { id: entityId } = entity
    const { userId, email } = viewer
    const person = await tx.person.create({
      data: {
        entityId,
        userId,
        email,
        name: known.name,
        memberships: { create: { entityId, role: 'ADMINISTRATOR' } },
      },
    })
    // A reset link that another entity's administrator holds would now open this one too.
    await tx.invitation.updateMany({
      where: { person: { userId }, usedAt: null },
      data: { usedAt: moment },
    })
    const actor: ViewerPerson = {
      id: person.id,
      entityId,
      name: known.name,
      roles: ['ADMINISTRATOR'],
      officeIds: [],
    }
    await scopeOf(context, tx, actor, entityId, moment).audit({
      action: 'entity.create',
      subjectType: 'Entity',
      subjectId: entityId,
      subjectLabel: entity.name,
      after: entityImage(entity),
    })
    // The rest of this request sees the caller as what they are from here on.
    viewer.persons.push(actor)
    return { type: 'Entity', id: entityId }
  })
}
