import {
  type AnnulRowInput,
  type RegisterDefinition,
  rowLabel,
  type UpdateRowInput,
} from '@gelt/domain'
import type { Context } from '../../core/context.ts'
import { decodeId, idOf } from '../../core/ids.ts'
import { NotFoundRefusal, StateRefusal } from '../../core/refusals.ts'
import { checkVersion, permitted } from '../../core/writing/stored-row.ts'
import type { Written } from '../../core/writing/write.ts'
import { checkOffice } from '../facts/register-access.ts'
import { labelOf, type RegisterRowNode, registerOfType } from './register-row.ts'
import { hooksOf, type RowsScope, settled } from './row-hooks.ts'
import { conflictImage, rowImage } from './row-image.ts'
import { withRowIds } from './row-references.ts'
import { storeRows } from './row-write.sql.ts'
import { settleRow } from './settle-row.ts'
import { readRow, runIn } from './stored-row.sql.ts'
import { writeToList } from './write-to-list.ts'

interface RowEdit {
  operation: string
  input: { rowId: string; version: number; idempotencyKey: string }
}

/**
 * Runs an edit on the row as it stands under the lock.
 * @throws NotFoundRefusal; AccessRefusal for another office's row; ConflictRefusal; StateRefusal for one that is
 * annulled
 */
async function changeRow(
  context: Context,
  definition: RegisterDefinition,
  { operation, input }: RowEdit,
  run: (scope: RowsScope, row: RegisterRowNode) => Promise<void>,
): Promise<Written> {
  const id = idOf(definition.type, input.rowId)
  const found = await readRow(context.work.run, definition, id)
  const { entityId, actor, officeId } = permitted(context, found, 'register.edit')
  checkOffice(actor, officeId)
  const request = { operation, idempotencyKey: input.idempotencyKey, input, entityId }
  return writeToList(context, definition, request, async (scope) => {
    const row = await readRow(runIn(scope.tx), definition, id)
    if (!row) throw new NotFoundRefusal()
    checkOffice(actor, row.officeId)
    checkVersion(row, input.version, conflictImage(row))
    if (row.annulledReason !== null) {
      throw new StateRefusal('WRONG_STATE', { reason: 'ROW_ANNULLED' })
    }
    await run(scope, row)
    return { type: definition.type, id }
  })
}

/**
 * Edits a row; fields left out stay as they are.
 * @throws as `changeRow`; InputRefusal for what doesn't fit, leads nowhere or is there already; AccessRefusal also
 * where the row would go to another office
 */
export function updateRow(
  context: Context,
  definition: RegisterDefinition,
  input: UpdateRowInput,
): Promise<Written> {
  const edit = { operation: `update${definition.type}`, input }
  return changeRow(context, definition, edit, async (scope, row) => {
    const { tx, actor, audit, today } = scope
    const { entityId, code, version } = row
    const after = { ...row.values, ...withRowIds(definition, input.values) }
    const terms = { tx, entityId, actor, definition, today, before: row, after }
    const { values: given, names } = await settleRow(terms)
    const [values = given] = await settled(definition, scope, [{ code, before: row, after: given }])
    await storeRows(tx, entityId, definition, [{ code, version, values }])
    await audit({
      action: 'registerRow.update',
      subjectType: definition.type,
      subjectId: row.id,
      subjectLabel: rowLabel(definition, code, values, names),
      before: rowImage(definition, row.values, row.names),
      after: rowImage(definition, values, names),
    })
  })
}

/**
 * Takes back a row recorded by mistake: it stays in sight and never counts.
 * @throws as `changeRow`
 */
export function annulRow(context: Context, input: AnnulRowInput): Promise<Written> {
  const definition = registerOfType(decodeId(input.rowId)?.type ?? '')
  if (!definition) throw new NotFoundRefusal()
  const edit = { operation: 'annulRegisterRow', input }
  return changeRow(context, definition, edit, async (scope, row) => {
    const { tx, audit } = scope
    const { reason } = input
    await hooksOf(definition).annulling?.(scope, row)
    await tx.$executeRawUnsafe(
      `UPDATE ${definition.table} SET annulled_reason = $1, version = version + 1 WHERE id = $2::uuid`,
      reason,
      row.id,
    )
    await audit({
      action: 'registerRow.annul',
      subjectType: definition.type,
      subjectId: row.id,
      subjectLabel: labelOf(row),
      before: { annulledReason: null },
      after: { annulledReason: reason },
      reason,
    })
  })
}
