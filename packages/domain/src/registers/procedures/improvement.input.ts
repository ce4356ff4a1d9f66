import { z } from 'zod'
import { plainDate } from '../../core/calendar/plain-date.input.ts'
import type { PlainDate } from '../../core/calendar/plain-date.rules.ts'
import type { ErrorCode, Issue } from '../../core/errors/error-codes.ts'
import { patchDate, patchId, seenVersion } from '../../core/text/patch.input.ts'
import { line, prose } from '../../core/text/text.input.ts'
import { idempotencyKey, opaqueId, reasonText } from '../../core/text/write.input.ts'
import { patchCount, patchPesos } from './procedure.input.ts'
import { IMPROVEMENT_TYPES } from './procedures.vocabulary.ts'

/** The six control questions of the strategy's matrix; null: not answered yet. */
export const CONTROL_QUESTIONS = [
  'hasWorkPlan',
  'isImplemented',
  'isUpdatedInSuit',
  'isPublicised',
  'benefitsUsers',
  'isMeasured',
] as const
export type ControlQuestion = (typeof CONTROL_QUESTIONS)[number]

const answer = z.boolean().nullable().optional()

const measured = {
  stepsBefore: patchCount(999),
  stepsAfter: patchCount(999),
  daysBefore: patchCount(3650),
  daysAfter: patchCount(3650),
  costBefore: patchPesos,
  costAfter: patchPesos,
  documentsBefore: patchCount(999),
  documentsAfter: patchCount(999),
  partnerId: patchId,
  answerableId: patchId,
  startsOn: patchDate,
  endsOn: patchDate,
  completedOn: patchDate,
  hasWorkPlan: answer,
  isImplemented: answer,
  isUpdatedInSuit: answer,
  isPublicised: answer,
  benefitsUsers: answer,
  isMeasured: answer,
}

/** What is done to make a procedure better. */
export const createImprovementInput = z.strictObject({
  procedureId: opaqueId,
  kindId: opaqueId,
  description: prose(1000, 3),
  needsPartner: z.boolean(),
  ...measured,
  idempotencyKey,
})
export type CreateImprovementInput = z.output<typeof createImprovementInput>

export const updateImprovementInput = z.strictObject({
  improvementId: opaqueId,
  version: seenVersion,
  kindId: opaqueId.optional(),
  description: prose(1000, 3).optional(),
  needsPartner: z.boolean().optional(),
  ...measured,
  idempotencyKey,
})
export type UpdateImprovementInput = z.output<typeof updateImprovementInput>

/** Given up on a day, and why. */
export const abandonImprovementInput = z.strictObject({
  improvementId: opaqueId,
  version: seenVersion,
  abandonedOn: plainDate,
  reason: reasonText,
  idempotencyKey,
})
export type AbandonImprovementInput = z.output<typeof abandonImprovementInput>

/** An entry of the municipality's catalogue of improvement actions. */
export const createImprovementKindInput = z.strictObject({
  entityId: opaqueId,
  type: z.enum(IMPROVEMENT_TYPES),
  name: line(200),
  /** Checked against an official catalogue. */
  verified: z.boolean(),
  idempotencyKey,
})
export type CreateImprovementKindInput = z.output<typeof createImprovementKindInput>

export const updateImprovementKindInput = z.strictObject({
  kindId: opaqueId,
  version: seenVersion,
  type: z.enum(IMPROVEMENT_TYPES).optional(),
  name: line(200).optional(),
  verified: z.boolean().optional(),
  /** False: kept for what uses it, offered no more. */
  active: z.boolean().optional(),
  idempotencyKey,
})
export type UpdateImprovementKindInput = z.output<typeof updateImprovementKindInput>

/** The days and the partner of an improvement, as it is stored. */
export interface ImprovementTerms {
  needsPartner: boolean
  partnerId: string | null
  startsOn: PlainDate | null
  endsOn: PlainDate | null
  completedOn: PlainDate | null
  abandonedOn: PlainDate | null
}

/** What of an improvement doesn't fit together, each named by its field; empty: all is well. */
export function improvementIssues(terms: ImprovementTerms, today: PlainDate): Issue[] {
  const { startsOn, endsOn, completedOn, abandonedOn } = terms
  const found: (readonly [boolean, string, ErrorCode])[] = [
    [(completedOn ?? '') > today, 'completedOn', 'DATE_IN_FUTURE'],
    [(abandonedOn ?? '') > today, 'abandonedOn', 'DATE_IN_FUTURE'],
    [precedes(endsOn, startsOn), 'endsOn', 'INVALID_RANGE'],
    [precedes(completedOn, startsOn), 'completedOn', 'INVALID_RANGE'],
    [precedes(abandonedOn, completedOn ?? startsOn), 'abandonedOn', 'INVALID_RANGE'],
    [terms.partnerId !== null && !terms.needsPartner, 'partnerId', 'UNEXPECTED_VALUE'],
  ]
  return found.filter(([is]) => is).map(([, field, code]) => ({ path: [field], code }))
}

function precedes(later: PlainDate | null, earlier: PlainDate | null): boolean {
  return later !== null && earlier !== null && later < earlier
}
