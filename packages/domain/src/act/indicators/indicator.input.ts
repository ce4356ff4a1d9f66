import { z } from 'zod'
import { exact } from '../../core/decimals.rules.ts'
import { refuse } from '../../core/errors/refuse.rules.ts'
import { decimalText } from '../../core/text/decimal.input.ts'
import { patchId, patchProse, seenVersion } from '../../core/text/patch.input.ts'
import { line, optionalLine, optionalProse, prose } from '../../core/text/text.input.ts'
import { idempotencyKey, opaqueId } from '../../core/text/write.input.ts'
import { optionalReason } from '../plans/plan.input.ts'

/** Highest weight that a row can have in the plan's mean. */
export const WEIGHT_MAXIMUM = '1000'

/** Weight in the plan's mean, 0 to 1000; 0 leaves the row out of it. */
export const weight = decimalText.superRefine((text, context) => {
  const value = exact(text)
  if (!value) return
  if (value.lt(0)) refuse(context, 'NEGATIVE')
  if (value.gt(WEIGHT_MAXIMUM)) {
    refuse(context, 'ABOVE_RANGE', { params: { maximum: WEIGHT_MAXIMUM } })
  }
})

const words = {
  name: prose(500),
  goalText: prose(500),
  activity: prose(2000),
  benefits: prose(2000),
  responsibles: prose(1000),
  resources: prose(1000),
}

const areaWords = {
  listText: line(300),
  tableText: line(300),
  benefits: prose(4000),
  responsibles: prose(2000),
  resources: prose(2000),
}

function optionalFields<Shape extends Record<string, z.ZodType>>(shape: Shape) {
  return z.object(shape).partial().shape
}

/** An area of action at the end of a draft. */
export const createAreaInput = z.strictObject({
  planId: opaqueId,
  shortName: line(60),
  ...areaWords,
  idempotencyKey,
})
export type CreateAreaInput = z.output<typeof createAreaInput>

/** The act's words while the plan is a draft; the short name always. */
export const updateAreaInput = z.strictObject({
  areaId: opaqueId,
  version: seenVersion,
  shortName: line(60).optional(),
  ...optionalFields(areaWords),
  reason: optionalReason,
  idempotencyKey,
})
export type UpdateAreaInput = z.output<typeof updateAreaInput>

/** A row at the end of a draft's table. */
export const createIndicatorInput = z.strictObject({
  areaId: opaqueId,
  shortName: line(60),
  ...words,
  reading: optionalProse(1000),
  weight: weight.nullish().transform((text) => text ?? '1'),
  answerableId: optionalLine(200),
  answerableOfficeId: optionalLine(200),
  idempotencyKey,
})
export type CreateIndicatorInput = z.output<typeof createIndicatorInput>

/** The act's words while the plan is a draft; what is ours always. */
export const updateIndicatorInput = z.strictObject({
  indicatorId: opaqueId,
  version: seenVersion,
  shortName: line(60).optional(),
  ...optionalFields(words),
  reading: patchProse(1000),
  weight: weight.optional(),
  /** Written justification of 3 to 500 characters; cleared: the row applies again. */
  notApplicable: z
    .string()
    .nullable()
    .transform((text) => (text?.trim() ? text : null))
    .pipe(prose(500, 3).nullable())
    .optional(),
  answerableId: patchId,
  answerableOfficeId: patchId,
  reason: optionalReason,
  idempotencyKey,
})
export type UpdateIndicatorInput = z.output<typeof updateIndicatorInput>
