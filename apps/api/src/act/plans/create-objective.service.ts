import type { CreateObjectiveInput } from '@gelt/domain'
import type { Context } from '../../core/context.ts'
import { idOf } from '../../core/ids.ts'
import type { Written } from '../../core/writing/write.ts'
import { editDraft } from '../structure/edit-plan.ts'
import { nextPlace } from './next-place.ts'
import { objectiveImage, wordsLabel } from './plan-image.ts'

/** Adds a specific objective at the end of a draft; which rows serve it is said afterwards. */
export async function createObjective(
  context: Context,
  input: CreateObjectiveInput,
): Promise<Written> {
  const planId = idOf('Plan', input.planId)
  const edit = { operation: 'createObjective', input, planId }
  return editDraft(context, edit, async ({ tx, entityId, audit }) => {
    const where = { planId, entityId }
    const last = await tx.objective.aggregate({ where, _max: { position: true } })
    const position = nextPlace('Objective', last._max.position)
    const objective = await tx.objective.create({ data: { ...where, position, text: input.text } })
    await audit({
      action: 'objective.create',
      subjectType: 'Objective',
      subjectId: objective.id,
      subjectLabel: wordsLabel(objective),
      after: objectiveImage(objective),
    })
    return { type: 'Objective', id: objective.id }
  })
}
