import type { Prisma } from '@gelt/db'
import { countedReason, countedRows } from './alvarado/counted-rows.ts'
import { dateColumn } from './moments.ts'
import type { PlanTemplate } from './plan-template.ts'
import { seedIds } from './stable-id.ts'

export type SourceDecisionRow = Prisma.TargetSourceCreateManyInput & { id: string }

export interface DecidedRows {
  readonly entityId: string
  readonly template: PlanTemplate
  /** Null: loaded with the plan, decided by nobody in person. */
  readonly decidedById: string | null
  /** Rows that are typed at first, each with the reason. */
  readonly typed?: Readonly<Record<number, string>>
}

/** Where the figures of rows 6 to 12 come from since the plan's first day. */
export function sourceDecisionRows(decided: DecidedRows): SourceDecisionRow[] {
  const { entityId, template, decidedById, typed = {} } = decided
  const ids = seedIds(entityId).planRows(template.validFrom)
  return Object.entries(countedRows).map(([key, sourceKey]) => {
    const row = Number(key)
    const typedReason = typed[row]
    return {
      id: ids.of('row', row, 'source', 1),
      entityId,
      targetId: ids.target(row, 1),
      source: typedReason ? 'TYPED' : 'COUNTED',
      sourceKey: typedReason ? null : sourceKey,
      startsOn: dateColumn(template.startsOn),
      reason: typedReason ?? countedReason,
      decidedById,
    }
  })
}
