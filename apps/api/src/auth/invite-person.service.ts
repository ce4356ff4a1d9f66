import type { InvitationPurpose, Person } from '@gelt/db'
import { INVITATION_HOURS, type InvitePersonInput } from '@gelt/domain'
import type { Context, ViewerPerson } from '../context.ts'
import { idOf } from '../graphql/ids.ts'
import { AccessRefusal, InputRefusal, StateRefusal } from '../graphql/refusals.ts'
import { managedPerson } from '../people/person-row.ts'
import { type Written, writeToEntity } from '../writing/write.ts'
import { invitationMail } from './invitation-mail.ts'
import { hashOfToken, newToken } from './invitation-token.ts'
import { belongsElsewhere } from './other-entities.ts'

/** What became of a one-time link. */
export interface IssuedInvitation {
  personId: string
  expiresAt: Date
  delivered: boolean
  /** To hand over where no mail went out; given once, null when the same request comes again. */
  link: string | null
}

interface Recipient {
  person: Person & { actor: ViewerPerson }
  email: string
  purpose: InvitationPurpose
  /** False: the link may reach the person by mail only. */
  handOver: boolean
}

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
  { person, email, purpose, handOver }: Recipient,
): Promise<IssuedInvitation> {
  const { id: personId, entityId } = person
  const operation = purpose === 'INVITE' ? 'invitePerson' : 'resetPassword'
  const request = { operation, idempotencyKey: input.idempotencyKey, input, entityId }
  let token: string | null = null
  const { id } = await writeToEntity(
    context,
    request,
    async ({ tx, audit, moment }): Promise<Written> => {
      const now = await tx.person.findUniqueOrThrow({ where: { id: personId, entityId } })
      if (now.archivedAt) throw new StateRefusal('WRONG_STATE', { reason: 'PERSON_ARCHIVED' })
      if (purpose === 'INVITE' && now.userId)
        throw new StateRefusal('WRONG_STATE', { reason: 'PERSON_HAS_ACCOUNT' })
      if (purpose === 'RESET_PASSWORD' && now.userId !== person.userId) {
        throw new StateRefusal('WRONG_STATE', { reason: 'PERSON_WITHOUT_ACCOUNT' })
      }
      // One link at a time: an earlier one stops working.
      const { count: openLinks } = await tx.invitation.updateMany({
        where: { personId, entityId, usedAt: null },
        data: { usedAt: moment },
      })
      token = newToken()
      const invitation = await tx.invitation.create({
        data: {
          entityId,
          personId,
          purpose,
          tokenHash: hashOfToken(token),
          expiresAt: new Date(moment.getTime() + INVITATION_HOURS * 3_600_000),
        },
      })
      await audit({
        action: purpose === 'INVITE' ? 'person.invite' : 'person.resetPassword',
        subjectType: 'Person',
        subjectId: personId,
        subjectLabel: now.name,
        before: { openLinks },
        after: { openLinks: 1, expiresAt: invitation.expiresAt.toISOString() },
      })
      return { type: 'Invitation', id: invitation.id }
    },
  )
  const link = token && `${context.publicUrl}/invitacion/${token}`
  if (link && (await mailed(context, person, email, purpose, link))) {
    await context.db.prisma.invitation.update({ where: { id }, data: { mailedAt: new Date() } })
  }
  const stored = await context.db.prisma.invitation.findUniqueOrThrow({ where: { id } })
  const delivered = stored.mailedAt !== null
  if (!delivered && !handOver) {
    // Nobody will ever have this link. The same request coming again leaves it alone: the mail may be on its way.
    if (link) {
      await context.db.prisma.invitation.updateMany({
        where: { id, usedAt: null },
        data: { usedAt: new Date() },
      })
    }
    throw new StateRefusal('MAIL_FAILED')
  }
  return { personId, expiresAt: stored.expiresAt, delivered, link: delivered ? null : link }
}

async function mailed(
  context: Context,
  { name, entityId }: Person,
  to: string,
  purpose: InvitationPurpose,
  link: string,
): Promise<boolean> {
  if (!context.mailer) return false
  const entity = await context.loaders.entity.load(entityId)
  const mail = invitationMail({ to, name, entityName: entity?.name ?? '', purpose, link })
  try {
    await context.mailer.send(mail)
    return true
  } catch (error) {
    // The address is personal data: only what went wrong is logged.
    const reason = error instanceof Error ? error.name : 'unknown'
    context.log.error({ reason }, 'an invitation could not be mailed')
    return false
  }
}
