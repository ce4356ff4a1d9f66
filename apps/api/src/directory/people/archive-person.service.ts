import type { ArchivePersonInput } from '@gelt/domain'
import type { Context } from '../../core/context.ts'
import { idOf } from '../../core/ids.ts'
import { StateRefusal } from '../../core/refusals.ts'
import { checkVersion } from '../../core/writing/stored-row.ts'
import { type Written, writeToEntity } from '../../core/writing/write.ts'
import {
  keepAnAdministrator,
  managedPerson,
  personImage,
  refuseSelf,
  rolesImage,
} from './person-row.ts'

/**
 * Ends a person's work here: no roles, no way in, open links void. What they recorded stays theirs.
 * @throws AccessRefusal for oneself; StateRefusal LAST_ADMINISTRATOR, or WRONG_STATE a second time.
 */
export async function archivePerson(context: Context, input: ArchivePersonInput): Promise<Written> {
  const person = await managedPerson(context, idOf('Person', input.personId))
  await refuseSelf(context, person)
  const { id, entityId } = person
  const request = {
    operation: 'archivePerson',
    idempotencyKey: input.idempotencyKey,
    input,
    entityId,
  }
  return writeToEntity(context, request, async ({ tx, audit, moment }) => {
    const before = await tx.person.findUniqueOrThrow({
      where: { id, entityId },
      include: { memberships: true },
    })
    checkVersion(before, input.version, personImage(before))
    if (before.archivedAt) throw new StateRefusal('WRONG_STATE', { reason: 'PERSON_ARCHIVED' })
    await tx.membership.deleteMany({ where: { personId: id, entityId } })
    await keepAnAdministrator(tx, entityId)
    await tx.invitation.updateMany({
      where: { personId: id, entityId, usedAt: null },
      data: { usedAt: moment },
    })
    const after = await tx.person.update({
      where: { id, entityId },
      data: { archivedAt: moment, version: { increment: 1 } },
    })
    await audit({
      action: 'person.archive',
      subjectType: 'Person',
      subjectId: id,
      subjectLabel: after.name,
      before: { ...personImage(before), ...rolesImage(before.memberships) },
      after: { ...personImage(after), ...rolesImage([]) },
      reason: input.reason,
    })
    return { type: 'Person', id }
  })
}
