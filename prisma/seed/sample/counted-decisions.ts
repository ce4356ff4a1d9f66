import { countedTargets } from '../alvarado/counted-rows.ts'
import { bogotaMoment } from '../moments.ts'
import { sourceDecisionRows } from '../source-decisions.ts'
import { batchAt, type Ledger } from './ledger.ts'
import type { SampleContext } from './sample-context.ts'

/** Every target is counted since the plan's adoption: nothing of the sample is typed. */
export function decideSources(ledger: Ledger, context: SampleContext) {
  const { entityId, ids, plan, rows } = context
  const decided = sourceDecisionRows({
    ...{ entityId, template: plan, decidedById: ids.person('committee') },
  })
  const adoption = batchAt(ledger, bogotaMoment(plan.startsOn, '08:30'))
  adoption.edits.push(async (tx) => {
    await tx.targetSource.createMany({ data: decided })
  })
  for (const { targetId, sourceKey = null, reason } of decided) {
    const counted = countedTargets.find(({ row, part }) => rows.target(row, part) === targetId)
    if (!counted) throw new Error(`no target ${targetId}`)
    const { row, part } = counted
    adoption.audit.push({
      entityId,
      ...context.actor('committee'),
      action: 'source.decide',
      subjectType: 'Target',
      subjectId: targetId,
      subjectLabel: `Fila ${row} · ${context.labelOf(row, part)}`,
      before: { sourceKey: null, startsOn: null },
      after: { sourceKey, startsOn: plan.startsOn },
      reason,
    })
  }
}
