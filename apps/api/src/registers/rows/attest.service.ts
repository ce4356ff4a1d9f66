import {
  type AttestPeriodInput,
  attestedUnit,
  type Period,
  periodOf,
  type RegisterDefinition,
  registerByKey,
  type WithdrawAttestationInput,
} from '@gelt/domain'
import type { Context } from '../../core/context.ts'
import { dateColumn } from '../../core/dates.ts'
import { idOf, optionalIdOf } from '../../core/ids.ts'
import { InputRefusal, NotFoundRefusal, StateRefusal } from '../../core/refusals.ts'
import { permitted } from '../../core/writing/stored-row.ts'
import { type Transaction, type Written, writeToRegister } from '../../core/writing/write.ts'
import { todayIn } from '../../directory/entities/visible-entity.ts'
import { checkOffice } from '../facts/register-access.ts'
import { type AttestationRow, readAttestation, readStanding } from './attestations.sql.ts'
import { hasOffices, planStartOf } from './register-periods.sql.ts'
import { runIn } from './stored-row.sql.ts'

/**
 * Says that a register is complete for the period that a day lies in. A contributor says it of their own office's
 * rows, the committee of any office's or of all.
 * @throws AccessRefusal; InputRefusal for a period that still runs or lies before the plan, for an office that
 * the register doesn't have, and for what was said already
 */
export async function attestPeriod(context: Context, input: AttestPeriodInput): Promise<Written> {
  const entityId = idOf('Entity', input.entityId)
  const { actor } = permitted(context, { entityId }, 'register.edit')
  const definition = registerByKey(input.register)
  if (!definition) throw new InputRefusal([{ path: ['register'], code: 'NOT_FOUND' }])
  const officeId = optionalIdOf('Office', input.officeId)
  checkOffice(actor, officeId)
  const { idempotencyKey } = input
  const request = { operation: 'attestPeriod', idempotencyKey, input, entityId }
  return writeToRegister(context, request, async ({ tx, audit }) => {
    const period = await periodToAttest(tx, entityId, definition, input.day)
    const office = await officeOf(tx, entityId, definition, officeId)
    const span = { from: period.startsOn, to: period.endsOn }
    const standing = await readStanding(runIn(tx), { entityId, register: definition.key, ...span })
    if (standing.some((one) => one.periodKey === period.key && one.officeId === officeId)) {
      throw new InputRefusal([{ path: ['day'], code: 'ALREADY_EXISTS' }])
    }
    const { id } = await tx.attestation.create({
      data: {
        ...{ entityId, register: definition.key, periodKey: period.key, officeId },
        periodStartsOn: dateColumn(period.startsOn),
        periodEndsOn: dateColumn(period.endsOn),
        ...{ note: input.note, attestedById: actor.id },
      },
      select: { id: true },
    })
    await audit({
      action: 'attestation.attest',
      subjectType: 'Attestation',
      subjectId: id,
      subjectLabel: labelOf(definition, period.key),
      after: {
        ...{ register: definition.key, periodKey: period.key, note: input.note },
        office: office?.name ?? null,
      },
    })
    return { type: 'Attestation', id }
  })
}

/** What the log calls it: the register's name in the language of the municipality, and the period. */
function labelOf({ nouns }: RegisterDefinition, periodKey: string): string {
  return `${nouns.es.many} · ${periodKey}`
}

async function periodToAttest(
  tx: Transaction,
  entityId: string,
  definition: RegisterDefinition,
  day: string,
): Promise<Period> {
  const today = await todayIn(tx, entityId)
  const planStart = (await planStartOf(runIn(tx), entityId)) ?? today
  const period = periodOf(attestedUnit(definition), day, planStart)
  if (period.endsOn > today) {
    const params = { date: period.endsOn }
    throw new InputRefusal([{ path: ['day'], code: 'PERIOD_NOT_ENDED', params }])
  }
  if (period.endsOn < planStart) {
    const params = { date: planStart }
    throw new InputRefusal([{ path: ['day'], code: 'PERIOD_BEFORE_PLAN', params }])
  }
  return period
}

async function officeOf(
  tx: Transaction,
  entityId: string,
  definition: RegisterDefinition,
  officeId: string | null,
) {
  if (officeId === null) return null
  if (!hasOffices(definition)) {
    throw new InputRefusal([{ path: ['officeId'], code: 'UNEXPECTED_VALUE' }])
  }
  const office = await tx.office.findUnique({ where: { id: officeId, entityId } })
  if (!office) throw new InputRefusal([{ path: ['officeId'], code: 'NOT_FOUND' }])
  return office
}

/**
 * Takes back what was said of a period: nothing recorded means no data again.
 * @throws NotFoundRefusal; AccessRefusal for another office's; StateRefusal where it doesn't hold any more
 */
export async function withdrawAttestation(
  context: Context,
  input: WithdrawAttestationInput,
): Promise<Written> {
  const id = idOf('Attestation', input.attestationId)
  const found = permitted(context, await readAttestation(context.work.run, id), 'register.edit')
  const { entityId, actor, register, periodKey, officeId } = found
  checkOffice(actor, officeId)
  const { idempotencyKey, reason } = input
  const request = { operation: 'withdrawAttestation', idempotencyKey, input, entityId }
  return writeToRegister(context, request, async ({ tx, audit }) => {
    if (!(await stillStands(tx, found))) {
      throw new StateRefusal('WRONG_STATE', { reason: 'ATTESTATION_WITHDRAWN' })
    }
    await tx.attestation.create({
      data: {
        ...{ entityId, register, periodKey, officeId, kind: 'WITHDRAWN' },
        periodStartsOn: dateColumn(found.periodStartsOn),
        periodEndsOn: dateColumn(found.periodEndsOn),
        ...{ note: reason, attestedById: actor.id },
      },
    })
    const definition = registerByKey(register)
    if (!definition) throw new NotFoundRefusal()
    await audit({
      action: 'attestation.withdraw',
      subjectType: 'Attestation',
      subjectId: id,
      subjectLabel: labelOf(definition, periodKey),
      before: { register, periodKey },
      reason,
    })
    return { type: 'Attestation', id }
  })
}

async function stillStands(tx: Transaction, found: AttestationRow): Promise<boolean> {
  const { entityId, register, periodStartsOn, periodEndsOn } = found
  const span = { entityId, register, from: periodStartsOn, to: periodEndsOn }
  return (await readStanding(runIn(tx), span)).some(({ id }) => id === found.id)
}
