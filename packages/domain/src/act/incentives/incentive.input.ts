import { z } from 'zod'
import { patchDate, patchLine, patchProse, seenVersion } from '../../core/text/patch.input.ts'
import { idempotencyKey, opaqueId } from '../../core/text/write.input.ts'

/** How an incentive of the act went here: what the municipality was nominated with, when, the result. */
export const recordIncentiveOutcomeInput = z.strictObject({
  incentiveId: opaqueId,
  version: seenVersion,
  nomination: patchLine(300),
  nominatedOn: patchDate,
  result: patchProse(1000),
  idempotencyKey,
})
export type RecordIncentiveOutcomeInput = z.output<typeof recordIncentiveOutcomeInput>
