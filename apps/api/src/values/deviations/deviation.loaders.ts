import type { Database, Deviation } from '@gelt/db'
import DataLoader from 'dataloader'
import { grouped } from '../../core/batches.ts'

declare module '../../core/context.ts' {
  interface Loaders {
    /** Deviations by indicator, the open ones first. */
    deviationsOf: DataLoader<string, Deviation[]>
  }
}

/** Reads of deviations. */
export function deviationLoaders(db: Database) {
  const { prisma } = db
  return {
    deviationsOf: new DataLoader(async (ids: readonly string[]) => {
      const rows = await prisma.deviation.findMany({
        where: { indicatorId: { in: [...ids] } },
        orderBy: [{ closedOn: { sort: 'desc', nulls: 'first' } }, { id: 'desc' }],
      })
      return grouped(ids, rows, 'indicatorId')
    }),
  }
}
