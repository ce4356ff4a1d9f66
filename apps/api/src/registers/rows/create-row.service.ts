import { type CreateRowInput, type RegisterDefinition, rowLabel } from '@gelt/domain'
import type { Context } from '../../core/context.ts'
import { idOf } from '../../core/ids.ts'
import { permitted } from '../../core/writing/stored-row.ts'
import type { Written } from '../../core/writing/write.ts'
import { hooksOf, settled } from './row-hooks.ts'
import { rowImage } from './row-image.ts'
import { withRowIds } from './row-references.ts'
import { freeRowCodes, storeRows } from './row-write.sql.ts'
import { settleRow } from './settle-row.ts'
import { writeToList } from './write-to-list.ts'

/**
 * Records a row in a register.
 * @throws AccessRefusal for another office's register; InputRefusal for what doesn't fit, leads nowhere or is there
 * already
 */
export async function createRow(
  context: Context,
  definition: RegisterDefinition,
  input: CreateRowInput,
): Promise<Written> {
  const entityId = idOf('Entity', input.entityId)
  const { actor } = permitted(context, { entityId }, 'register.edit')
  const operation = `create${definition.type}`
  const request = { operation, idempotencyKey: input.idempotencyKey, input, entityId }
  return writeToList(context, definition, request, async (scope) => {
    const { tx, audit, today } = scope
    const after = withRowIds(definition, input.values)
    const terms = { tx, entityId, actor, definition, today, before: null, after }
    const { values: given, names } = await settleRow(terms)
    const [code = ''] = await freeRowCodes(tx, entityId, definition, [given])
    const [values = given] = await settled(definition, scope, [
      { code, before: null, after: given },
    ])
    const stored = await storeRows(tx, entityId, definition, [{ code, values, version: null }])
    const id = stored.get(code)
    if (!id) throw new Error(`${code} was not stored`)
    await audit({
      action: 'registerRow.create',
      subjectType: definition.type,
      subjectId: id,
      subjectLabel: rowLabel(definition, code, values, names),
      after: rowImage(definition, values, names),
    })
    await hooksOf(definition).created?.(scope, { id, code, values })
    return { type: definition.type, id }
  })
}
