import type { Prisma } from '@gelt/db'
import { countedReason, countedTargets } from './alvarado/counted-rows.ts'
import { dateColumn } from './moments.ts'
import type { PlanTemplate } from './plan-template.ts'
import { seedIds } from './stable-id.ts'

export type SourceDecisionRow = Prisma.TargetSourceCreateManyInput & { id: string }

export interface DecidedRows {
  readonly entityId: string
  readonly template: PlanTemplate
  /** Null: loaded with the plan, decided by nobody in person. */
  readonly decidedById: string | null
}

/** Every target is counted since the plan's first day. */
export function sourceDecisionRows(decided: DecidedRows): SourceDecisionRow[] {
  const { entityId, template, decidedById } = decided
  const ids = seedIds(entityId).planRows(template.validFrom)
  return countedTargets.map(({ row, part, source }) => ({
    id: ids.of('row', row, 'target', part, 'source', 1),
    entityId,
    targetId: ids.target(row, part),
    source: 'COUNTED',
    sourceKey: source,
    startsOn: dateColumn(template.startsOn),
    reason: countedReason,
    decidedById,
  }))
}
