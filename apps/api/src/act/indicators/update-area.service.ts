import type { UpdateAreaInput } from '@gelt/domain'
import type { Context } from '../../core/context.ts'
import { idOf } from '../../core/ids.ts'
import { checkVersion } from '../../core/writing/stored-row.ts'
import type { Written } from '../../core/writing/write.ts'
import { editPlan, refuseChangedWords } from '../structure/edit-plan.ts'
import { areaImage } from './row-images.ts'

const words = ['listText', 'tableText', 'benefits', 'responsibles', 'resources'] as const

/** Edits an area: the act's words while the plan is a draft, the short name always. */
export async function updateArea(context: Context, input: UpdateAreaInput): Promise<Written> {
  const id = idOf('ActionArea', input.areaId)
  const planId = await context.loaders.planIdOf.load(id)
  return editPlan(context, { operation: 'updateArea', input, planId }, async (scope) => {
    const { tx, plan, entityId } = scope
    const before = await tx.actionArea.findUniqueOrThrow({ where: { id, entityId } })
    checkVersion(before, input.version, areaImage(before))
    refuseChangedWords(plan, before, input, words)
    const { areaId: _area, version: _version, reason, idempotencyKey: _key, ...fields } = input
    const after = await tx.actionArea.update({
      where: { id, entityId },
      data: { ...fields, version: { increment: 1 } },
    })
    await scope.audit({
      action: 'area.update',
      subjectType: 'ActionArea',
      subjectId: id,
      subjectLabel: after.shortName,
      before: areaImage(before),
      after: areaImage(after),
      reason,
    })
    return { type: 'ActionArea', id }
  })
}
