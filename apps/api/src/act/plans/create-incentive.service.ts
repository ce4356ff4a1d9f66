import type { CreateIncentiveInput } from '@gelt/domain'
import type { Context } from '../../core/context.ts'
import { idOf } from '../../core/ids.ts'
import type { Written } from '../../core/writing/write.ts'
import { editDraft } from '../structure/edit-plan.ts'
import { nextPlace } from './next-place.ts'
import { incentiveImage } from './plan-image.ts'

/** Adds an incentive at the end of a draft; how it goes is recorded afterwards. */
export async function createIncentive(
  context: Context,
  input: CreateIncentiveInput,
): Promise<Written> {
  const planId = idOf('Plan', input.planId)
  const edit = { operation: 'createIncentive', input, planId }
  return editDraft(context, edit, async ({ tx, entityId, audit }) => {
    const where = { planId, entityId }
    const last = await tx.incentive.aggregate({ where, _max: { position: true } })
    const position = nextPlace('Incentive', last._max.position)
    const { name, text } = input
    const incentive = await tx.incentive.create({ data: { ...where, position, name, text } })
    await audit({
      action: 'incentive.create',
      subjectType: 'Incentive',
      subjectId: incentive.id,
      subjectLabel: name,
      after: incentiveImage(incentive),
    })
    return { type: 'Incentive', id: incentive.id }
  })
}
