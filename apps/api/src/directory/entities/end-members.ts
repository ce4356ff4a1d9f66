import { optionalPlainDateOf, plainDateOf } from '../../core/dates.ts'
import { InputRefusal } from '../../core/refusals.ts'
import type { WriteScope } from '../../core/writing/write.ts'
import type { DirectoryTable, Unit } from './directory-table.ts'

/**
 * Ends the members that an office or a body is in the targets of plans that hold, and raises the plans'
 * revision: their denominators change.
 * @throws InputRefusal when one of them begins later: it would end before it began.
 */
export async function endMembersOf(
  { tx, audit }: WriteScope,
  type: DirectoryTable['type'],
  { id, entityId }: Unit,
  activeTo: Date,
  reason: string,
): Promise<void> {
  if (type === 'Organisation') return
  const members = await tx.targetMember.findMany({
    where: {
      entityId,
      ...(type === 'Office' ? { officeId: id } : { bodyId: id }),
      OR: [{ activeTo: null }, { activeTo: { gt: activeTo } }],
      target: { indicator: { plan: { status: { not: 'SUPERSEDED' } } } },
    },
    include: { target: { include: { indicator: true } } },
  })
  const later = members.find(({ activeFrom }) => activeFrom && activeFrom > activeTo)
  if (later?.activeFrom) {
    const params = { from: plainDateOf(later.activeFrom) }
    throw new InputRefusal([{ path: ['activeTo'], code: 'INVALID_RANGE', params }])
  }
  for (const member of members) {
    await tx.targetMember.update({
      where: { id: member.id, entityId },
      data: { activeTo, reason, version: { increment: 1 } },
    })
    await audit({
      action: 'targetMember.end',
      subjectType: 'TargetMember',
      subjectId: member.id,
      subjectLabel: `${member.target.label} · ${member.name}`,
      before: { activeTo: optionalPlainDateOf(member.activeTo), reason: member.reason },
      after: { activeTo: plainDateOf(activeTo), reason },
      reason,
    })
  }
  await tx.plan.updateMany({
    where: { entityId, id: { in: members.map(({ target }) => target.indicator.planId) } },
    data: { revision: { increment: 1 } },
  })
}
