import type { Membership, Person } from '@gelt/db'
import type { Context } from '../context.ts'
import { AccessRefusal, StateRefusal } from '../graphql/refusals.ts'
import { type Image, permitted } from '../writing/stored-row.ts'
import type { Transaction } from '../writing/write.ts'

/** A person whom the caller may manage. */
export async function managedPerson(context: Context, id: string) {
  return permitted(
    context,
    await context.db.prisma.person.findUnique({ where: { id } }),
    'people.manage',
  )
}

/** Nobody changes their own roles, or archives themselves. */
export function refuseSelf(person: { id: string; actor: { id: string } }): void {
  if (person.id === person.actor.id) throw new AccessRefusal('FORBIDDEN')
}

export function personImage({ name, post, email, archivedAt }: Person): Image {
  return { name, post, email, archived: archivedAt !== null }
}

/** Roles as the log keeps them: `CONTRIBUTOR` with the office's id behind it. */
export function rolesImage(roles: Pick<Membership, 'role' | 'officeId'>[]): Image {
  return {
    roles: roles.map(({ role, officeId }) => (officeId ? `${role} ${officeId}` : role)).sort(),
  }
}

/** @throws StateRefusal when nobody would be left to administer the entity. */
export async function keepAnAdministrator(tx: Transaction, entityId: string): Promise<void> {
  const left = await tx.membership.count({
    where: { entityId, role: 'ADMINISTRATOR', person: { archivedAt: null } },
  })
  if (left === 0) throw new StateRefusal('WRONG_STATE')
}
