import { type Database, type Improvement, type ImprovementKind, query } from '@gelt/db'
import DataLoader from 'dataloader'
import { grouped } from '../../core/batches.ts'

declare module '../../core/context.ts' {
  interface Loaders {
    /** Improvements by procedure with their kind, in the order of their start. */
    improvementsOf: DataLoader<string, (Improvement & { kind: ImprovementKind })[]>
    /** Moment at which the procedure's present version was recorded. */
    procedureRecordedAt: DataLoader<string, Date | null>
  }
}

const recordedAtSql = `
SELECT id, recorded_from AS at FROM history.procedure
WHERE id = ANY($1::uuid[]) AND recorded_to = 'infinity'`

/** Reads of procedures. */
export function procedureLoaders(db: Database) {
  const { prisma } = db
  return {
    improvementsOf: new DataLoader(async (ids: readonly string[]) => {
      const rows = await prisma.improvement.findMany({
        where: { procedureId: { in: [...ids] } },
        include: { kind: true },
        orderBy: [{ startsOn: { sort: 'asc', nulls: 'last' } }, { id: 'asc' }],
      })
      return grouped(ids, rows, 'procedureId')
    }),
    procedureRecordedAt: new DataLoader(async (ids: readonly string[]) => {
      const rows = await query<{ id: string; at: Date }>(db, recordedAtSql, [[...ids]])
      const byId = new Map(rows.map((row) => [row.id, row.at]))
      return ids.map((id) => byId.get(id) ?? null)
    }),
  }
}
