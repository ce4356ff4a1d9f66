import type { Membership, Person } from '@gelt/db'
import type { Context } from '../../core/context.ts'
import { plainDateOf } from '../../core/dates.ts'
import { AccessRefusal, StateRefusal } from '../../core/refusals.ts'
import { type Image, permitted } from '../../core/writing/stored-row.ts'
import type { Transaction } from '../../core/writing/write.ts'

/** A person whom the caller may manage. */
export async function managedPerson(context: Context, id: string) {
  return permitted(
    context,
    await context.db.prisma.person.findUnique({ where: { id } }),
    'people.manage',
  )
}

const administers = { role: 'ADMINISTRATOR' as const, person: { archivedAt: null } }

/**
 * Nobody changes their own roles, or archives themselves.
 * @throws AccessRefusal; StateRefusal LAST_ADMINISTRATOR where no other administrator could do it instead.
 */
export async function refuseSelf(
  { db }: Context,
  { id, entityId, actor }: { id: string; entityId: string; actor: { id: string } },
): Promise<void> {
  if (id !== actor.id) return
  const others = await db.prisma.membership.count({
    where: { ...administers, entityId, personId: { not: id } },
  })
  throw others === 0 ? new StateRefusal('LAST_ADMINISTRATOR') : new AccessRefusal('FORBIDDEN')
}

export function personImage({ name, post, email, archivedAt }: Person): Image {
  return { name, post, email, archived: archivedAt !== null }
}

export type HeldRole = Pick<Membership, 'role' | 'officeId' | 'since' | 'until'>

/** A role as the log keeps it: `CONTRIBUTOR` with the office's id behind it, `ACTING_MAYOR` with its days. */
export function roleText({ role, officeId, since, until }: HeldRole): string {
  const days = [since, until].map((day) => day && plainDateOf(day))
  return [role, officeId, ...days].filter((part) => part !== null).join(' ')
}

export function rolesImage(roles: HeldRole[]): Image {
  return { roles: roles.map(roleText).sort() }
}

/** @throws StateRefusal LAST_ADMINISTRATOR when nobody would be left to administer the entity. */
export async function keepAnAdministrator(tx: Transaction, entityId: string): Promise<void> {
  const left = await tx.membership.count({ where: { ...administers, entityId } })
  if (left === 0) throw new StateRefusal('LAST_ADMINISTRATOR')
}
