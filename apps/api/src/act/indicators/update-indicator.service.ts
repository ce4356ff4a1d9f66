import type { Indicator } from '@gelt/db'
import type { UpdateIndicatorInput } from '@gelt/domain'
import type { Context } from '../../core/context.ts'
import { idOf } from '../../core/ids.ts'
import { checkVersion } from '../../core/writing/stored-row.ts'
import type { Written } from '../../core/writing/write.ts'
import { editPlan, refuseChangedWords } from '../structure/edit-plan.ts'
import { answerableColumns } from './answerable.ts'
import { indicatorImage } from './row-images.ts'

const words = ['name', 'goalText', 'activity', 'benefits', 'responsibles', 'resources'] as const

/**
 * Edits a row: the act's words while the plan is a draft; reading, short name, weight, justification and
 * who answers always.
 * @throws StateRefusal when a word of an adopted act would change.
 */
export async function updateIndicator(
  context: Context,
  input: UpdateIndicatorInput,
): Promise<Written> {
  const id = idOf('Indicator', input.indicatorId)
  const planId = await context.loaders.planIdOf.load(id)
  return editPlan(context, { operation: 'updateIndicator', input, planId }, async (scope) => {
    const { tx, plan, entityId } = scope
    const before = await tx.indicator.findUniqueOrThrow({ where: { id, entityId } })
    checkVersion(before, input.version, indicatorImage(before))
    refuseChangedWords(plan, before, input, words)
    const { indicatorId: _id, version: _version, reason, idempotencyKey: _key, ...fields } = input
    const after = await tx.indicator.update({
      where: { id, entityId },
      data: {
        ...fields,
        ...(await answerableColumns(tx, entityId, input)),
        ...editedOrigins(before, input),
        version: { increment: 1 },
      },
    })
    await scope.audit({
      action: 'indicator.update',
      subjectType: 'Indicator',
      subjectId: id,
      subjectLabel: `${after.row} · ${after.shortName}`,
      before: indicatorImage(before),
      after: indicatorImage(after),
      reason,
    })
    return { type: 'Indicator', id }
  })
}

/** Words that were rewritten here no longer come from a cell of the act. */
function editedOrigins(before: Indicator, input: UpdateIndicatorInput) {
  const origin = (field: 'benefits' | 'responsibles' | 'resources') =>
    input[field] !== undefined && input[field] !== before[field] ? ('EDITED' as const) : undefined
  return {
    benefitsOrigin: origin('benefits'),
    responsiblesOrigin: origin('responsibles'),
    resourcesOrigin: origin('resources'),
  }
}
