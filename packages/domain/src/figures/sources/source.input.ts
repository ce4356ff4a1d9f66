import { z } from 'zod'
import { plainDate } from '../../core/calendar/plain-date.input.ts'
import { line, optionalLine, optionalProse } from '../../core/text/text.input.ts'
import { idempotencyKey, opaqueId, reasonText } from '../../core/text/write.input.ts'

/** From a day on a target is counted by a source, or typed. */
export const decideSourceInput = z.strictObject({
  targetId: opaqueId,
  /** Null: typed. */
  sourceKey: optionalLine(100),
  startsOn: plainDate,
  reason: reasonText,
  idempotencyKey,
})
export type DecideSourceInput = z.output<typeof decideSourceInput>

/** Each of these targets is counted by its source from the first day on which it can be. */
export const countFromRegistersInput = z.strictObject({
  planId: opaqueId,
  targets: z
    .array(z.strictObject({ targetId: opaqueId, sourceKey: line(100) }))
    .min(1)
    .max(200),
  reason: reasonText,
  idempotencyKey,
})
export type CountFromRegistersInput = z.output<typeof countFromRegistersInput>

/** Records what the registers say at the end of a half-year, frozen, for somebody else to approve. */
export const closePeriodInput = z.strictObject({
  planId: opaqueId,
  /** Last day of the half-year. */
  cutoff: plainDate,
  /** Row numbers; null: every row that is counted. */
  rows: z
    .array(z.int().min(1).max(999))
    .min(1)
    .max(100)
    .nullish()
    .transform((rows) => rows ?? null),
  /** Why a period that was closed already is closed again; 3 to 500 characters. */
  reason: optionalProse(500),
  idempotencyKey,
})
export type ClosePeriodInput = z.output<typeof closePeriodInput>

/** Approval of every value of a closing that another person submitted. */
export const approvePeriodInput = z.strictObject({
  planId: opaqueId,
  /** Last day of the half-year that was closed. */
  cutoff: plainDate,
  /** For the history, up to 500 characters. */
  note: optionalProse(500),
  idempotencyKey,
})
export type ApprovePeriodInput = z.output<typeof approvePeriodInput>
