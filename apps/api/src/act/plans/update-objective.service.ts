import type { UpdateObjectiveInput } from '@gelt/domain'
import type { Context } from '../../core/context.ts'
import { idOf } from '../../core/ids.ts'
import { checkVersion } from '../../core/writing/stored-row.ts'
import type { Written } from '../../core/writing/write.ts'
import { editDraft } from '../structure/edit-plan.ts'
import { objectiveImage, wordsLabel } from './plan-image.ts'

/** Edits the act's words of an objective of a draft. */
export async function updateObjective(
  context: Context,
  input: UpdateObjectiveInput,
): Promise<Written> {
  const id = idOf('Objective', input.objectiveId)
  const found = await context.db.prisma.objective.findUnique({ where: { id } })
  const edit = { operation: 'updateObjective', input, planId: found?.planId ?? null }
  return editDraft(context, edit, async ({ tx, entityId, audit }) => {
    const before = await tx.objective.findUniqueOrThrow({ where: { id, entityId } })
    checkVersion(before, input.version, objectiveImage(before))
    const after = await tx.objective.update({
      where: { id, entityId },
      data: { text: input.text, version: { increment: 1 } },
    })
    await audit({
      action: 'objective.update',
      subjectType: 'Objective',
      subjectId: id,
      subjectLabel: wordsLabel(after),
      before: objectiveImage(before),
      after: objectiveImage(after),
    })
    return { type: 'Objective', id }
  })
}
