import type { UpdatePersonInput } from '@gelt/domain'
import type { Context } from '../../core/context.ts'
import { idOf } from '../../core/ids.ts'
import { StateRefusal } from '../../core/refusals.ts'
import { checkVersion, refuseDuplicate } from '../../core/writing/stored-row.ts'
import { type Written, writeToEntity } from '../../core/writing/write.ts'
import { managedPerson, personImage } from './person-row.ts'

/** Edits name, post and mail address. The address that an account signs in with doesn't follow. */
export async function updatePerson(context: Context, input: UpdatePersonInput): Promise<Written> {
  const { id, entityId } = await managedPerson(context, idOf('Person', input.personId))
  const request = {
    operation: 'updatePerson',
    idempotencyKey: input.idempotencyKey,
    input,
    entityId,
  }
  return writeToEntity(context, request, async ({ tx, audit }) => {
    const before = await tx.person.findUniqueOrThrow({ where: { id, entityId } })
    checkVersion(before, input.version, personImage(before))
    if (before.archivedAt) throw new StateRefusal('WRONG_STATE', { reason: 'PERSON_ARCHIVED' })
    const { name, post, email } = input
    if (email) {
      const other = await tx.person.findFirst({ where: { entityId, email, id: { not: id } } })
      refuseDuplicate(other, 'email')
    }
    const after = await tx.person.update({
      where: { id, entityId },
      data: { name, post, email, version: { increment: 1 } },
    })
    await audit({
      action: 'person.update',
      subjectType: 'Person',
      subjectId: id,
      subjectLabel: after.name,
      before: personImage(before),
      after: personImage(after),
    })
    return { type: 'Person', id }
  })
}
