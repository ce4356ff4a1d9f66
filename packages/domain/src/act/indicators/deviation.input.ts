import { z } from 'zod'
import { plainDate } from '../../core/calendar/plain-date.input.ts'
import { patchDate, patchId, seenVersion } from '../../core/text/patch.input.ts'
import { blankToNull, optionalLine, prose } from '../../core/text/text.input.ts'
import { idempotencyKey, opaqueId } from '../../core/text/write.input.ts'

/** Why a row is late and what is done about it. */
export const recordDeviationInput = z.strictObject({
  indicatorId: opaqueId,
  cause: prose(1000, 3),
  correctiveAction: prose(1000, 3),
  answerableId: optionalLine(200),
  dueOn: blankToNull().pipe(plainDate.nullable()),
  idempotencyKey,
})
export type RecordDeviationInput = z.output<typeof recordDeviationInput>

export const updateDeviationInput = z.strictObject({
  deviationId: opaqueId,
  version: seenVersion,
  cause: prose(1000, 3).optional(),
  correctiveAction: prose(1000, 3).optional(),
  answerableId: patchId,
  dueOn: patchDate,
  idempotencyKey,
})
export type UpdateDeviationInput = z.output<typeof updateDeviationInput>

export const closeDeviationInput = z.strictObject({
  deviationId: opaqueId,
  version: seenVersion,
  closedOn: plainDate,
  idempotencyKey,
})
export type CloseDeviationInput = z.output<typeof closeDeviationInput>
