import { z } from 'zod'
import { PERIOD_UNITS } from '../../core/calendar/periods.rules.ts'
import { plainDate } from '../../core/calendar/plain-date.input.ts'
import { decimalText } from '../../core/text/decimal.input.ts'
import { patchDate, patchDecimal, patchLine, seenVersion } from '../../core/text/patch.input.ts'
import { blankToNull, line, optionalLine } from '../../core/text/text.input.ts'
import { idempotencyKey, opaqueId, reasonText } from '../../core/text/write.input.ts'
import { optionalReason } from '../plans/plan.input.ts'
import { MEMBER_KINDS, TARGET_KINDS, TARGET_MODES } from './indicators.vocabulary.ts'

const optionalDay = blankToNull().pipe(plainDate.nullable())

/** A target; how its fields have to fit its kind is said by `targetIssues`. */
export const createTargetInput = z.strictObject({
  indicatorId: opaqueId,
  label: line(200),
  kind: z.enum(TARGET_KINDS),
  mode: z.enum(TARGET_MODES),
  goal: blankToNull().pipe(decimalText.nullable()),
  unit: line(60),
  unitPlural: line(60),
  periodUnit: z.enum(PERIOD_UNITS),
  wholeNumbers: z.boolean(),
  memberKind: z
    .enum(MEMBER_KINDS)
    .nullish()
    .transform((kind) => kind ?? null),
  numeratorLabel: optionalLine(120),
  denominatorLabel: optionalLine(120),
  reason: optionalReason,
  idempotencyKey,
})
export type CreateTargetInput = z.output<typeof createTargetInput>

export const updateTargetInput = z.strictObject({
  targetId: opaqueId,
  version: seenVersion,
  label: line(200).optional(),
  kind: z.enum(TARGET_KINDS).optional(),
  mode: z.enum(TARGET_MODES).optional(),
  goal: patchDecimal,
  unit: line(60).optional(),
  unitPlural: line(60).optional(),
  periodUnit: z.enum(PERIOD_UNITS).optional(),
  wholeNumbers: z.boolean().optional(),
  memberKind: z.enum(MEMBER_KINDS).nullable().optional(),
  numeratorLabel: patchLine(120),
  denominatorLabel: patchLine(120),
  reason: optionalReason,
  idempotencyKey,
})
export type UpdateTargetInput = z.output<typeof updateTargetInput>

export const archiveTargetInput = z.strictObject({
  targetId: opaqueId,
  version: seenVersion,
  reason: reasonText,
  idempotencyKey,
})
export type ArchiveTargetInput = z.output<typeof archiveTargetInput>

/** A member of the target's kind: an office, a phase or a body by its id, the others by name. */
export const addTargetMemberInput = z.strictObject({
  targetId: opaqueId,
  name: optionalLine(200),
  officeId: optionalLine(200),
  phaseId: optionalLine(200),
  bodyId: optionalLine(200),
  activeFrom: optionalDay,
  deadline: optionalDay,
  reason: optionalReason,
  idempotencyKey,
})
export type AddTargetMemberInput = z.output<typeof addTargetMemberInput>

export const updateTargetMemberInput = z.strictObject({
  memberId: opaqueId,
  version: seenVersion,
  name: line(200).optional(),
  activeFrom: patchDate,
  deadline: patchDate,
  reason: optionalReason,
  idempotencyKey,
})
export type UpdateTargetMemberInput = z.output<typeof updateTargetMemberInput>

/** Takes a member out of the denominator from the day after its last one; why is mandatory. */
export const endTargetMemberInput = z.strictObject({
  memberId: opaqueId,
  version: seenVersion,
  activeTo: plainDate,
  reason: reasonText,
  idempotencyKey,
})
export type EndTargetMemberInput = z.output<typeof endTargetMemberInput>
