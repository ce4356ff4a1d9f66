import { can, isPublished, type PlainDate } from '@gelt/domain'
import { type Context, rolesIn, type ViewerPerson } from '../context.ts'
import { todayOf } from '../figures/figures.ts'
import { AccessRefusal } from '../graphql/refusals.ts'
import { type ProcedureAt, procedureAt } from './procedure-row.ts'

/** Whether the caller reads the whole register; everybody else reads what is published, without our evaluation. */
export function readsAll(context: Context, entityId: string): boolean {
  return can(rolesIn(context, entityId), 'register.readAll')
}

/** A contributor edits what their own offices answer for, the committee all. */
export function mayEdit(actor: Pick<ViewerPerson, 'roles' | 'officeIds'>, officeId: string) {
  if (can(actor.roles, 'register.editAnyOffice')) return true
  return can(actor.roles, 'register.edit') && actor.officeIds.includes(officeId)
}

/** @throws AccessRefusal for the register of an office that isn't the caller's. */
export function checkOffice(actor: ViewerPerson, officeId: string): void {
  if (!mayEdit(actor, officeId)) throw new AccessRefusal('FORBIDDEN')
}

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
