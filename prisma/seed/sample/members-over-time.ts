import type { MemberKind } from '@gelt/db'
import { bogotaMoment, dateColumn } from '../moments.ts'
import { batchAt, type Ledger } from './ledger.ts'
import { mailAccounts } from './mail-use.ts'
import type { SampleContext } from './sample-context.ts'
import { workshopGroups } from './workshop-groups.ts'

interface NewMember {
  readonly moment: string
  readonly row: number
  readonly kind: MemberKind
  readonly position: number
  readonly key: string
  readonly name: string
  readonly activeFrom: string | null
}

function addMember(ledger: Ledger, context: SampleContext, member: NewMember) {
  const batch = batchAt(ledger, member.moment)
  const id = context.rows.member(member.row, 1, member.key)
  batch.edits.push(async (tx) => {
    await tx.targetMember.create({
      data: {
        id,
        entityId: context.entityId,
        targetId: context.rows.target(member.row, 1),
        position: member.position,
        kind: member.kind,
        name: member.name,
        activeFrom: dateColumn(member.activeFrom),
      },
    })
  })
  batch.audit.push({
    entityId: context.entityId,
    ...context.actor('committee'),
    action: 'targetMember.create',
    subjectType: 'TargetMember',
    subjectId: id,
    subjectLabel: `Fila ${member.row} · ${member.name}`,
    after: { name: member.name, activeFrom: member.activeFrom },
  })
}

/** Mail accounts as they are opened, and workshop groups as they close. */
export function addMembersOverTime(ledger: Ledger, context: SampleContext) {
  for (const [index, account] of mailAccounts.entries()) {
    addMember(ledger, context, {
      ...account,
      moment: bogotaMoment(account.recordedOn, '11:00'),
      row: 13,
      kind: 'ACCOUNT',
      position: index + 1,
    })
  }
  for (const [index, group] of workshopGroups.entries()) {
    addMember(ledger, context, {
      ...group,
      moment: bogotaMoment(group.closedOn, '17:00'),
      row: 16,
      kind: 'GROUP',
      position: index + 1,
      activeFrom: group.closedOn,
    })
  }
}
