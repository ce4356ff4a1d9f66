import { can } from '@gelt/domain'
import { type Context, may, type ViewerPerson } from '../../core/context.ts'
import { AccessRefusal } from '../../core/refusals.ts'

/** Whether the caller reads whole registers; everybody else reads what is public of them. */
export function readsAll(context: Pick<Context, 'viewer'>, entityId: string): boolean {
  return may(context, entityId, 'register.readAll')
}

/** A contributor edits what their own offices answer for, the committee all; no office: the committee alone. */
export function mayEdit(
  actor: Pick<ViewerPerson, 'roles' | 'officeIds'>,
  officeId: string | null,
): boolean {
  if (can(actor.roles, 'register.editAnyOffice')) return true
  if (officeId === null) return false
  return can(actor.roles, 'register.edit') && actor.officeIds.includes(officeId)
}

/** @throws AccessRefusal for the register of an office that isn't the caller's. */
export function checkOffice(actor: ViewerPerson, officeId: string | null): void {
  if (!mayEdit(actor, officeId)) throw new AccessRefusal('FORBIDDEN')
}
