import { type CreatePassageInput, PASSAGE_KINDS } from '@gelt/domain'
import type { Context } from '../../core/context.ts'
import { idOf } from '../../core/ids.ts'
import type { Written } from '../../core/writing/write.ts'
import { editDraft } from '../structure/edit-plan.ts'
import { nextPlace } from './next-place.ts'
import { passageImage, wordsLabel } from './plan-image.ts'

/** Adds a passage of the act to a draft, at the end of its part; those of later parts make room. */
export async function createPassage(context: Context, input: CreatePassageInput): Promise<Written> {
  const planId = idOf('Plan', input.planId)
  const edit = { operation: 'createPassage', input, planId }
  return editDraft(context, edit, async ({ tx, entityId, audit }) => {
    const where = { planId, entityId }
    const { kind, text } = input
    const upTo = PASSAGE_KINDS.slice(0, PASSAGE_KINDS.indexOf(kind) + 1)
    const all = await tx.passage.aggregate({ where, _max: { position: true } })
    nextPlace('Passage', all._max.position)
    const before = await tx.passage.aggregate({
      where: { ...where, kind: { in: [...upTo] } },
      _max: { position: true },
    })
    const position = (before._max.position ?? 0) + 1
    // In two steps: two passages must not have the same place even for a moment.
    await tx.passage.updateMany({
      where: { ...where, position: { gte: position } },
      data: { position: { decrement: 10_000 } },
    })
    await tx.passage.updateMany({
      where: { ...where, position: { lt: 0 } },
      data: { position: { increment: 10_001 } },
    })
    const passage = await tx.passage.create({ data: { ...where, position, kind, text } })
    await audit({
      action: 'passage.create',
      subjectType: 'Passage',
      subjectId: passage.id,
      subjectLabel: wordsLabel(passage),
      after: passageImage(passage),
    })
    return { type: 'Passage', id: passage.id }
  })
}
