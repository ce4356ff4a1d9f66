import { dailyRegister, isPublished, type Source } from '@gelt/domain'
import { todayOf } from '../../core/clock.ts'
import type { Context } from '../../core/context.ts'
import { encodeId } from '../../core/ids.ts'
import { isVisibleEntity } from '../../directory/entities/entity.graphql.ts'
import { readsAll } from '../../registers/facts/register-access.ts'
import { nodeTypeOf } from '../../registers/facts/register-facts.sql.ts'
import { procedureAt } from '../../registers/procedures/procedure-row.ts'
import { rowLoader, visibleRow } from '../../registers/rows/find-row.ts'
import { requestLoader } from '../../registers/rows/request-loader.ts'

/** What of a counted row everybody reads, and what they don't: said where a row is named. */
export const rowIdRule =
  'The names of counted rows are public, since the figure is; the id is given only to those who may open the row, as `node` does. Null: the caller may not.'

export interface NamedRow {
  entityId: string
  /** Key of the register; null: of none. */
  register: Source['register'] | null
  id: string
}

/** Global id of a counted row for whoever may open it. One statement for each register and request; none for the entity's own people. */
export async function openableId(context: Context, row: NamedRow): Promise<string | null> {
  const register = row.register ?? 'procedures'
  const open = readsAll(context, row.entityId) || (await isPublic(context, register, row.id))
  return open ? encodeId(nodeTypeOf(register), row.id) : null
}

async function isPublic(
  context: Context,
  register: Source['register'],
  id: string,
): Promise<boolean> {
  if (register === 'procedures') return isPublicProcedure(context, id)
  const definition = dailyRegister(register)
  if (definition.readers !== 'PUBLIC') return false
  const row = await rowLoader(context, definition).load(id)
  return (await visibleRow(context, row && { ...row, definition })) !== null
}

async function isPublicProcedure(context: Context, id: string): Promise<boolean> {
  const loader = requestLoader(context, 'procedures by id', async (ids) => {
    const where = { id: { in: [...ids] } }
    const rows = await context.db.prisma.procedure.findMany({ where })
    const byId = new Map(rows.map((row) => [row.id, row]))
    return ids.map((one) => byId.get(one) ?? null)
  })
  const row = await loader.load(id)
  const entity = row && (await context.loaders.entity.load(row.entityId))
  if (!entity || !isVisibleEntity(context, entity)) return false
  const today = todayOf(entity)
  return isPublished(procedureAt(row, today).fields, today)
}
