import type { Issue } from '@gelt/domain'
import { InputRefusal } from '../../core/refusals.ts'
import type { Transaction } from '../../core/writing/write.ts'

interface Codes {
  nit?: string | null | undefined
  divipolaCode?: string | null | undefined
}

/** Which of the codes another entity has that is neither sample nor archived. Two writes of codes wait for each other. */
export async function takenCodes(
  tx: Transaction,
  id: string | null,
  { nit, divipolaCode }: Codes,
): Promise<('nit' | 'divipolaCode')[]> {
  if (!nit && !divipolaCode) return []
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended('entity codes', 0))`
  const listed = { isSample: false, archivedAt: null, ...(id && { id: { not: id } }) }
  const taken: ('nit' | 'divipolaCode')[] = []
  if (nit && (await tx.entity.count({ where: { nit, ...listed } })) > 0) taken.push('nit')
  if (divipolaCode && (await tx.entity.count({ where: { divipolaCode, ...listed } })) > 0) {
    taken.push('divipolaCode')
  }
  return taken
}

/** @throws InputRefusal ALREADY_EXISTS for each code that another entity has. */
export async function refuseTwin(tx: Transaction, id: string | null, codes: Codes): Promise<void> {
  const taken = await takenCodes(tx, id, codes)
  const issues = taken.map((field): Issue => ({ path: [field], code: 'ALREADY_EXISTS' }))
  if (issues.length > 0) throw new InputRefusal(issues)
}
