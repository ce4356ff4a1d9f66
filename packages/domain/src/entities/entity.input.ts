import { z } from 'zod'
import { idempotencyKey, opaqueId, reasonText } from '../measurements/measurement.input.ts'
import { patchLine, patchMailAddress, seenVersion } from '../text/patch.input.ts'
import { line } from '../text/text.input.ts'
import { divipolaCode } from './divipola.rules.ts'
import { nit } from './nit.rules.ts'

/** Stable key in addresses: lower-case letters, digits and single hyphens, 3 to 60 characters. */
export const entitySlug = z
  .string()
  .trim()
  .min(3)
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)

/** With or without its scheme, as the acts write it: `www.alvarado-tolima.gov.co`. */
const website = z
  .string()
  .nullable()
  .transform((text) => text?.trim() || null)
  .pipe(
    line(200)
      .regex(/^(https?:\/\/)?[a-z0-9-]+(\.[a-z0-9-]+)+(\/[!-~]*)?$/i, { error: 'INVALID_URL' })
      .nullable(),
  )
  .optional()

function cleared(text: string | null): string | null {
  return text?.trim() ? text : null
}

const contacts = {
  divipolaCode: z.string().nullable().transform(cleared).pipe(divipolaCode.nullable()).optional(),
  nit: z.string().nullable().transform(cleared).pipe(nit.nullable()).optional(),
  address: patchLine(200),
  phone: patchLine(100),
  email: patchMailAddress,
  website,
  /** A contact that answers today, beside the historical ones of the act. */
  currentContact: patchLine(300),
}

/** A municipality; whoever makes it becomes its administrator. */
export const createEntityInput = z.strictObject({
  slug: entitySlug,
  name: line(120),
  department: line(60),
  ...contacts,
  idempotencyKey,
})
export type CreateEntityInput = z.output<typeof createEntityInput>

export const updateEntityInput = z.strictObject({
  entityId: opaqueId,
  version: seenVersion,
  name: line(120).optional(),
  department: line(60).optional(),
  ...contacts,
  idempotencyKey,
})
export type UpdateEntityInput = z.output<typeof updateEntityInput>

export const archiveEntityInput = z.strictObject({
  entityId: opaqueId,
  version: seenVersion,
  reason: reasonText,
  idempotencyKey,
})
export type ArchiveEntityInput = z.output<typeof archiveEntityInput>

/** Takes an archived entity back into view. */
export const restoreEntityInput = z.strictObject(archiveEntityInput.shape)
export type RestoreEntityInput = z.output<typeof restoreEntityInput>
