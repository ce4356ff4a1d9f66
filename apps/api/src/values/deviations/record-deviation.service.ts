import type { RecordDeviationInput } from '@gelt/domain'
import { answerableColumns } from '../../act/indicators/answerable.ts'
import { editPlan } from '../../act/structure/edit-plan.ts'
import type { Context } from '../../core/context.ts'
import { optionalDateColumn } from '../../core/dates.ts'
import { idOf } from '../../core/ids.ts'
import { StateRefusal } from '../../core/refusals.ts'
import type { Written } from '../../core/writing/write.ts'
import { deviationImage } from './deviation-image.ts'

/** Says why a row is late and what is done about it. @throws StateRefusal for a draft: it can't be late. */
export async function recordDeviation(
  context: Context,
  input: RecordDeviationInput,
): Promise<Written> {
  const indicatorId = idOf('Indicator', input.indicatorId)
  const planId = await context.loaders.planIdOf.load(indicatorId)
  const edit = {
    operation: 'recordDeviation',
    input,
    planId,
    action: 'deviation.edit' as const,
  }
  return editPlan(context, edit, async ({ tx, plan, entityId, audit }) => {
    if (plan.status !== 'ADOPTED')
      throw new StateRefusal('WRONG_STATE', { reason: 'PLAN_NOT_IN_FORCE' })
    const indicator = await tx.indicator.findUniqueOrThrow({ where: { id: indicatorId, entityId } })
    const { answerableId } = await answerableColumns(tx, entityId, input)
    const { cause, correctiveAction } = input
    const dueOn = optionalDateColumn(input.dueOn)
    const deviation = await tx.deviation.create({
      data: { entityId, indicatorId, cause, correctiveAction, answerableId, dueOn },
    })
    await audit({
      action: 'deviation.record',
      subjectType: 'Deviation',
      subjectId: deviation.id,
      subjectLabel: `${indicator.row} · ${indicator.shortName}`,
      after: deviationImage(deviation),
    })
    return { type: 'Deviation', id: deviation.id }
  })
}
