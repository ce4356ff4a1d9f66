import type { Entity } from '@gelt/db'
import type { RegisterDefinition } from '@gelt/domain'
import { todayOf } from '../../core/clock.ts'
import type { Context } from '../../core/context.ts'
import { isVisibleEntity } from '../../directory/entities/entity.graphql.ts'
import { readsAll } from '../facts/register-access.ts'
import { isPublicRow, type RegisterRowNode } from './register-row.ts'
import { requestLoader } from './request-loader.ts'
import { readRow, readRows } from './stored-row.sql.ts'

/** Rows of a register by id, gathered into one statement for each register and request. */
export function rowLoader(context: Context, definition: RegisterDefinition) {
  return requestLoader(context, `rows of ${definition.key}`, async (ids) => {
    const rows = await readRows(context.work.run, definition, 'r.id = ANY($1::uuid[])', [[...ids]])
    const byId = new Map(rows.map((row) => [row.id, row]))
    return ids.map((id) => byId.get(id) ?? null)
  })
}

/** Whether the row exists for the caller. */
export function seesRow(context: Context, entity: Entity, row: RegisterRowNode): boolean {
  if (!isVisibleEntity(context, entity)) return false
  return readsAll(context, entity.id) || isPublicRow(row, todayOf(entity))
}

/** The row, or null where it doesn't exist for the caller. */
export async function visibleRow(
  context: Context,
  row: RegisterRowNode | null,
): Promise<RegisterRowNode | null> {
  const entity = row && (await context.loaders.entity.load(row.entityId))
  return row && entity && seesRow(context, entity, row) ? row : null
}

export async function findRow(
  context: Context,
  definition: RegisterDefinition,
  id: string,
): Promise<RegisterRowNode | null> {
  return visibleRow(context, await readRow(context.work.run, definition, id))
}
