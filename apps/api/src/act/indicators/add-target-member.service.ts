import type { AddTargetMemberInput } from '@gelt/domain'
import type { Context } from '../../core/context.ts'
import { dateColumn, optionalDateColumn } from '../../core/dates.ts'
import { idOf } from '../../core/ids.ts'
import { StateRefusal } from '../../core/refusals.ts'
import { refuseDuplicate } from '../../core/writing/stored-row.ts'
import type { Written } from '../../core/writing/write.ts'
import { editPlan } from '../structure/edit-plan.ts'
import { memberSource, sourceField } from './member-source.ts'
import { memberImage } from './row-images.ts'

/** Adds one of those that a target counts by. @throws InputRefusal when it is there and still counts. */
export async function addTargetMember(
  context: Context,
  input: AddTargetMemberInput,
): Promise<Written> {
  const targetId = idOf('Target', input.targetId)
  const planId = await context.loaders.planIdOf.load(targetId)
  return editPlan(context, { operation: 'addTargetMember', input, planId }, async (scope) => {
    const { tx, plan, entityId } = scope
    const target = await tx.target.findUniqueOrThrow({ where: { id: targetId, entityId } })
    if (target.archivedAt) throw new StateRefusal('WRONG_STATE', { reason: 'TARGET_ARCHIVED' })
    const source = await memberSource(tx, target, plan.id, input)
    const field = sourceField(source)
    const same = { targetId, entityId, activeTo: null, [field]: source[field] }
    refuseDuplicate(await tx.targetMember.findFirst({ where: same }), field)
    const last = await tx.targetMember.aggregate({
      where: { targetId, entityId },
      _max: { position: true },
    })
    const member = await tx.targetMember.create({
      data: {
        ...source,
        ...(input.deadline && { deadline: dateColumn(input.deadline) }),
        entityId,
        targetId,
        position: (last._max.position ?? 0) + 1,
        activeFrom: optionalDateColumn(input.activeFrom),
      },
    })
    await scope.audit({
      action: 'targetMember.create',
      subjectType: 'TargetMember',
      subjectId: member.id,
      subjectLabel: `${target.label} · ${member.name}`,
      after: memberImage(member),
      reason: input.reason,
    })
    return { type: 'Target', id: targetId }
  })
}
