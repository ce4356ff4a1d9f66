import type { Incentive } from '@gelt/db'
import type { RecordIncentiveOutcomeInput } from '@gelt/domain'
import type { Context } from '../../core/context.ts'
import { optionalDateColumn, optionalPlainDateOf } from '../../core/dates.ts'
import { idOf } from '../../core/ids.ts'
import { checkVersion } from '../../core/writing/stored-row.ts'
import type { Written } from '../../core/writing/write.ts'
import { editPlan } from '../structure/edit-plan.ts'

function outcomeImage({ nomination, nominatedOn, result }: Incentive) {
  return { nomination, nominatedOn: optionalPlainDateOf(nominatedOn), result }
}

/** Records how an incentive of the act went here; its words stay as they are. */
export async function recordIncentiveOutcome(
  context: Context,
  input: RecordIncentiveOutcomeInput,
): Promise<Written> {
  const id = idOf('Incentive', input.incentiveId)
  const found = await context.db.prisma.incentive.findUnique({ where: { id } })
  const edit = {
    operation: 'recordIncentiveOutcome',
    input,
    planId: found?.planId ?? null,
    action: 'support.edit' as const,
  }
  return editPlan(context, edit, async ({ tx, entityId, audit }) => {
    const before = await tx.incentive.findUniqueOrThrow({ where: { id, entityId } })
    checkVersion(before, input.version, outcomeImage(before))
    const { nomination, result } = input
    const nominatedOn =
      input.nominatedOn === undefined ? undefined : optionalDateColumn(input.nominatedOn)
    const after = await tx.incentive.update({
      where: { id, entityId },
      data: { nomination, nominatedOn, result, version: { increment: 1 } },
    })
    await audit({
      action: 'incentive.record',
      subjectType: 'Incentive',
      subjectId: id,
      subjectLabel: after.name,
      before: outcomeImage(before),
      after: outcomeImage(after),
    })
    return { type: 'Incentive', id }
  })
}
