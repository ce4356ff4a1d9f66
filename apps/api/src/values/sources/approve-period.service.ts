import type { ApprovePeriodInput } from '@gelt/domain'
import type { Context } from '../../core/context.ts'
import { dateColumn } from '../../core/dates.ts'
import { idOf } from '../../core/ids.ts'
import { AccessRefusal, StateRefusal } from '../../core/refusals.ts'
import { permitted } from '../../core/writing/stored-row.ts'
import { type Written, writeToPlan } from '../../core/writing/write.ts'
import { isOthers, writeDecision } from '../measurements/decide-measurement.service.ts'
import { measurementInclude, stateOf } from '../measurements/measurement-row.ts'

/**
 * Approves every counted value of a cut-off that another person recorded and submitted, all of them or none; the
 * caller's own go on waiting.
 * @throws StateRefusal NOTHING_TO_APPROVE when none waits; AccessRefusal OWN_APPROVAL when all that wait are the
 * caller's own.
 */
export async function approvePeriod(context: Context, input: ApprovePeriodInput): Promise<Written> {
  const action = 'measurement.approve'
  const found = await context.loaders.plan.load(idOf('Plan', input.planId))
  const { id: planId, entityId } = permitted(context, found, action)
  const { idempotencyKey } = input
  const request = { operation: 'approvePeriod', idempotencyKey, input, entityId, planId }
  const written = await writeToPlan(context, request, async (scope) => {
    const rows = await scope.tx.measurement.findMany({
      where: {
        ...{ entityId, source: 'COUNTED', cutoff: dateColumn(input.cutoff) },
        target: { indicator: { planId } },
      },
      include: { ...measurementInclude, target: { include: { indicator: true } } },
      orderBy: [{ target: { indicator: { row: 'asc' } } }, { target: { position: 'asc' } }],
    })
    const waiting = rows.filter((row) => stateOf(row) === 'SUBMITTED')
    if (waiting.length === 0) {
      throw new StateRefusal('WRONG_STATE', { reason: 'NOTHING_TO_APPROVE' })
    }
    const others = waiting.filter((row) => isOthers(scope.actor, row))
    if (others.length === 0) throw new AccessRefusal('OWN_APPROVAL')
    for (const { target, ...row } of others) {
      const part = { indicator: target.indicator, target }
      await writeDecision(scope, row, part, { kind: 'APPROVED', action, reason: input.note })
    }
    return { type: 'Plan', id: planId }
  })
  // What this request read of the plan before is stale.
  context.loaders.plan.clearAll()
  return written
}
