import type { CreatePhaseInput } from '@gelt/domain'
import type { Context } from '../../core/context.ts'
import { dateColumn } from '../../core/dates.ts'
import { idOf } from '../../core/ids.ts'
import type { Written } from '../../core/writing/write.ts'
import { editDraft } from '../structure/edit-plan.ts'
import { nextPlace } from './next-place.ts'
import { phaseImage } from './plan-image.ts'

/** Adds a phase at the end of a draft. */
export async function createPhase(context: Context, input: CreatePhaseInput): Promise<Written> {
  const planId = idOf('Plan', input.planId)
  const edit = { operation: 'createPhase', input, planId }
  return editDraft(context, edit, async ({ tx, entityId, audit }) => {
    const last = await tx.phase.aggregate({ where: { planId, entityId }, _max: { number: true } })
    const { idempotencyKey: _key, planId: _plan, deadline, ...fields } = input
    const phase = await tx.phase.create({
      data: {
        ...fields,
        entityId,
        planId,
        deadline: dateColumn(deadline),
        number: nextPlace('Phase', last._max.number),
      },
    })
    await audit({
      action: 'phase.create',
      subjectType: 'Phase',
      subjectId: phase.id,
      subjectLabel: phase.name,
      after: phaseImage(phase),
    })
    return { type: 'Phase', id: phase.id }
  })
}
