import type { Person } from '@gelt/db'
import type { InvitePersonInput } from '@gelt/domain'
import type { Context, ViewerPerson } from '../../core/context.ts'
import { idOf } from '../../core/ids.ts'
import { AccessRefusal, InputRefusal, StateRefusal } from '../../core/refusals.ts'
import { type Written, writeToEntity } from '../../core/writing/write.ts'
import { managedPerson } from '../people/person-row.ts'
import { type IssuedInvitation, type Recipient, sendLink } from './issue-link.ts'
import { makeLink } from './make-link.ts'
import { belongsElsewhere } from './other-entities.ts'

type ManagedRecipient = Recipient & { person: Person & { actor: ViewerPerson } }

/** @throws InputRefusal when the person has no mail address; StateRefusal when it has an account already. */
export async function invitePerson(
  context: Context,
  input: InvitePersonInput,
): Promise<IssuedInvitation> {
  const person = await managedPerson(context, idOf('Person', input.personId))
  const { email } = person
  if (!email) throw new InputRefusal([{ path: ['email'], code: 'REQUIRED' }])
  return issue(context, input, { person, email, purpose: 'INVITE', handOver: true })
}

/**
 * A link for a new password, for the account's own mail address.
 * @throws StateRefusal when there is no account; of an account that opens another entity too, which the
 * caller doesn't administer, only a mail can prove whose it is: AccessRefusal when none can be sent,
 * StateRefusal MAIL_FAILED when it didn't go out.
 */
export async function resetPassword(
  context: Context,
  input: InvitePersonInput,
): Promise<IssuedInvitation> {
  const person = await managedPerson(context, idOf('Person', input.personId))
  if (!person.userId) throw new StateRefusal('WRONG_STATE', { reason: 'PERSON_WITHOUT_ACCOUNT' })
  const { email } = await context.db.prisma.user.findUniqueOrThrow({ where: { id: person.userId } })
  const administered = (context.viewer?.persons ?? [])
    .filter(({ roles }) => roles.includes('ADMINISTRATOR'))
    .map(({ entityId }) => entityId)
  const handOver = !(await belongsElsewhere(context.db.prisma, person.userId, administered))
  if (!handOver && !context.mailer) throw new AccessRefusal('FORBIDDEN')
  return issue(context, input, { person, email, purpose: 'RESET_PASSWORD', handOver })
}

async function issue(
  context: Context,
  input: InvitePersonInput,
  { person, email, purpose, handOver }: ManagedRecipient,
): Promise<IssuedInvitation> {
  const { id: personId, entityId } = person
  const operation = purpose === 'INVITE' ? 'invitePerson' : 'resetPassword'
  const request = { operation, idempotencyKey: input.idempotencyKey, input, entityId }
  let token: string | null = null
  const { id } = await writeToEntity(context, request, async (scope): Promise<Written> => {
    const { tx } = scope
    const now = await tx.person.findUniqueOrThrow({ where: { id: personId, entityId } })
    if (now.archivedAt) throw new StateRefusal('WRONG_STATE', { reason: 'PERSON_ARCHIVED' })
    if (purpose === 'INVITE' && now.userId)
      throw new StateRefusal('WRONG_STATE', { reason: 'PERSON_HAS_ACCOUNT' })
    if (purpose === 'RESET_PASSWORD' && now.userId !== person.userId) {
      throw new StateRefusal('WRONG_STATE', { reason: 'PERSON_WITHOUT_ACCOUNT' })
    }
    const made = await makeLink(scope, now, purpose)
    token = made.token
    return { type: 'Invitation', id: made.id }
  })
  return sendLink(context, { id, token }, { person, email, purpose, handOver })
}
