import { z } from 'zod'
import { PERIOD_KEY } from '../../core/calendar/periods.rules.ts'
import { plainDate } from '../../core/calendar/plain-date.input.ts'
import { optionalDecimalText } from '../../core/text/decimal.input.ts'
import { blankToNull, optionalProse } from '../../core/text/text.input.ts'
import { idempotencyKey, opaqueId, reasonText } from '../../core/text/write.input.ts'

const reported = {
  value: optionalDecimalText,
  numerator: optionalDecimalText,
  denominator: optionalDecimalText,
  members: z
    .array(z.strictObject({ memberId: opaqueId, value: optionalDecimalText }))
    .max(500)
    .nullish()
    .transform((members) => members ?? []),
  note: optionalProse(2000),
  idempotencyKey,
}

/** A value for a target and a period. Which fields it needs depends on the kind: see `checkReading`. */
export const recordMeasurementInput = z.strictObject({
  targetId: opaqueId,
  periodKey: z.string().regex(PERIOD_KEY, { error: 'PERIOD_UNKNOWN' }),
  /** Day up to which the value counts; null: the period's end, or today while it runs. */
  cutoff: blankToNull().pipe(plainDate.nullable()),
  ...reported,
  /** Version of the draft that this rewrites; null: there is none yet. */
  draftVersion: z
    .int()
    .nullish()
    .transform((version) => version ?? null),
})
export type RecordMeasurementInput = z.output<typeof recordMeasurementInput>

/** A new revision of a value, for the same period and cut-off; the earlier ones stay. */
export const correctMeasurementInput = z.strictObject({
  measurementId: opaqueId,
  ...reported,
  reason: reasonText,
})
export type CorrectMeasurementInput = z.output<typeof correctMeasurementInput>

/** A draft handed over for approval; from here on it can't change. */
export const submitMeasurementInput = z.strictObject({
  measurementId: opaqueId,
  idempotencyKey,
})
export type SubmitMeasurementInput = z.output<typeof submitMeasurementInput>

export const approveMeasurementInput = z.strictObject({
  measurementId: opaqueId,
  note: optionalProse(500),
  idempotencyKey,
})
export type ApproveMeasurementInput = z.output<typeof approveMeasurementInput>

/** Back to whoever submitted it, saying why. */
export const returnMeasurementInput = z.strictObject({
  measurementId: opaqueId,
  reason: reasonText,
  idempotencyKey,
})
export type ReturnMeasurementInput = z.output<typeof returnMeasurementInput>
