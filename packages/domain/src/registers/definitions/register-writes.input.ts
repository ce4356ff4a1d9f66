import { z } from 'zod'
import { plainDate } from '../../core/calendar/plain-date.input.ts'
import { weekdayOf } from '../../core/calendar/plain-date.rules.ts'
import { blankToNull } from '../../core/text/text.input.ts'
import { idempotencyKey, opaqueId, reasonText } from '../../core/text/write.input.ts'
import { proofFields, refuseProof } from '../../trace/evidence/evidence.input.ts'
import { mailUses } from './mail-uses.register.ts'
import { fieldInput } from './register.input.ts'

/** Takes back what was said of a period. */
export const withdrawAttestationInput = z.strictObject({
  attestationId: opaqueId,
  reason: reasonText,
  idempotencyKey,
})
export type WithdrawAttestationInput = z.output<typeof withdrawAttestationInput>

/** A file or a link that proves a row: exactly one of the two. */
export const attachRegisterEvidenceInput = z
  .strictObject({ rowId: opaqueId, ...proofFields, idempotencyKey })
  .superRefine(refuseProof)
export type AttachRegisterEvidenceInput = z.output<typeof attachRegisterEvidenceInput>

/** Accounts of one week; each municipality has some dozens. */
const accounts = 500

/** The days of a week on which each account was used, all of them in one write. */
export const saveMailWeekInput = z.strictObject({
  entityId: opaqueId,
  weekStartsOn: plainDate.refine((day) => weekdayOf(day) === 1, { error: 'NOT_A_MONDAY' }),
  uses: z
    .array(
      z.strictObject({
        accountId: opaqueId,
        /** ISO digits; null: it was not used. */
        days: blankToNull().pipe(fieldInput(mailUses.fields.days).nullable()),
      }),
    )
    .min(1)
    .max(accounts),
  idempotencyKey,
})
export type SaveMailWeekInput = z.output<typeof saveMailWeekInput>
