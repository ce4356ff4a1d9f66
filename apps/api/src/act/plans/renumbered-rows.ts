import type { Prisma } from '@gelt/db'
import type { Transaction } from '../../core/writing/write.ts'
import type { Unmatched } from './copied-rows.ts'

/** What speaks of a draft's rows by their numbers goes on meaning them once a row has left and those behind it moved up. */
export async function renumberRows(
  tx: Transaction,
  { planId, entityId }: { planId: string; entityId: string },
  gone: number,
): Promise<void> {
  const own = { planId, entityId }
  for (const { id, rows } of await tx.readingNote.findMany({ where: own })) {
    // A note without rows is one on the whole act: what spoke of that row alone goes with it.
    if (!rows.some((row) => row >= gone)) continue
    const left = withoutRow(rows, gone)
    if (left.length === 0) await tx.readingNote.delete({ where: { id, ...own } })
    else await tx.readingNote.update({ where: { id, ...own }, data: { rows: left } })
  }
  const { unmatched } = await tx.plan.findUniqueOrThrow({ where: { id: planId, entityId } })
  const still = (unmatched as unknown as Unmatched[])
    .map((one) => ({ ...one, rows: withoutRow(one.rows, gone) }))
    .filter(({ rows }) => rows.length > 0)
  await tx.plan.update({
    where: { id: planId, entityId },
    data: { unmatched: still as unknown as Prisma.InputJsonValue },
  })
}

function withoutRow(rows: readonly number[], gone: number): number[] {
  return rows.filter((row) => row !== gone).map((row) => (row > gone ? row - 1 : row))
}
