import type { Prisma, Target } from '@gelt/db'
import type { AddTargetMemberInput, ErrorCode } from '@gelt/domain'
import { idOf } from '../../core/ids.ts'
import { InputRefusal, StateRefusal } from '../../core/refusals.ts'
import type { Transaction } from '../../core/writing/write.ts'

type Columns = Pick<
  Prisma.TargetMemberUncheckedCreateInput,
  'kind' | 'name' | 'officeId' | 'phaseId' | 'bodyId' | 'deadline'
>

function refuse(field: keyof AddTargetMemberInput, code: ErrorCode): never {
  throw new InputRefusal([{ path: [field], code }])
}

/**
 * What a new member is, by the kind that its target counts: an office, a phase of this plan or a body of
 * the entity by its id, with its name; the others by the name given.
 * @throws StateRefusal for a target without members; InputRefusal naming the field.
 */
export async function memberSource(
  tx: Transaction,
  { memberKind: kind, entityId }: Target,
  planId: string,
  input: AddTargetMemberInput,
): Promise<Columns> {
  if (kind === 'OFFICE') {
    const id = idOf('Office', input.officeId ?? refuse('officeId', 'REQUIRED'))
    const office = await tx.office.findFirst({ where: { id, entityId, activeTo: null } })
    return { kind, name: (office ?? refuse('officeId', 'NOT_FOUND')).name, officeId: id }
  }
  if (kind === 'PHASE') {
    const id = idOf('Phase', input.phaseId ?? refuse('phaseId', 'REQUIRED'))
    const phase = await tx.phase.findFirst({ where: { id, entityId, planId } })
    const { name, deadline } = phase ?? refuse('phaseId', 'NOT_FOUND')
    return { kind, name, phaseId: id, deadline }
  }
  if (kind === 'BODY') {
    const id = idOf('Body', input.bodyId ?? refuse('bodyId', 'REQUIRED'))
    const body = await tx.body.findFirst({ where: { id, entityId, activeTo: null } })
    return { kind, name: (body ?? refuse('bodyId', 'NOT_FOUND')).name, bodyId: id }
  }
  if (kind === null) throw new StateRefusal('WRONG_STATE', { reason: 'TARGET_WITHOUT_MEMBERS' })
  return { kind, name: input.name ?? refuse('name', 'REQUIRED') }
}

/** The field that says which member it is. */
export function sourceField({ officeId, phaseId, bodyId }: Columns) {
  if (officeId) return 'officeId'
  if (phaseId) return 'phaseId'
  return bodyId ? 'bodyId' : 'name'
}
