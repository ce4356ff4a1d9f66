import type { UpdatePhaseInput } from '@gelt/domain'
import type { Context } from '../../core/context.ts'
import { dateColumn } from '../../core/dates.ts'
import { idOf } from '../../core/ids.ts'
import { checkVersion } from '../../core/writing/stored-row.ts'
import type { Written } from '../../core/writing/write.ts'
import { editPlan, requireReason } from '../structure/edit-plan.ts'
import { phaseImage } from './plan-image.ts'

/** Edits a phase; members of row 17 that share its deadline follow it. */
export async function updatePhase(context: Context, input: UpdatePhaseInput): Promise<Written> {
  const id = idOf('Phase', input.phaseId)
  const found = await context.db.prisma.phase.findUnique({ where: { id } })
  const edit = { operation: 'updatePhase', input, planId: found?.planId ?? null }
  return editPlan(context, edit, async ({ tx, plan, entityId, audit }) => {
    const before = await tx.phase.findUniqueOrThrow({ where: { id, entityId } })
    checkVersion(before, input.version, phaseImage(before))
    requireReason(plan, input.reason)
    const { name, definition, deadlineConfirmed, deadlineSource } = input
    const deadline = input.deadline && dateColumn(input.deadline)
    const after = await tx.phase.update({
      where: { id, entityId },
      data: {
        name,
        definition,
        deadline,
        deadlineConfirmed,
        deadlineSource,
        version: { increment: 1 },
      },
    })
    const moved = deadline && deadline.getTime() !== before.deadline.getTime()
    const members = moved
      ? await tx.targetMember.updateManyAndReturn({
          where: { phaseId: id, entityId, deadline: before.deadline },
          data: { deadline, version: { increment: 1 } },
          select: { name: true },
        })
      : []
    await audit({
      action: 'phase.update',
      subjectType: 'Phase',
      subjectId: id,
      subjectLabel: after.name,
      before: phaseImage(before),
      after: { ...phaseImage(after), ...membersMoved(members) },
      reason: input.reason,
    })
    return { type: 'Phase', id }
  })
}

/** Members of targets that follow the phase, for the log: theirs is the same write. */
function membersMoved(members: { name: string }[]) {
  return members.length > 0 ? { membersMoved: members.map(({ name }) => name) } : {}
}
