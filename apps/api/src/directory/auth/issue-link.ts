import type { InvitationPurpose, Person } from '@gelt/db'
import type { Context } from '../../core/context.ts'
import { StateRefusal } from '../../core/refusals.ts'
import { invitationMail } from './invitation-mail.ts'

/** What became of a one-time link. */
export interface IssuedInvitation {
  personId: string
  expiresAt: Date
  delivered: boolean
  /** To hand over where no mail went out; given once, null when the same request comes again. */
  link: string | null
}

export interface Recipient {
  person: Person
  email: string
  purpose: InvitationPurpose
  /** False: the link may reach the person by mail only. */
  handOver: boolean
}

/**
 * Mails a link that has been made, or gives it to be handed over.
 * @param made without its token when the same request came again: nothing is sent twice
 * @throws StateRefusal MAIL_FAILED where it didn't go out and must not be handed over
 */
export async function sendLink(
  context: Context,
  { id, token }: { id: string; token: string | null },
  { person, email, purpose, handOver }: Recipient,
): Promise<IssuedInvitation> {
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
  return {
    personId: person.id,
    expiresAt: stored.expiresAt,
    delivered,
    link: delivered ? null : link,
  }
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
