import { z } from 'zod'
import { plainDate } from '../../core/calendar/plain-date.input.ts'
import { exact } from '../../core/decimals.rules.ts'
import { refuse } from '../../core/errors/refuse.rules.ts'
import { decimalText } from '../../core/text/decimal.input.ts'
import { patchDate, patchLine, patchProse, seenVersion } from '../../core/text/patch.input.ts'
import { blankToNull, line, optionalLine } from '../../core/text/text.input.ts'
import { idempotencyKey, opaqueId, reasonText } from '../../core/text/write.input.ts'

/** Why an adopted plan is edited; drafts need none. */
export const optionalReason = blankToNull().pipe(reasonText.nullable())

const year = z.int().min(1990).max(2199)

/** A share of the expected, 0 to 1. */
const share = decimalText.superRefine((text, context) => {
  const value = exact(text)
  if (!value) return
  if (value.lt(0)) refuse(context, 'NEGATIVE')
  if (value.gt(1)) refuse(context, 'ABOVE_RANGE', { params: { maximum: '1' } })
})

interface Span {
  validFrom: number
  validTo: number
  startsOn: string
  endsOn: string
}

/** The field whose end lies before its start, or null. */
export function reversedSpan({ validFrom, validTo, startsOn, endsOn }: Span): keyof Span | null {
  if (validTo < validFrom) return 'validTo'
  return endsOn <= startsOn ? 'endsOn' : null
}

/** A draft: blank, or with the structure of another plan and none of its values. */
export const createPlanInput = z
  .strictObject({
    entityId: opaqueId,
    /** Null: a blank plan. */
    fromPlanId: optionalLine(200),
    title: line(200),
    validFrom: year,
    validTo: year,
    startsOn: plainDate,
    endsOn: plainDate,
    idempotencyKey,
  })
  .superRefine((plan, context) => {
    const field = reversedSpan(plan)
    if (field) refuse(context, 'INVALID_RANGE', { path: [field] })
  })
export type CreatePlanInput = z.output<typeof createPlanInput>

export const updatePlanInput = z.strictObject({
  planId: opaqueId,
  version: seenVersion,
  title: line(200).optional(),
  validFrom: year.optional(),
  validTo: year.optional(),
  startsOn: plainDate.optional(),
  endsOn: plainDate.optional(),
  resolutionNumber: patchLine(60),
  resolutionDate: patchDate,
  epigraph: patchProse(2000),
  signatory: patchLine(150),
  signatoryPost: patchLine(150),
  vision: patchProse(4000),
  onTrackFrom: share.optional(),
  atRiskFrom: share.optional(),
  reason: optionalReason,
  idempotencyKey,
})
export type UpdatePlanInput = z.output<typeof updatePlanInput>

/** At risk begins below on track, or with it: a status must not be skipped. */
export function thresholdsFit(atRiskFrom: string, onTrackFrom: string): boolean {
  const [low, high] = [exact(atRiskFrom), exact(onTrackFrom)]
  return low !== null && high !== null && low.lte(high)
}

/** The act that makes a draft the plan; its number and date are what an adoption is. */
export const adoptPlanInput = z.strictObject({
  planId: opaqueId,
  version: seenVersion,
  resolutionNumber: line(60),
  resolutionDate: plainDate,
  idempotencyKey,
})
export type AdoptPlanInput = z.output<typeof adoptPlanInput>

/** Rows that serve an objective: the committee's reading, the act doesn't say. */
export const setObjectiveRowsInput = z.strictObject({
  objectiveId: opaqueId,
  version: seenVersion,
  rows: z
    .array(z.int().min(1).max(999))
    .max(200)
    .transform((rows) => [...new Set(rows)].sort((a, b) => a - b)),
  idempotencyKey,
})
export type SetObjectiveRowsInput = z.output<typeof setObjectiveRowsInput>

export const updatePhaseInput = z.strictObject({
  phaseId: opaqueId,
  version: seenVersion,
  name: line(120).optional(),
  definition: line(2000).optional(),
  deadline: plainDate.optional(),
  /** True once somebody has read the deadline in an official source. */
  deadlineConfirmed: z.boolean().optional(),
  deadlineSource: line(300).optional(),
  reason: optionalReason,
  idempotencyKey,
})
export type UpdatePhaseInput = z.output<typeof updatePhaseInput>
