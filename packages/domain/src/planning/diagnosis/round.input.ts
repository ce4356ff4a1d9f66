import { z } from 'zod'
import { idempotencyKey, opaqueId, reasonText } from '../../core/text/write.input.ts'

/** Hands a round over for approval, or approves it. */
export const decideRoundInput = z.strictObject({ roundId: opaqueId, idempotencyKey })
export type DecideRoundInput = z.output<typeof decideRoundInput>

/** Gives a round back to those who assess. */
export const returnRoundInput = z.strictObject({
  roundId: opaqueId,
  reason: reasonText,
  idempotencyKey,
})
export type ReturnRoundInput = z.output<typeof returnRoundInput>

/** Puts the starting catalogue of criteria into an entity that has none. */
export const copyCatalogueInput = z.strictObject({ entityId: opaqueId, idempotencyKey })
export type CopyCatalogueInput = z.output<typeof copyCatalogueInput>
