import type { CorrectMeasurementInput } from '@gelt/domain'
import type { Context } from '../../core/context.ts'
import { plainDateOf } from '../../core/dates.ts'
import { idOf } from '../../core/ids.ts'
import { NotFoundRefusal, StateRefusal } from '../../core/refusals.ts'
import { type Written, writeToPlan } from '../../core/writing/write.ts'
import { findMeasurement, stateOf } from './measurement-row.ts'
import { checkedColumns, insertDraft, latestRevision } from './record-measurement.service.ts'
import { lockedTarget, writableTarget } from './writable-target.ts'

/**
 * A new revision, as a draft, of a value that was approved or returned; the earlier ones stay.
 * @throws StateRefusal when the value isn't the newest revision, or still waits for a decision.
 */
export async function correctMeasurement(
  context: Context,
  input: CorrectMeasurementInput,
): Promise<Written> {
  const corrected = await findMeasurement(context, idOf('Measurement', input.measurementId))
  if (!corrected) throw new NotFoundRefusal()
  const target = await writableTarget(context, corrected.targetId, 'measurement.correct')
  const { plan } = target.part
  const request = {
    operation: 'correctMeasurement',
    idempotencyKey: input.idempotencyKey,
    input,
    entityId: plan.entityId,
    planId: plan.id,
  }
  return writeToPlan(context, request, async (scope) => {
    const reported = {
      ...input,
      periodKey: corrected.periodKey,
      cutoff: plainDateOf(corrected.cutoff),
    }
    const checked = checkedColumns(await lockedTarget(context, scope, target), reported)
    const newest = await latestRevision(scope.tx, target, checked.columns)
    const decided = newest && ['APPROVED', 'RETURNED'].includes(stateOf(newest))
    if (newest?.id !== corrected.id || !decided)
      throw new StateRefusal('WRONG_STATE', { reason: 'VALUE_NOT_CORRECTABLE' })
    return insertDraft(scope, target, checked, {
      note: input.note,
      revision: newest.revision + 1,
      reason: input.reason,
    })
  })
}
