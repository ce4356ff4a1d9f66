import type { RemovePlanPartInput } from '@gelt/domain'
import type { Context } from '../../core/context.ts'
import { decodeId, idOf } from '../../core/ids.ts'
import { NotFoundRefusal } from '../../core/refusals.ts'
import { checkVersion } from '../../core/writing/stored-row.ts'
import type { Written } from '../../core/writing/write.ts'
import { editDraft } from '../structure/edit-plan.ts'
import { DRAFT_PARTS } from './draft-parts.ts'

/**
 * Takes an area, row, phase, objective, incentive or passage out of a draft; those behind it close up, since the
 * act numbers them without gaps. What an earlier day showed stays in the history.
 * @throws StateRefusal once the plan is adopted, or for an area that still has rows.
 */
export async function removePlanPart(
  context: Context,
  input: RemovePlanPartInput,
): Promise<Written> {
  const planId = idOf('Plan', input.planId)
  const decoded = decodeId(input.partId)
  const kind = DRAFT_PARTS.get(decoded?.type ?? '')
  const edit = { operation: 'removePlanPart', input, planId }
  return editDraft(context, edit, async ({ tx, entityId, audit }) => {
    if (!decoded || !kind) throw new NotFoundRefusal()
    const { type, id } = decoded
    const home = { planId, entityId }
    const part = await kind.find(tx, home, id)
    if (!part) throw new NotFoundRefusal()
    checkVersion(part, input.version, part.image)
    await kind.remove(tx, home, id)
    await kind.closeUp(tx, home, part.place)
    await audit({
      action: kind.action,
      subjectType: type,
      subjectId: id,
      subjectLabel: part.label,
      before: part.image,
    })
    return { type: 'Plan', id: planId }
  })
}
