import type { DecisionKind } from '@gelt/db'
import { can, mayApprove, sourceOn } from '@gelt/domain'
import { findTarget, type TargetPart } from '../../act/indicators/plan-parts.ts'
import type { Context, ViewerPerson } from '../../core/context.ts'
import { plainDateOf } from '../../core/dates.ts'
import { idOf } from '../../core/ids.ts'
import { AccessRefusal, NotFoundRefusal, StateRefusal } from '../../core/refusals.ts'
import {
  requirePerson,
  type WriteScope,
  type Written,
  writeToPlan,
} from '../../core/writing/write.ts'
import { auditImage, measurementLabel } from './audit-image.ts'
import {
  findMeasurement,
  type MeasurementRow,
  measurementInclude,
  stateOf,
} from './measurement-row.ts'
import { lockedTarget, writableTarget } from './writable-target.ts'

interface Decision {
  kind: DecisionKind
  operation: string
  action: 'measurement.submit' | 'measurement.approve' | 'measurement.return'
  /** What the value has to be for this decision. */
  from: 'DRAFT' | 'SUBMITTED'
  reason: string | null
}

interface DecisionInput {
  measurementId: string
  idempotencyKey: string
}

export function submitMeasurement(context: Context, input: DecisionInput): Promise<Written> {
  return decide(context, input, {
    kind: 'SUBMITTED',
    operation: 'submitMeasurement',
    action: 'measurement.submit',
    from: 'DRAFT',
    reason: null,
  })
}

/** @throws AccessRefusal OWN_APPROVAL: nobody approves a value that they wrote or submitted. */
export function approveMeasurement(
  context: Context,
  input: DecisionInput & { note: string | null },
): Promise<Written> {
  return decide(context, input, {
    kind: 'APPROVED',
    operation: 'approveMeasurement',
    action: 'measurement.approve',
    from: 'SUBMITTED',
    reason: input.note,
  })
}

export function returnMeasurement(
  context: Context,
  input: DecisionInput & { reason: string },
): Promise<Written> {
  return decide(context, input, {
    kind: 'RETURNED',
    operation: 'returnMeasurement',
    action: 'measurement.return',
    from: 'SUBMITTED',
    reason: input.reason,
  })
}

async function decide(
  context: Context,
  input: DecisionInput,
  decision: Decision,
): Promise<Written> {
  const found = await findMeasurement(context, idOf('Measurement', input.measurementId))
  const part = found && (await findTarget(context, found.targetId))
  if (!found || !part) throw new NotFoundRefusal()
  const actor = requirePerson(context, found.entityId)
  if (!can(actor.roles, decision.action)) throw new AccessRefusal('FORBIDDEN')
  // Whoever submits writes the value; whoever decides on it may come after the plan was superseded.
  const target =
    decision.kind === 'SUBMITTED'
      ? await writableTarget(context, found.targetId, decision.action)
      : null
  const request = {
    operation: decision.operation,
    idempotencyKey: input.idempotencyKey,
    input,
    entityId: found.entityId,
    planId: part.plan.id,
  }
  return writeToPlan(context, request, async (scope) => {
    if (target) await lockedTarget(context, scope, target)
    const row = await scope.tx.measurement.findUniqueOrThrow({
      where: { id: found.id, entityId: found.entityId },
      include: measurementInclude,
    })
    if (stateOf(row) !== decision.from)
      throw new StateRefusal('WRONG_STATE', { reason: 'VALUE_MOVED_ON' })
    if (decision.kind !== 'RETURNED') refuseCounted(row, part)
    if (decision.kind === 'APPROVED' && !isOthers(actor, row)) {
      throw new AccessRefusal('OWN_APPROVAL')
    }
    await writeDecision(scope, row, part, decision)
    return { type: 'Measurement', id: row.id }
  })
}

/** The decision on a value with its event; whether it may be taken was asked before. */
export async function writeDecision(
  { tx, actor, audit }: WriteScope,
  row: MeasurementRow,
  part: Parameters<typeof measurementLabel>[0],
  { kind, action, reason }: Pick<Decision, 'kind' | 'action' | 'reason'>,
): Promise<void> {
  const { asActingMayor } = await tx.measurementDecision.create({
    data: {
      entityId: row.entityId,
      measurementId: row.id,
      kind,
      reason,
      decidedById: actor.id,
    },
  })
  await audit({
    action,
    subjectType: 'Measurement',
    subjectId: row.id,
    subjectLabel: measurementLabel(part, row.periodKey),
    before: auditImage(row),
    after: { ...auditImage(row), state: kind, ...(asActingMayor && { asActingMayor }) },
    reason,
  })
}

/** A typed value of a day that is counted since would be approved and never be used. */
function refuseCounted(row: MeasurementRow, { target }: TargetPart): void {
  if (row.source === 'TYPED' && sourceOn(target.decisions, plainDateOf(row.cutoff))) {
    throw new StateRefusal('WRONG_STATE', { reason: 'VALUE_COUNTED' })
  }
}

/** Whether another person recorded and submitted it, and this one may approve. */
export function isOthers(actor: ViewerPerson, row: MeasurementRow): boolean {
  const submitted = row.decisions.find((decision) => decision.kind === 'SUBMITTED')
  return mayApprove({
    roles: actor.roles,
    actorPersonId: actor.id,
    authorPersonId: row.recordedById,
    submitterPersonId: submitted?.decidedById ?? null,
  })
}
