import type { CreateAreaInput } from '@gelt/domain'
import type { Context } from '../../core/context.ts'
import { idOf } from '../../core/ids.ts'
import type { Written } from '../../core/writing/write.ts'
import { editDraft } from '../structure/edit-plan.ts'
import { areaImage } from './row-images.ts'

/** Adds an area of action at the end of a draft. @throws StateRefusal once the plan is adopted. */
export async function createArea(context: Context, input: CreateAreaInput): Promise<Written> {
  const planId = idOf('Plan', input.planId)
  return editDraft(context, { operation: 'createArea', input, planId }, async (scope) => {
    const { tx, entityId } = scope
    const last = await tx.actionArea.aggregate({
      where: { planId, entityId },
      _max: { number: true },
    })
    const { idempotencyKey: _key, planId: _plan, ...words } = input
    const area = await tx.actionArea.create({
      data: { ...words, entityId, planId, number: (last._max.number ?? 0) + 1 },
    })
    await scope.audit({
      action: 'area.create',
      subjectType: 'ActionArea',
      subjectId: area.id,
      subjectLabel: area.shortName,
      after: areaImage(area),
    })
    return { type: 'ActionArea', id: area.id }
  })
}
