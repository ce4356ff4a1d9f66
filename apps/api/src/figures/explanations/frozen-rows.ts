import type { Context } from '../../core/context.ts'
import type { ExplainedRow } from './explained-row.ts'

export interface FrozenRows {
  sourceKey: string
  definitionVersion: number
  rows: ExplainedRow[]
}

/** What a counted value was made of when its period was closed; null: it was typed. One statement. */
export async function readFrozenRows(
  { db }: Context,
  measurementId: string,
): Promise<FrozenRows | null> {
  const row = await db.prisma.measurementExplanation.findUnique({ where: { measurementId } })
  return row && { ...row, rows: row.rows as unknown as ExplainedRow[] }
}
