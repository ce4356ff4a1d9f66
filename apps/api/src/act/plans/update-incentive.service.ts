import type { UpdateIncentiveInput } from '@gelt/domain'
import type { Context } from '../../core/context.ts'
import { idOf } from '../../core/ids.ts'
import { checkVersion } from '../../core/writing/stored-row.ts'
import type { Written } from '../../core/writing/write.ts'
import { editDraft } from '../structure/edit-plan.ts'
import { incentiveImage } from './plan-image.ts'

/** Edits the act's words of an incentive of a draft. */
export async function updateIncentive(
  context: Context,
  input: UpdateIncentiveInput,
): Promise<Written> {
  const id = idOf('Incentive', input.incentiveId)
  const found = await context.db.prisma.incentive.findUnique({ where: { id } })
  const edit = { operation: 'updateIncentive', input, planId: found?.planId ?? null }
  return editDraft(context, edit, async ({ tx, entityId, audit }) => {
    const before = await tx.incentive.findUniqueOrThrow({ where: { id, entityId } })
    checkVersion(before, input.version, incentiveImage(before))
    const { name, text } = input
    const after = await tx.incentive.update({
      where: { id, entityId },
      data: { name, text, version: { increment: 1 } },
    })
    await audit({
      action: 'incentive.update',
      subjectType: 'Incentive',
      subjectId: id,
      subjectLabel: name,
      before: incentiveImage(before),
      after: incentiveImage(after),
    })
    return { type: 'Incentive', id }
  })
}
