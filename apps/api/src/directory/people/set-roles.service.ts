import type { CreatePersonInput, SetRolesInput } from '@gelt/domain'
import type { Context } from '../../core/context.ts'
import { optionalDateColumn } from '../../core/dates.ts'
import { idOf } from '../../core/ids.ts'
import { InputRefusal, StateRefusal } from '../../core/refusals.ts'
import { checkVersion } from '../../core/writing/stored-row.ts'
import { type Transaction, type Written, writeToEntity } from '../../core/writing/write.ts'
import {
  type HeldRole,
  keepAnAdministrator,
  managedPerson,
  refuseSelf,
  rolesImage,
  roleText,
} from './person-row.ts'

/**
 * Gives a person these roles and no others.
 * @throws AccessRefusal for oneself; StateRefusal LAST_ADMINISTRATOR when nobody else administers the entity.
 */
export async function setRoles(context: Context, input: SetRolesInput): Promise<Written> {
  const person = await managedPerson(context, idOf('Person', input.personId))
  await refuseSelf(context, person)
  const { id, entityId } = person
  const request = { operation: 'setRoles', idempotencyKey: input.idempotencyKey, input, entityId }
  return writeToEntity(context, request, async ({ tx, audit }) => {
    const before = await tx.person.findUniqueOrThrow({
      where: { id, entityId },
      include: { memberships: true },
    })
    checkVersion(before, input.version, rolesImage(before.memberships))
    if (before.archivedAt) throw new StateRefusal('WRONG_STATE', { reason: 'PERSON_ARCHIVED' })
    const roles = await rolesOf(tx, entityId, input.roles)
    // A role that stays keeps its row, so that its history shows no gap.
    const same = (a: HeldRole, b: HeldRole) => roleText(a) === roleText(b)
    const gone = before.memberships.filter((held) => !roles.some((role) => same(held, role)))
    const added = roles.filter((role) => !before.memberships.some((held) => same(held, role)))
    await tx.membership.deleteMany({ where: { id: { in: gone.map((held) => held.id) }, entityId } })
    await createMemberships(tx, before, added)
    if (gone.some((held) => held.role === 'ADMINISTRATOR')) await keepAnAdministrator(tx, entityId)
    await tx.person.update({ where: { id, entityId }, data: { version: { increment: 1 } } })
    await audit({
      action: 'person.setRoles',
      subjectType: 'Person',
      subjectId: id,
      subjectLabel: before.name,
      before: rolesImage(before.memberships),
      after: rolesImage(roles),
    })
    return { type: 'Person', id }
  })
}

/** Roles with the ids of their offices; an office of another entity is one that doesn't exist. */
export async function rolesOf(
  tx: Transaction,
  entityId: string,
  roles: CreatePersonInput['roles'],
): Promise<HeldRole[]> {
  const held = roles.map(({ role, officeId, since, until }) => ({
    role,
    officeId: officeId === null ? null : idOf('Office', officeId),
    since: optionalDateColumn(since),
    until: optionalDateColumn(until),
  }))
  for (const [index, { officeId }] of held.entries()) {
    if (officeId === null) continue
    const office = await tx.office.findUnique({ where: { id: officeId, entityId } })
    if (!office) {
      throw new InputRefusal([{ path: ['roles', String(index), 'officeId'], code: 'NOT_FOUND' }])
    }
  }
  return held
}

export async function createMemberships(
  tx: Transaction,
  person: { id: string; entityId: string },
  roles: HeldRole[],
): Promise<void> {
  const { id: personId, entityId } = person
  await tx.membership.createMany({ data: roles.map((held) => ({ ...held, personId, entityId })) })
}
