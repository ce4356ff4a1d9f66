import type { CreateEntityInput } from '@gelt/domain'
import type { Context } from '../../core/context.ts'
import { refuseDuplicate } from '../../core/writing/stored-row.ts'
import { beginMoment, inTransaction } from '../../core/writing/write.ts'
import { type IssuedInvitation, sendLink } from '../auth/issue-link.ts'
import { makeLink } from '../auth/make-link.ts'
import { entityImage } from '../entities/entity-image.ts'
import { refuseTwin } from '../entities/refuse-twin.ts'
import { personImage, rolesImage } from '../people/person-row.ts'
import { checkStillOperator, operatorScope, requireOperator } from './operator.ts'

export interface NewEntity {
  entityId: string
  invitation: IssuedInvitation
}

/**
 * Makes an entity with its first administrator, who gets a one-time link.
 * @throws InputRefusal ALREADY_EXISTS when key, NIT or DIVIPOLA code are taken.
 */
export async function createEntity(context: Context, input: CreateEntityInput): Promise<NewEntity> {
  const operator = requireOperator(context)
  const { idempotencyKey, administratorName: name, administratorEmail: email, ...fields } = input
  const request = { operation: 'createEntity', idempotencyKey, input }
  let token: string | null = null
  const { id } = await inTransaction(context, request, async (tx) => {
    // Two entities of one key must not both find it free.
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('entity:' || ${input.slug}, 0))`
    await checkStillOperator(tx, operator)
    refuseDuplicate(await tx.entity.findUnique({ where: { slug: input.slug } }), 'slug')
    await refuseTwin(tx, null, fields)
    const moment = await beginMoment(context, tx, null)
    const entity = await tx.entity.create({ data: fields })
    const { id: entityId } = entity
    const scope = operatorScope(context, tx, entityId, moment)
    await scope.audit({
      action: 'entity.create',
      subjectType: 'Entity',
      subjectId: entityId,
      subjectLabel: entity.name,
      after: entityImage(entity),
    })
    const held = { role: 'ADMINISTRATOR' as const, officeId: null, since: null, until: null }
    const person = await tx.person.create({
      data: { entityId, name, email, memberships: { create: { role: held.role } } },
    })
    await scope.audit({
      action: 'person.create',
      subjectType: 'Person',
      subjectId: person.id,
      subjectLabel: name,
      after: { ...personImage(person), ...rolesImage([held]) },
    })
    const link = await makeLink(scope, person, 'INVITE')
    token = link.token
    return { type: 'Invitation', id: link.id }
  })
  const { person } = await context.db.prisma.invitation.findUniqueOrThrow({
    where: { id },
    include: { person: true },
  })
  const recipient = { person, email, purpose: 'INVITE' as const, handOver: true }
  return {
    entityId: person.entityId,
    invitation: await sendLink(context, { id, token }, recipient),
  }
}
