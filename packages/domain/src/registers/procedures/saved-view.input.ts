import { z } from 'zod'
import { line } from '../../core/text/text.input.ts'
import { idempotencyKey, opaqueId } from '../../core/text/write.input.ts'

/** Lists whose filters and order a person can keep. */
export const VIEWED_LISTS = ['procedures'] as const
export type ViewedList = (typeof VIEWED_LISTS)[number]

/** How many of one list a person can keep. */
export const SAVED_VIEWS_MAXIMUM = 50

/** A kept set of filters and order; one of the same name is replaced. */
export const saveViewInput = z.strictObject({
  entityId: opaqueId,
  list: z.enum(VIEWED_LISTS),
  name: line(80),
  /** The address's search part, without `?`; empty: nothing filtered. */
  query: line(2000, 0),
  idempotencyKey,
})
export type SaveViewInput = z.output<typeof saveViewInput>

export const removeViewInput = z.strictObject({ viewId: opaqueId, idempotencyKey })
export type RemoveViewInput = z.output<typeof removeViewInput>
