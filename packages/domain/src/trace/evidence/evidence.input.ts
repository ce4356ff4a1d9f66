import { z } from 'zod'
import { refuse } from '../../core/errors/refuse.rules.ts'
import { blankToNull, line, optionalLine } from '../../core/text/text.input.ts'
import { idempotencyKey, opaqueId } from '../../core/text/write.input.ts'

/** A web address that a browser opens safely: https, a host with a dot, no name and password in it. */
function isSafeAddress(text: string): boolean {
  const url = URL.parse(text)
  return url?.protocol === 'https:' && url.hostname.includes('.') && !url.username && !url.password
}

const address = line(2000).refine(isSafeAddress, { error: 'INVALID_URL' })

/** What a proof is made of, whatever it proves. */
export const proofFields = {
  fileId: blankToNull().pipe(opaqueId.nullable()),
  url: blankToNull().pipe(address.nullable()),
  /** What it is; a file is called by its name where this is left out. */
  title: optionalLine(200),
}

export interface Proof {
  fileId: string | null
  url: string | null
  title: string | null
}

/** Refuses what is neither a file nor a link, or both. */
export function refuseProof({ fileId, url, title }: Proof, context: z.core.$RefinementCtx): void {
  if (!fileId && !url) refuse(context, 'REQUIRED', { path: ['fileId'] })
  if (fileId && url) refuse(context, 'UNEXPECTED_VALUE', { path: ['url'] })
  if (url && !title) refuse(context, 'REQUIRED', { path: ['title'] })
}

/** A file or a link that proves a value: exactly one of the two. */
export const attachEvidenceInput = z
  .strictObject({ measurementId: opaqueId, ...proofFields, idempotencyKey })
  .superRefine(refuseProof)
export type AttachEvidenceInput = z.output<typeof attachEvidenceInput>
