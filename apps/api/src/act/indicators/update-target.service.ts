import type { Target } from '@gelt/db'
import { ableSources, targetIssues, type UpdateTargetInput } from '@gelt/domain'
import type { Context } from '../../core/context.ts'
import { idOf } from '../../core/ids.ts'
import { InputRefusal, StateRefusal } from '../../core/refusals.ts'
import { checkVersion } from '../../core/writing/stored-row.ts'
import type { Transaction, Written } from '../../core/writing/write.ts'
import { editPlan, requireReason } from '../structure/edit-plan.ts'
import { targetImage } from './row-images.ts'

/**
 * Edits a target; of an adopted plan with the reason.
 * @throws StateRefusal for an archived target, and for another kind, period or member kind where values
 * were recorded or a source counts it: they would be read as what they are not. In a draft nothing is counted yet:
 * what can't count it any more leaves it.
 */
export async function updateTarget(context: Context, input: UpdateTargetInput): Promise<Written> {
  const id = idOf('Target', input.targetId)
  const planId = await context.loaders.planIdOf.load(id)
  return editPlan(context, { operation: 'updateTarget', input, planId }, async (scope) => {
    const { tx, plan, entityId } = scope
    const before = await tx.target.findUniqueOrThrow({
      where: { id, entityId },
      include: { indicator: true },
    })
    checkVersion(before, input.version, targetImage(before))
    if (before.archivedAt) throw new StateRefusal('WRONG_STATE', { reason: 'TARGET_ARCHIVED' })
    requireReason(plan, input.reason)
    checkShape(before, input)
    const isReshaped = await keepMeaningOfValues(tx, before, input, plan.status === 'DRAFT')
    const { targetId: _id, version: _version, reason, idempotencyKey: _key, ...terms } = input
    const after = await tx.target.update({
      where: { id, entityId },
      data: { ...terms, version: { increment: 1 } },
    })
    if (isReshaped) await offerWhatCounts(tx, after)
    await scope.audit({
      action: 'target.update',
      subjectType: 'Target',
      subjectId: id,
      subjectLabel: `${before.indicator.row} · ${after.label}`,
      before: targetImage(before),
      after: targetImage(after),
      reason,
    })
    return { type: 'Target', id }
  })
}

function checkShape(stored: Target, input: UpdateTargetInput): void {
  const goal = stored.goal?.toFixed() ?? null
  const set = Object.entries(input).filter(([, value]) => value !== undefined)
  const issues = targetIssues({ ...stored, goal, ...Object.fromEntries(set) })
  if (issues.length > 0) throw new InputRefusal(issues)
}

async function keepMeaningOfValues(
  tx: Transaction,
  stored: Target,
  input: UpdateTargetInput,
  isDraft: boolean,
): Promise<boolean> {
  const fields = ['kind', 'periodUnit', 'memberKind'] as const
  const changed = fields.some(
    (field) => input[field] !== undefined && input[field] !== stored[field],
  )
  if (!changed) return false
  const { id: targetId, entityId } = stored
  const values = await tx.measurement.count({ where: { targetId, entityId } })
  const sources = isDraft ? 0 : await tx.targetSource.count({ where: { targetId, entityId } })
  const members = await tx.targetMember.count({ where: { targetId, entityId } })
  const otherMembers = input.memberKind !== undefined && input.memberKind !== stored.memberKind
  if (values + sources > 0 || (otherMembers && members > 0))
    throw new StateRefusal('WRONG_STATE', { reason: 'TARGET_IN_USE' })
  return true
}

/** Another kind of target takes other sources: those that can count it, and no decision for one that can't. */
async function offerWhatCounts(tx: Transaction, target: Target): Promise<void> {
  const { id: targetId, entityId } = target
  const keys = ableSources(target).map(({ key }) => key)
  const unable = { targetId, entityId, sourceKey: { notIn: keys } }
  await tx.targetSource.deleteMany({ where: unable })
  await tx.targetSourceOption.deleteMany({ where: unable })
  await tx.targetSourceOption.createMany({
    data: keys.map((sourceKey) => ({ entityId, targetId, sourceKey })),
    skipDuplicates: true,
  })
}
