import { z } from 'zod'
import { line, prose } from './text.input.ts'

/** An id as the API gives it; opaque here. */
export const opaqueId = line(200)

/** One per intended write: the same key and payload give the same answer. */
export const idempotencyKey = z.uuid()

/** Why something is corrected, returned or taken out: 3 to 500 characters. */
export const reasonText = prose(500, 3)
