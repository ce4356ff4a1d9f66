import type { AddCommitteeMemberInput } from '@gelt/domain'
import type { Context } from '../../core/context.ts'
import { dateColumn } from '../../core/dates.ts'
import { idOf } from '../../core/ids.ts'
import { StateRefusal } from '../../core/refusals.ts'
import { type Written, writeToEntity } from '../../core/writing/write.ts'
import { committeeImage } from './committee-image.ts'
import { managedPerson } from './person-row.ts'

/** @throws StateRefusal when the person is archived or sits in the committee already. */
export async function addCommitteeMember(
  context: Context,
  input: AddCommitteeMemberInput,
): Promise<Written> {
  const { id: personId, entityId } = await managedPerson(context, idOf('Person', input.personId))
  const request = {
    operation: 'addCommitteeMember',
    idempotencyKey: input.idempotencyKey,
    input,
    entityId,
  }
  return writeToEntity(context, request, async ({ tx, audit }) => {
    const person = await tx.person.findUniqueOrThrow({ where: { id: personId, entityId } })
    const seated = await tx.committeeMember.findFirst({
      where: { personId, entityId, until: null },
    })
    if (person.archivedAt || seated) throw new StateRefusal('WRONG_STATE', { reason: 'SEAT_TAKEN' })
    const { function: duty, act, since } = input
    const seat = await tx.committeeMember.create({
      data: { personId, entityId, function: duty, act, since: dateColumn(since) },
    })
    await audit({
      action: 'committeeMember.create',
      subjectType: 'CommitteeMember',
      subjectId: seat.id,
      subjectLabel: person.name,
      after: committeeImage(seat),
    })
    return { type: 'CommitteeMember', id: seat.id }
  })
}
