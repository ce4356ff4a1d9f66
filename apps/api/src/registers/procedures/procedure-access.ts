import { isPublished, type PlainDate } from '@gelt/domain'
import { todayOf } from '../../core/clock.ts'
import type { Context } from '../../core/context.ts'
import { readsAll } from '../facts/register-access.ts'
import { type ProcedureAt, procedureAt } from './procedure-row.ts'

/**
 * The procedure, or null where it doesn't exist for this caller.
 * @param asOf day looked at; by default the entity's
 */
export async function findProcedure(
  context: Context,
  where: { id: string } | { entityId_code: { entityId: string; code: string } },
  asOf?: PlainDate | null,
): Promise<ProcedureAt | null> {
  const row = await context.db.prisma.procedure.findUnique({ where })
  const entity = row && (await context.loaders.entity.load(row.entityId))
  if (!entity) return null
  const today = todayOf(entity)
  const procedure = procedureAt(row, asOf ?? today)
  if (readsAll(context, entity.id)) return procedure
  return entity.archivedAt === null && isPublished(procedure.fields, today) ? procedure : null
}
