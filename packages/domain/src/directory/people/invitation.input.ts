import { z } from 'zod'
import { idempotencyKey, opaqueId } from '../../core/text/write.input.ts'

/** Hours for which a one-time link holds. */
export const INVITATION_HOURS = 72

/** 12 to 200 characters, taken as typed: nothing is trimmed. */
export const newPassword = z.string().min(12).max(200)

/** Who gets a one-time link: an invitation, or a reset of the password. */
export const invitePersonInput = z.strictObject({ personId: opaqueId, idempotencyKey })
export type InvitePersonInput = z.output<typeof invitePersonInput>

/** The token is used once, so it is its own idempotency key. */
export const acceptInvitationInput = z.strictObject({
  token: z.string().regex(/^[\w-]{43}$/, { error: 'LINK_EXPIRED' }),
  password: newPassword,
})
export type AcceptInvitationInput = z.output<typeof acceptInvitationInput>
