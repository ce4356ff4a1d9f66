import type { AdoptPlanInput } from '@gelt/domain'
import type { Context } from '../../core/context.ts'
import { dateColumn } from '../../core/dates.ts'
import { idOf } from '../../core/ids.ts'
import { StateRefusal } from '../../core/refusals.ts'
import { checkVersion } from '../../core/writing/stored-row.ts'
import type { Written } from '../../core/writing/write.ts'
import { editPlan, type PlanScope } from '../structure/edit-plan.ts'
import { planImage } from './plan-image.ts'

/**
 * Makes a draft the entity's plan, by its act; the plan adopted before it is superseded.
 * @throws StateRefusal unless it is a draft with rows.
 */
export async function adoptPlan(context: Context, input: AdoptPlanInput): Promise<Written> {
  const id = idOf('Plan', input.planId)
  const edit = { operation: 'adoptPlan', input, planId: id, action: 'plan.adopt' as const }
  return editPlan(context, edit, async (scope) => {
    const { tx, plan: before, entityId } = scope
    checkVersion(before, input.version, planImage(before))
    const rows = await tx.indicator.count({ where: { planId: id, entityId } })
    if (before.status !== 'DRAFT')
      throw new StateRefusal('WRONG_STATE', { reason: 'PLAN_NOT_DRAFT' })
    if (rows === 0) throw new StateRefusal('WRONG_STATE', { reason: 'PLAN_WITHOUT_ROWS' })
    const { resolutionNumber, resolutionDate } = input
    const after = await tx.plan.update({
      where: { id, entityId },
      data: {
        status: 'ADOPTED',
        resolutionNumber,
        resolutionDate: dateColumn(resolutionDate),
        version: { increment: 1 },
      },
    })
    await scope.audit({
      action: 'plan.adopt',
      subjectType: 'Plan',
      subjectId: id,
      subjectLabel: after.title,
      before: planImage(before),
      after: planImage(after),
      reason: `Resolución ${resolutionNumber} del ${resolutionDate}`,
    })
    await supersedeOthers(scope)
    return { type: 'Plan', id }
  })
}

async function supersedeOthers({ tx, plan: successor, entityId, audit }: PlanScope): Promise<void> {
  const others = await tx.plan.findMany({
    where: { entityId, status: 'ADOPTED', id: { not: successor.id } },
  })
  for (const before of others) {
    const after = await tx.plan.update({
      where: { id: before.id, entityId },
      data: {
        status: 'SUPERSEDED',
        successorId: successor.id,
        revision: { increment: 1 },
        version: { increment: 1 },
      },
    })
    await audit({
      action: 'plan.supersede',
      subjectType: 'Plan',
      subjectId: before.id,
      subjectLabel: before.title,
      before: planImage(before),
      after: planImage(after),
    })
  }
}
