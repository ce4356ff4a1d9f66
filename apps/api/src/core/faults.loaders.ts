import type { Database } from '@gelt/db'
import DataLoader from 'dataloader'
import { grouped } from './batches.ts'

/** Reads of what is wrong with old records. */
export function faultLoaders(db: Database) {
  const { prisma } = db
  return {
    faultsOf: new DataLoader(async (ids: readonly string[]) => {
      const where = { rowId: { in: [...ids] } }
      const rows = await prisma.faultyRow.findMany({ where, orderBy: { constraintName: 'asc' } })
      return grouped(ids, rows, 'rowId').map((marks) =>
        marks.map(({ constraintName }) => constraintName),
      )
    }),
  }
}
