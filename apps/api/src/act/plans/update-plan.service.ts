import type { Plan } from '@gelt/db'
import { reversedSpan, thresholdsFit, type UpdatePlanInput } from '@gelt/domain'
import type { Context } from '../../core/context.ts'
import { dateColumn, optionalDateColumn, plainDateOf } from '../../core/dates.ts'
import { idOf } from '../../core/ids.ts'
import { InputRefusal, StateRefusal } from '../../core/refusals.ts'
import { checkVersion, refuseDuplicate } from '../../core/writing/stored-row.ts'
import type { Transaction, Written } from '../../core/writing/write.ts'
import { resolveDeadlinesAnew } from '../indicators/resolved-deadline.ts'
import { editPlan, refuseChangedWords, requireReason } from '../structure/edit-plan.ts'
import { planImage } from './plan-image.ts'

/**
 * Edits a plan's own fields. Deadlines in months and years follow a new start. An adopted plan keeps the
 * act's words, and every other change to it says why.
 */
export async function updatePlan(context: Context, input: UpdatePlanInput): Promise<Written> {
  const id = idOf('Plan', input.planId)
  return editPlan(context, { operation: 'updatePlan', input, planId: id }, async (scope) => {
    const { tx, plan: before, entityId } = scope
    checkVersion(before, input.version, planImage(before))
    refuseChangedWords(before, before, input, ['epigraph', 'vision'])
    requireReason(before, input.reason)
    checkSpanAndThresholds(before, input)
    if (input.validFrom !== undefined) {
      const same = { entityId, validFrom: input.validFrom, id: { not: id } }
      refuseDuplicate(await tx.plan.findFirst({ where: same }), 'validFrom')
    }
    const { planId: _plan, version: _version, reason, idempotencyKey: _key, ...fields } = input
    const after = await tx.plan.update({
      where: { id, entityId },
      data: {
        ...fields,
        startsOn: fields.startsOn && dateColumn(fields.startsOn),
        endsOn: fields.endsOn && dateColumn(fields.endsOn),
        resolutionDate:
          fields.resolutionDate === undefined
            ? undefined
            : optionalDateColumn(fields.resolutionDate),
        version: { increment: 1 },
      },
    })
    const moved = after.startsOn.getTime() !== before.startsOn.getTime()
    if (moved) await keepMeaningOfYears(tx, before)
    if (after.startsOn < before.startsOn) await countFromNewStart(tx, before, after)
    const deadlinesMoved = moved ? await resolveDeadlinesAnew(tx, after) : 0
    await scope.audit({
      action: 'plan.update',
      subjectType: 'Plan',
      subjectId: id,
      subjectLabel: after.title,
      before: planImage(before),
      after: { ...planImage(after), ...(deadlinesMoved > 0 && { deadlinesMoved }) },
      reason,
    })
    return { type: 'Plan', id }
  })
}

/** @throws StateRefusal: plan years count from the start, so values of `A2` would be of another year. */
async function keepMeaningOfYears(tx: Transaction, { id, entityId }: Plan): Promise<void> {
  const ofYears = { periodUnit: 'YEAR' as const, indicator: { planId: id } }
  const values = await tx.measurement.count({ where: { entityId, target: ofYears } })
  if (values > 0) throw new StateRefusal('WRONG_STATE', { reason: 'PLAN_HAS_VALUES' })
}

/** What is counted since the plan's first day is counted since its new, earlier one. */
async function countFromNewStart(tx: Transaction, before: Plan, after: Plan): Promise<void> {
  const { id: planId, entityId } = before
  const ofPlan = { entityId, target: { indicator: { planId } } }
  const since = await tx.targetSource.findMany({
    where: { ...ofPlan, startsOn: before.startsOn },
    orderBy: [{ decidedAt: 'asc' }, { id: 'asc' }],
  })
  const latest = [...new Map(since.map((decision) => [decision.targetId, decision])).values()]
  await tx.targetSource.createMany({
    data: latest.map(({ targetId, source, sourceKey, reason, decidedById }) => ({
      ...{ entityId, targetId, source, sourceKey, reason, decidedById },
      startsOn: after.startsOn,
    })),
  })
}

function checkSpanAndThresholds(stored: Plan, input: UpdatePlanInput): void {
  const field = reversedSpan({
    validFrom: input.validFrom ?? stored.validFrom,
    validTo: input.validTo ?? stored.validTo,
    startsOn: input.startsOn ?? plainDateOf(stored.startsOn),
    endsOn: input.endsOn ?? plainDateOf(stored.endsOn),
  })
  if (field) throw new InputRefusal([{ path: [field], code: 'INVALID_RANGE' }])
  const onTrackFrom = input.onTrackFrom ?? stored.onTrackFrom.toFixed()
  if (!thresholdsFit(input.atRiskFrom ?? stored.atRiskFrom.toFixed(), onTrackFrom)) {
    const params = { maximum: onTrackFrom }
    throw new InputRefusal([{ path: ['atRiskFrom'], code: 'ABOVE_RANGE', params }])
  }
}
