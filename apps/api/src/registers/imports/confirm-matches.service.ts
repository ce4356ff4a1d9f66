import type { Prisma } from '@gelt/db'
import {
  type ConfirmMatchesInput,
  type ImportRow,
  matchedSuitRow,
  newSuitRow,
  type StoredRow,
  summaryOf,
} from '@gelt/domain'
import { todayOf } from '../../core/clock.ts'
import type { Context } from '../../core/context.ts'
import { idOf } from '../../core/ids.ts'
import { type FieldIssue, InputRefusal, StateRefusal } from '../../core/refusals.ts'
import { permitted } from '../../core/writing/stored-row.ts'
import { type Written, writeToEntity } from '../../core/writing/write.ts'
import { findImportRun } from './import-run.sql.ts'
import { referenceOf } from './reference.ts'
import { registerStore } from './register-stores.ts'

/**
 * Compares rows of the SUIT dataset with the stored rows that a person says they are, or makes them new ones. The
 * register changes only when the run is applied.
 * @throws NotFoundRefusal, AccessRefusal; StateRefusal IMPORT_NOT_READY; InputRefusal naming the match
 */
export async function confirmMatches(
  context: Context,
  input: ConfirmMatchesInput,
): Promise<Written> {
  const { db } = context
  const id = idOf('ImportRun', input.importId)
  const run = permitted(context, await findImportRun(db, id), 'register.import')
  const store = registerStore(run.list)
  if (!store) throw new Error(`No register ${run.list}`)
  const { entityId } = run
  const { template } = store
  const codes = input.matches.flatMap(({ code }) => (code === null ? [] : [code]))
  const stored: StoredRow[] = JSON.parse(await store.stored(db, entityId, codes))
  const byCode = new Map(stored.map((row) => [row.cells[template.keyColumn], row]))
  const lists = await store.lists(db, entityId)
  const { idempotencyKey } = input
  const request = { operation: 'confirmMatches', idempotencyKey, input, entityId }
  return writeToEntity(context, request, async ({ tx }) => {
    const held = await tx.importRun.findUniqueOrThrow({ where: { id } })
    if (held.state !== 'READY' || held.format !== 'SUIT') {
      throw new StateRefusal('WRONG_STATE', { reason: 'IMPORT_NOT_READY' })
    }
    const entity = await tx.entity.findUniqueOrThrow({ where: { id: entityId } })
    const offices = await tx.office.findMany({
      where: { entityId },
      select: { id: true, code: true },
    })
    const reference = referenceOf(lists, todayOf(entity))
    // Written by this feature alone, in this form.
    const rows = new Map((held.rows as unknown as ImportRow[]).map((row) => [row.line, row]))
    const issues: FieldIssue[] = []
    let unchanged = run.summary?.unchanged ?? 0
    for (const [index, { line, code, officeId }] of input.matches.entries()) {
      const refuse = (field: string, issue: FieldIssue['code']) =>
        issues.push({ path: ['matches', String(index), field], code: issue })
      const row = rows.get(line)
      const suit = row?.suit
      if (!suit) {
        refuse('line', 'NOT_AN_OPTION')
        continue
      }
      const match = code === null ? undefined : byCode.get(code)
      const office = offices.find((one) => officeId !== null && one.id === idOf('Office', officeId))
      const decided = match
        ? matchedSuitRow(template, { ...row, suit }, match, reference)
        : office && newSuitRow(template, { ...row, suit }, office.code, reference)
      if (!decided) refuse(code === null ? 'officeId' : 'code', 'NOT_FOUND')
      else if ([...rows.values()].some((other) => other !== row && other.code === decided.code)) {
        // Two rows of the dataset can't be one of ours.
        refuse('code', 'ALREADY_EXISTS')
      } else if (decided.kind === 'UNCHANGED') {
        rows.delete(line)
        unchanged += 1
      } else rows.set(line, decided)
    }
    if (issues.length > 0) throw new InputRefusal(issues)
    const kept = [...rows.values()]
    await tx.importRun.update({
      where: { id },
      data: {
        rows: kept as unknown as Prisma.InputJsonArray,
        summary: { ...summaryOf(kept, unchanged, []) },
      },
    })
    return { type: 'ImportRun', id }
  })
}
