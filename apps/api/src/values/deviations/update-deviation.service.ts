import type { Prisma } from '@gelt/db'
import type { CloseDeviationInput, UpdateDeviationInput } from '@gelt/domain'
import { answerableColumns } from '../../act/indicators/answerable.ts'
import { editPlan, type PlanScope } from '../../act/structure/edit-plan.ts'
import { todayOf } from '../../core/clock.ts'
import type { Context } from '../../core/context.ts'
import { dateColumn, optionalDateColumn } from '../../core/dates.ts'
import { idOf } from '../../core/ids.ts'
import { InputRefusal, StateRefusal } from '../../core/refusals.ts'
import { checkVersion } from '../../core/writing/stored-row.ts'
import type { Written } from '../../core/writing/write.ts'
import { deviationImage } from './deviation-image.ts'

/** Edits a deviation that is open. */
export function updateDeviation(context: Context, input: UpdateDeviationInput): Promise<Written> {
  return changeDeviation(context, 'update', input, async ({ tx, entityId }) => {
    const { cause, correctiveAction } = input
    const { answerableId } = await answerableColumns(tx, entityId, input)
    const dueOn = input.dueOn === undefined ? undefined : optionalDateColumn(input.dueOn)
    return { cause, correctiveAction, answerableId, dueOn }
  })
}

/** Closes a deviation on a day that isn't in the future. */
export function closeDeviation(context: Context, input: CloseDeviationInput): Promise<Written> {
  return changeDeviation(context, 'close', input, async ({ tx, entityId }) => {
    const entity = await tx.entity.findUniqueOrThrow({ where: { id: entityId } })
    if (input.closedOn > todayOf(entity)) {
      throw new InputRefusal([{ path: ['closedOn'], code: 'DATE_IN_FUTURE' }])
    }
    return { closedOn: dateColumn(input.closedOn) }
  })
}

async function changeDeviation(
  context: Context,
  verb: 'update' | 'close',
  input: UpdateDeviationInput | CloseDeviationInput,
  changeOf: (scope: PlanScope) => Promise<Prisma.DeviationUncheckedUpdateInput>,
): Promise<Written> {
  const id = idOf('Deviation', input.deviationId)
  const found = await context.db.prisma.deviation.findUnique({
    where: { id },
    include: { indicator: true },
  })
  const edit = {
    operation: `${verb}Deviation`,
    input,
    planId: found?.indicator.planId ?? null,
    action: 'deviation.edit' as const,
  }
  return editPlan(context, edit, async (scope) => {
    const { tx, entityId, audit } = scope
    const before = await tx.deviation.findUniqueOrThrow({
      where: { id, entityId },
      include: { indicator: true },
    })
    checkVersion(before, input.version, deviationImage(before))
    if (before.closedOn) throw new StateRefusal('WRONG_STATE', { reason: 'DEVIATION_CLOSED' })
    const change = await changeOf(scope)
    const after = await tx.deviation.update({
      where: { id, entityId },
      data: { ...change, version: { increment: 1 } },
    })
    await audit({
      action: `deviation.${verb}`,
      subjectType: 'Deviation',
      subjectId: id,
      subjectLabel: `${before.indicator.row} · ${before.indicator.shortName}`,
      before: deviationImage(before),
      after: deviationImage(after),
    })
    return { type: 'Deviation', id }
  })
}
