import { z } from 'zod'
import { optionalLine } from '../../core/text/text.input.ts'
import { idempotencyKey, opaqueId } from '../../core/text/write.input.ts'

/** Writes what a file that was read would change; refused rows are left out. */
export const applyImportInput = z.strictObject({ importId: opaqueId, idempotencyKey })
/** Which stored row a row of the SUIT dataset is, or the office that it is a new one of: one of the two. */
const match = z
  .strictObject({
    line: z.int().min(1),
    code: optionalLine(40),
    officeId: optionalLine(200),
  })
  .refine(({ code, officeId }) => (code === null) !== (officeId === null), {
    error: 'REQUIRED',
    path: ['code'],
  })

/** What a person says of rows that the dataset's numbers don't tell. */
export const confirmMatchesInput = z.strictObject({
  importId: opaqueId,
  matches: z.array(match).min(1).max(500),
  idempotencyKey,
})
export type ConfirmMatchesInput = z.output<typeof confirmMatchesInput>

export type ApplyImportInput = z.output<typeof applyImportInput>
