import {
  addDays,
  type CountFromRegistersInput,
  decisionOn,
  latest,
  offeredSources,
  type PlainDate,
} from '@gelt/domain'
import { beforeWrite, editPlan } from '../../act/structure/edit-plan.ts'
import type { Context } from '../../core/context.ts'
import { plainDateOf } from '../../core/dates.ts'
import { idOf } from '../../core/ids.ts'
import { InputRefusal, NotFoundRefusal, StateRefusal } from '../../core/refusals.ts'
import type { Transaction, Written } from '../../core/writing/write.ts'
import { writeSourceDecision } from './write-source-decision.ts'

/**
 * Decides together that typed targets are counted, each by a source that its row may take: since the plan's first
 * day, or the day after its last approved value, which stays as it is. What is counted by then already stays too.
 * @throws InputRefusal naming the target whose row may not take the source; StateRefusal for an archived one.
 */
export async function countFromRegisters(
  context: Context,
  input: CountFromRegistersInput,
): Promise<Written> {
  const edit = {
    ...{ operation: 'countFromRegisters', input, action: 'source.decide' as const },
    planId: idOf('Plan', input.planId),
  }
  return editPlan(context, edit, async (scope) => {
    const { plan, tx } = scope
    // On the write's own connection: the targets as they stand under the lock.
    const snapshot = await context.figureCache.locked(tx, beforeWrite(plan))
    const parts = (snapshot?.structure.indicators ?? []).flatMap((indicator) =>
      indicator.targets.map((target) => ({ indicator, target })),
    )
    const cutoffs = await lastApprovedCutoffs(tx, scope.entityId, plan.id)
    const planStartsOn = plainDateOf(plan.startsOn)
    for (const [index, { targetId, sourceKey }] of input.targets.entries()) {
      const id = idOf('Target', targetId)
      const part = parts.find(({ target }) => target.id === id)
      if (!part) throw new NotFoundRefusal()
      if (part.target.archivedAt) {
        throw new StateRefusal('WRONG_STATE', { reason: 'TARGET_ARCHIVED' })
      }
      if (!offeredSources(part.target).some(({ key }) => key === sourceKey)) {
        const path = ['targets', String(index), 'sourceKey']
        throw new InputRefusal([{ path, code: 'NOT_AN_OPTION' }])
      }
      const cutoff = cutoffs.get(id)
      const startsOn = cutoff ? latest(planStartsOn, addDays(cutoff, 1)) : planStartsOn
      if (decisionOn(part.target.decisions, startsOn)?.sourceKey) continue
      await writeSourceDecision(scope, part, { sourceKey, startsOn, reason: input.reason })
    }
    return { type: 'Plan', id: plan.id }
  })
}

async function lastApprovedCutoffs(
  tx: Transaction,
  entityId: string,
  planId: string,
): Promise<Map<string, PlainDate>> {
  const rows = await tx.measurement.groupBy({
    by: ['targetId'],
    where: {
      ...{ entityId, target: { indicator: { planId } } },
      decisions: { some: { kind: 'APPROVED' } },
    },
    _max: { cutoff: true },
  })
  return new Map(
    rows.flatMap(({ targetId, _max }) =>
      _max.cutoff ? [[targetId, plainDateOf(_max.cutoff)]] : [],
    ),
  )
}
