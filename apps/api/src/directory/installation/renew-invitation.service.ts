import type { RenewInvitationInput } from '@gelt/domain'
import type { Context } from '../../core/context.ts'
import { idOf } from '../../core/ids.ts'
import { NotFoundRefusal, StateRefusal } from '../../core/refusals.ts'
import { beginMoment, inTransaction, lockEntity } from '../../core/writing/write.ts'
import { type IssuedInvitation, sendLink } from '../auth/issue-link.ts'
import { makeLink } from '../auth/make-link.ts'
import { checkStillOperator, operatorScope, requireOperator } from './operator.ts'
import { pendingAdministrators } from './pending-administrators.sql.ts'

/**
 * Another one-time link for the first administrator of an entity, as long as nobody administers it.
 * @throws StateRefusal PERSON_HAS_ACCOUNT once somebody does.
 */
export async function renewInvitation(
  context: Context,
  input: RenewInvitationInput,
): Promise<IssuedInvitation> {
  const operator = requireOperator(context)
  const entityId = idOf('Entity', input.entityId)
  const { idempotencyKey } = input
  const request = { operation: 'renewInvitation', idempotencyKey, input }
  let token: string | null = null
  const { id } = await inTransaction(context, request, async (tx) => {
    await lockEntity(tx, entityId)
    await checkStillOperator(tx, operator)
    const [pending] = await pendingAdministrators(tx, entityId)
    if (!pending) {
      if (!(await tx.entity.findUnique({ where: { id: entityId } }))) throw new NotFoundRefusal()
      throw new StateRefusal('WRONG_STATE', { reason: 'PERSON_HAS_ACCOUNT' })
    }
    const person = await tx.person.findUniqueOrThrow({ where: { id: pending.personId, entityId } })
    const scope = operatorScope(context, tx, entityId, await beginMoment(context, tx, entityId))
    const link = await makeLink(scope, person, 'INVITE')
    token = link.token
    return { type: 'Invitation', id: link.id }
  })
  const { person } = await context.db.prisma.invitation.findUniqueOrThrow({
    where: { id },
    include: { person: true },
  })
  const email = person.email ?? ''
  return sendLink(
    context,
    { id, token },
    { person, email, purpose: 'INVITE' as const, handOver: true },
  )
}
