import { z } from 'zod'
import {
  mailAddress,
  patchLine,
  patchMailAddress,
  seenVersion,
} from '../../core/text/patch.input.ts'
import { line } from '../../core/text/text.input.ts'
import { idempotencyKey, opaqueId, reasonText } from '../../core/text/write.input.ts'
import { divipolaCode } from './divipola.rules.ts'
import { nit } from './nit.rules.ts'

/** First words of addresses that are the installation's own. */
const RESERVED = new Set([
  ...['api', 'assets', 'files', 'graphql', 'graphiql', 'healthz', 'readyz'],
  ...['ingresar', 'invitacion', 'instalacion'],
])

/** Stable key in addresses: lower-case letters, digits and single hyphens, 3 to 60 characters. */
export const entitySlug = z
  .string()
  .trim()
  .min(3)
  .max(60)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .refine((slug) => !RESERVED.has(slug), { error: 'ALREADY_EXISTS' })

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

/** A municipality, with whom the operator of the installation names as its first administrator. */
export const createEntityInput = z.strictObject({
  slug: entitySlug,
  name: line(120),
  department: line(60),
  ...contacts,
  administratorName: line(150),
  administratorEmail: mailAddress,
  idempotencyKey,
})
export type CreateEntityInput = z.output<typeof createEntityInput>

/** Another link for the first administrator of an entity. */
export const renewInvitationInput = z.strictObject({ entityId: opaqueId, idempotencyKey })
export type RenewInvitationInput = z.output<typeof renewInvitationInput>

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
