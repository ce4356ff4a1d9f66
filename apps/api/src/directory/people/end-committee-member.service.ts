import type { EndCommitteeMemberInput } from '@gelt/domain'
import type { Context } from '../../core/context.ts'
import { dateColumn, plainDateOf } from '../../core/dates.ts'
import { idOf } from '../../core/ids.ts'
import { InputRefusal, StateRefusal } from '../../core/refusals.ts'
import { checkVersion, permitted } from '../../core/writing/stored-row.ts'
import { type Written, writeToEntity } from '../../core/writing/write.ts'
import { committeeImage } from './committee-image.ts'

/** @throws InputRefusal INVALID_RANGE before the seat began; StateRefusal when it has ended. */
export async function endCommitteeMember(
  context: Context,
  input: EndCommitteeMemberInput,
): Promise<Written> {
  const id = idOf('CommitteeMember', input.committeeMemberId)
  const found = await context.db.prisma.committeeMember.findUnique({ where: { id } })
  const { entityId } = permitted(context, found, 'people.manage')
  const request = {
    operation: 'endCommitteeMember',
    idempotencyKey: input.idempotencyKey,
    input,
    entityId,
  }
  return writeToEntity(context, request, async ({ tx, audit }) => {
    const before = await tx.committeeMember.findUniqueOrThrow({
      where: { id, entityId },
      include: { person: true },
    })
    checkVersion(before, input.version, committeeImage(before))
    if (before.until) throw new StateRefusal('WRONG_STATE', { reason: 'SEAT_ENDED' })
    if (input.until < plainDateOf(before.since)) {
      throw new InputRefusal([{ path: ['until'], code: 'INVALID_RANGE' }])
    }
    const after = await tx.committeeMember.update({
      where: { id, entityId },
      data: { until: dateColumn(input.until), version: { increment: 1 } },
    })
    await audit({
      action: 'committeeMember.end',
      subjectType: 'CommitteeMember',
      subjectId: id,
      subjectLabel: before.person.name,
      before: committeeImage(before),
      after: committeeImage(after),
    })
    return { type: 'CommitteeMember', id }
  })
}
