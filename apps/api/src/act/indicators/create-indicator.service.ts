import type { CreateIndicatorInput } from '@gelt/domain'
import type { Context } from '../../core/context.ts'
import { idOf } from '../../core/ids.ts'
import type { Written } from '../../core/writing/write.ts'
import { editDraft } from '../structure/edit-plan.ts'
import { answerableColumns } from './answerable.ts'
import { indicatorImage } from './row-images.ts'

/** Adds a row at the end of a draft's table. @throws StateRefusal once the plan is adopted. */
export async function createIndicator(
  context: Context,
  input: CreateIndicatorInput,
): Promise<Written> {
  const areaId = idOf('ActionArea', input.areaId)
  const planId = await context.loaders.planIdOf.load(areaId)
  return editDraft(context, { operation: 'createIndicator', input, planId }, async (scope) => {
    const { tx, plan, entityId } = scope
    const last = await tx.indicator.aggregate({
      where: { planId: plan.id, entityId },
      _max: { row: true },
    })
    const { areaId: _area, idempotencyKey: _key, ...fields } = input
    const indicator = await tx.indicator.create({
      data: {
        ...fields,
        ...(await answerableColumns(tx, entityId, input)),
        entityId,
        planId: plan.id,
        areaId,
        row: (last._max.row ?? 0) + 1,
        benefitsOrigin: 'EDITED',
        responsiblesOrigin: 'EDITED',
        resourcesOrigin: 'EDITED',
      },
    })
    await scope.audit({
      action: 'indicator.create',
      subjectType: 'Indicator',
      subjectId: indicator.id,
      subjectLabel: `${indicator.row} · ${indicator.shortName}`,
      after: indicatorImage(indicator),
    })
    return { type: 'Indicator', id: indicator.id }
  })
}
