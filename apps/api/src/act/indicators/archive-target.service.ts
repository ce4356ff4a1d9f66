import type { ArchiveTargetInput } from '@gelt/domain'
import type { Context } from '../../core/context.ts'
import { idOf } from '../../core/ids.ts'
import { StateRefusal } from '../../core/refusals.ts'
import { checkVersion } from '../../core/writing/stored-row.ts'
import type { Written } from '../../core/writing/write.ts'
import { editPlan } from '../structure/edit-plan.ts'
import { targetImage } from './row-images.ts'

/** Takes a target out of its row's mean; its values stay. @throws StateRefusal a second time. */
export async function archiveTarget(context: Context, input: ArchiveTargetInput): Promise<Written> {
  const id = idOf('Target', input.targetId)
  const planId = await context.loaders.planIdOf.load(id)
  return editPlan(context, { operation: 'archiveTarget', input, planId }, async (scope) => {
    const { tx, entityId, moment } = scope
    const before = await tx.target.findUniqueOrThrow({
      where: { id, entityId },
      include: { indicator: true },
    })
    checkVersion(before, input.version, targetImage(before))
    if (before.archivedAt) throw new StateRefusal('WRONG_STATE', { reason: 'TARGET_ARCHIVED' })
    const after = await tx.target.update({
      where: { id, entityId },
      data: { archivedAt: moment, version: { increment: 1 } },
    })
    await scope.audit({
      action: 'target.archive',
      subjectType: 'Target',
      subjectId: id,
      subjectLabel: `${before.indicator.row} · ${after.label}`,
      before: targetImage(before),
      after: targetImage(after),
      reason: input.reason,
    })
    return { type: 'Target', id }
  })
}
