import type { InvitationPurpose, Person } from '@gelt/db'
import { INVITATION_HOURS } from '@gelt/domain'
import type { WriteScope } from '../../core/writing/write.ts'
import { hashOfToken, newToken } from './invitation-token.ts'

/** A new one-time link in a running write. One at a time: an earlier one stops working. */
export async function makeLink(
  { tx, moment, audit }: Pick<WriteScope, 'tx' | 'moment' | 'audit'>,
  { id: personId, entityId, name }: Person,
  purpose: InvitationPurpose,
): Promise<{ id: string; token: string }> {
  const { count: openLinks } = await tx.invitation.updateMany({
    where: { personId, entityId, usedAt: null },
    data: { usedAt: moment },
  })
  const token = newToken()
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
    subjectLabel: name,
    before: { openLinks },
    after: { openLinks: 1, expiresAt: invitation.expiresAt.toISOString() },
  })
  return { id: invitation.id, token }
}
