import type { TargetMember } from '@gelt/db'
import type { EndTargetMemberInput, UpdateTargetMemberInput } from '@gelt/domain'
import type { Context } from '../../core/context.ts'
import { dateColumn, optionalDateColumn } from '../../core/dates.ts'
import { idOf } from '../../core/ids.ts'
import { InputRefusal, StateRefusal } from '../../core/refusals.ts'
import { checkVersion } from '../../core/writing/stored-row.ts'
import type { Written } from '../../core/writing/write.ts'
import { editPlan } from '../structure/edit-plan.ts'
import { memberImage } from './row-images.ts'

type Change = Partial<
  Pick<TargetMember, 'name' | 'activeFrom' | 'activeTo' | 'deadline' | 'reason'>
>

/** Edits name, first day and own deadline of a member. */
export function updateTargetMember(
  context: Context,
  input: UpdateTargetMemberInput,
): Promise<Written> {
  const change: Change = {}
  if (input.name !== undefined) change.name = input.name
  if (input.activeFrom !== undefined) change.activeFrom = optionalDateColumn(input.activeFrom)
  if (input.deadline !== undefined) change.deadline = optionalDateColumn(input.deadline)
  return changeMember(context, input, change, 'update')
}

/** Takes a member out of the denominator after a day, with the reason. @throws StateRefusal when it has ended. */
export function endTargetMember(context: Context, input: EndTargetMemberInput): Promise<Written> {
  const change = { activeTo: dateColumn(input.activeTo), reason: input.reason }
  return changeMember(context, input, change, 'end')
}

async function changeMember(
  context: Context,
  input: UpdateTargetMemberInput | EndTargetMemberInput,
  change: Change,
  verb: 'update' | 'end',
): Promise<Written> {
  const id = idOf('TargetMember', input.memberId)
  const found = await context.db.prisma.targetMember.findUnique({ where: { id } })
  const planId = found && (await context.loaders.planIdOf.load(found.targetId))
  const operation = `${verb}TargetMember`
  return editPlan(context, { operation, input, planId }, async ({ tx, entityId, audit }) => {
    const before = await tx.targetMember.findUniqueOrThrow({
      where: { id, entityId },
      include: { target: true },
    })
    checkVersion(before, input.version, memberImage(before))
    if (verb === 'end' && before.activeTo)
      throw new StateRefusal('WRONG_STATE', { reason: 'MEMBER_ENDED' })
    const { activeFrom, activeTo } = { ...before, ...change }
    if (activeFrom && activeTo && activeTo < activeFrom) {
      const field = verb === 'end' ? 'activeTo' : 'activeFrom'
      throw new InputRefusal([{ path: [field], code: 'INVALID_RANGE' }])
    }
    const after = await tx.targetMember.update({
      where: { id, entityId },
      data: { ...change, version: { increment: 1 } },
    })
    await audit({
      action: `targetMember.${verb}`,
      subjectType: 'TargetMember',
      subjectId: id,
      subjectLabel: `${before.target.label} · ${after.name}`,
      before: memberImage(before),
      after: memberImage(after),
      reason: input.reason,
    })
    return { type: 'Target', id: before.targetId }
  })
}
