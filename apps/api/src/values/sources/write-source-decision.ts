import { decisionOn, type PlainDate } from '@gelt/domain'
import type { PlanScope } from '../../act/structure/edit-plan.ts'
import type { SnapshotIndicator, SnapshotTarget } from '../../act/structure/plan-structure.sql.ts'
import { dateColumn } from '../../core/dates.ts'

interface Decided {
  /** Null: typed. */
  sourceKey: string | null
  startsOn: PlainDate
  reason: string
}

/** Appends where a target's figure comes from since a day, with its trace. */
export async function writeSourceDecision(
  { tx, entityId, actor, audit }: PlanScope,
  { indicator, target }: { indicator: SnapshotIndicator; target: SnapshotTarget },
  { sourceKey, startsOn, reason }: Decided,
): Promise<void> {
  const before = decisionOn(target.decisions, startsOn)
  await tx.targetSource.create({
    data: {
      ...{ entityId, targetId: target.id, sourceKey, reason, decidedById: actor.id },
      source: sourceKey ? 'COUNTED' : 'TYPED',
      startsOn: dateColumn(startsOn),
    },
  })
  await audit({
    action: 'source.decide',
    subjectType: 'Target',
    subjectId: target.id,
    subjectLabel: `${indicator.row} · ${target.label}`,
    before: { sourceKey: before?.sourceKey ?? null, startsOn: before?.startsOn ?? null },
    after: { sourceKey, startsOn },
    reason,
  })
}
