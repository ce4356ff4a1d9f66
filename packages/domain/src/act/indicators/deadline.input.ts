import { z } from 'zod'
import { plainDate } from '../../core/calendar/plain-date.input.ts'
import { refuse } from '../../core/errors/refuse.rules.ts'
import { seenVersion } from '../../core/text/patch.input.ts'
import { blankToNull, optionalLine } from '../../core/text/text.input.ts'
import { idempotencyKey, opaqueId, reasonText } from '../../core/text/write.input.ts'
import type { DeadlineRule } from '../plans/deadline.rules.ts'

/** A rule as a form gives it: months 1 to 240, years 1 to 20, a year, a day. */
export const deadlineRuleInput = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('MONTHS'), months: z.int().min(1).max(240) }),
  z.strictObject({ type: z.literal('YEARS'), years: z.int().min(1).max(20) }),
  z.strictObject({ type: z.literal('YEAR_END'), year: z.int().min(1990).max(2199) }),
  z.strictObject({ type: z.literal('DATE'), date: plainDate }),
  z.strictObject({ type: z.literal('NONE') }),
]) satisfies z.ZodType<DeadlineRule>

/** A deadline for a row: the proposed one, accepted, or a rule of the committee's. */
export const setDeadlineInput = z
  .strictObject({
    indicatorId: opaqueId,
    /** Version of the row that the edit saw. */
    version: seenVersion,
    /** The proposal to accept; null: `rule` says it. */
    acceptDeadlineId: optionalLine(200),
    rule: deadlineRuleInput.nullish().transform((rule) => rule ?? null),
    /** First day of the row's horizon where it isn't the plan's. */
    startsOn: blankToNull().pipe(plainDate.nullable()),
    reason: reasonText,
    idempotencyKey,
  })
  .superRefine(({ acceptDeadlineId, rule }, context) => {
    if (acceptDeadlineId === null && rule === null) {
      refuse(context, 'REQUIRED', { path: ['rule'] })
    }
    if (acceptDeadlineId !== null && rule !== null) {
      refuse(context, 'UNEXPECTED_VALUE', { path: ['rule'] })
    }
  })
export type SetDeadlineInput = z.output<typeof setDeadlineInput>
