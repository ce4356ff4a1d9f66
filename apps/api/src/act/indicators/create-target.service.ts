import { ableSources, type CreateTargetInput, targetIssues } from '@gelt/domain'
import type { Context } from '../../core/context.ts'
import { idOf } from '../../core/ids.ts'
import { InputRefusal } from '../../core/refusals.ts'
import type { Written } from '../../core/writing/write.ts'
import { editPlan, requireReason } from '../structure/edit-plan.ts'
import { targetImage } from './row-images.ts'

/** Adds a target to a row. @throws InputRefusal where its fields don't fit its kind. */
export async function createTarget(context: Context, input: CreateTargetInput): Promise<Written> {
  const indicatorId = idOf('Indicator', input.indicatorId)
  const planId = await context.loaders.planIdOf.load(indicatorId)
  return editPlan(context, { operation: 'createTarget', input, planId }, async (scope) => {
    const { tx, plan, entityId } = scope
    requireReason(plan, input.reason)
    const issues = targetIssues(input)
    if (issues.length > 0) throw new InputRefusal(issues)
    const indicator = await tx.indicator.findUniqueOrThrow({ where: { id: indicatorId, entityId } })
    const last = await tx.target.aggregate({
      where: { indicatorId, entityId },
      _max: { position: true },
    })
    const { indicatorId: _row, reason, idempotencyKey: _key, ...terms } = input
    const target = await tx.target.create({
      data: { ...terms, entityId, indicatorId, position: (last._max.position ?? 0) + 1 },
    })
    await tx.targetSourceOption.createMany({
      data: ableSources(target).map(({ key }) => ({
        ...{ entityId, targetId: target.id, sourceKey: key },
      })),
    })
    await scope.audit({
      action: 'target.create',
      subjectType: 'Target',
      subjectId: target.id,
      subjectLabel: `${indicator.row} · ${target.label}`,
      after: targetImage(target),
      reason,
    })
    return { type: 'Target', id: target.id }
  })
}
