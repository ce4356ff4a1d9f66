import { z } from 'zod'
import { plainDate } from '../../core/calendar/plain-date.input.ts'
import { seenVersion } from '../../core/text/patch.input.ts'
import { line, prose } from '../../core/text/text.input.ts'
import { idempotencyKey, opaqueId } from '../../core/text/write.input.ts'

/** How many parts of a kind a plan can have, so that a page holds them all. */
export const PLAN_PARTS_MAXIMUM = {
  Phase: 20,
  Objective: 100,
  Incentive: 50,
  Passage: 500,
} as const

/** The parts of an act, in the order in which it is read. */
export const PASSAGE_KINDS = [
  'HEADING',
  'EPIGRAPH',
  'RECITAL',
  'MINIMUM_CONTENT',
  'ARTICLE',
  'CLOSING',
  'VISION',
  'GENERAL_OBJECTIVE',
  'SPECIFIC_OBJECTIVE',
  'AREA',
  'SUPPORT',
  'INCENTIVE',
] as const
export type PassageKind = (typeof PASSAGE_KINDS)[number]

const incentiveWords = { name: line(200), text: prose(2000) }
const objectiveText = prose(1000)

/** A phase at the end of a draft's. */
export const createPhaseInput = z.strictObject({
  planId: opaqueId,
  name: line(120),
  definition: line(2000),
  deadline: plainDate,
  /** True once somebody has read the deadline in an official source. */
  deadlineConfirmed: z.boolean(),
  deadlineSource: line(300),
  idempotencyKey,
})
export type CreatePhaseInput = z.output<typeof createPhaseInput>

/** A specific objective at the end of a draft's. */
export const createObjectiveInput = z.strictObject({
  planId: opaqueId,
  text: objectiveText,
  idempotencyKey,
})
export type CreateObjectiveInput = z.output<typeof createObjectiveInput>

/** The act's words of an objective, while the plan is a draft. */
export const updateObjectiveInput = z.strictObject({
  objectiveId: opaqueId,
  version: seenVersion,
  text: objectiveText,
  idempotencyKey,
})
export type UpdateObjectiveInput = z.output<typeof updateObjectiveInput>

/** An incentive at the end of a draft's. */
export const createIncentiveInput = z.strictObject({
  planId: opaqueId,
  ...incentiveWords,
  idempotencyKey,
})
export type CreateIncentiveInput = z.output<typeof createIncentiveInput>

/** The act's words of an incentive, while the plan is a draft. */
export const updateIncentiveInput = z.strictObject({
  incentiveId: opaqueId,
  version: seenVersion,
  ...incentiveWords,
  idempotencyKey,
})
export type UpdateIncentiveInput = z.output<typeof updateIncentiveInput>

/** A passage of the act at the end of its part; other words are another passage. */
export const createPassageInput = z.strictObject({
  planId: opaqueId,
  kind: z.enum(PASSAGE_KINDS),
  text: prose(8000),
  idempotencyKey,
})
export type CreatePassageInput = z.output<typeof createPassageInput>

/** An area, row, phase, objective, incentive or passage that leaves a draft. */
export const removePlanPartInput = z.strictObject({
  planId: opaqueId,
  partId: opaqueId,
  version: seenVersion,
  idempotencyKey,
})
export type RemovePlanPartInput = z.output<typeof removePlanPartInput>
