import { type RecordMeasurementInput, sourceOn } from '@gelt/domain'
import { todayOf } from '../../core/clock.ts'
import type { Context } from '../../core/context.ts'
import { plainDateOf } from '../../core/dates.ts'
import { encodeId, idOf } from '../../core/ids.ts'
import { ConflictRefusal, StateRefusal } from '../../core/refusals.ts'
import {
  type Transaction,
  type WriteScope,
  type Written,
  writeToPlan,
} from '../../core/writing/write.ts'
import { auditImage, measurementLabel } from './audit-image.ts'
import { type MeasurementRow, measurementInclude, stateOf } from './measurement-row.ts'
import { readingColumns } from './reading-columns.ts'
import {
  type LockedTarget,
  lockedTarget,
  type WritableTarget,
  writableTarget,
} from './writable-target.ts'

/**
 * Records a value as a draft, or writes the author's draft anew. Figures don't move until it is approved.
 * @throws ConflictRefusal when a draft is there that the caller hasn't seen; StateRefusal when the value
 * was submitted already: a correction is the way then.
 */
export async function recordMeasurement(
  context: Context,
  input: RecordMeasurementInput,
): Promise<Written> {
  const target = await writableTarget(context, idOf('Target', input.targetId), 'measurement.record')
  const { plan } = target.part
  const request = {
    operation: 'recordMeasurement',
    idempotencyKey: input.idempotencyKey,
    input,
    entityId: plan.entityId,
    planId: plan.id,
  }
  return writeToPlan(context, request, async (scope) => {
    const locked = await lockedTarget(context, scope, target)
    const checked = checkedColumns(locked, input)
    const before = await latestRevision(scope.tx, target, checked.columns)
    if (before && stateOf(before) !== 'DRAFT')
      throw new StateRefusal('WRONG_STATE', { reason: 'VALUE_SUBMITTED' })
    if (before && before.version !== input.draftVersion) throw conflictWith(before)
    return before
      ? rewriteDraft(scope, target, before, checked, input.note)
      : insertDraft(scope, target, checked, { note: input.note, revision: 1, reason: null })
  })
}

export type CheckedColumns = ReturnType<typeof readingColumns>

/** The columns checked against the target as it stands now that the plan is locked. */
export function checkedColumns(
  { part, snapshot }: LockedTarget,
  reported: Parameters<typeof readingColumns>[1],
): CheckedColumns {
  const checked = readingColumns(
    snapshot.terms(part.indicator, part.target, null),
    reported,
    todayOf(part.plan.entity),
    snapshot.readings.get(part.target.id) ?? [],
  )
  if (sourceOn(part.target.decisions, plainDateOf(checked.columns.cutoff))) {
    throw new StateRefusal('WRONG_STATE', { reason: 'VALUE_COUNTED' })
  }
  return checked
}

/** The newest revision for that target, period and cut-off. */
export function latestRevision(
  tx: Transaction,
  { part }: WritableTarget,
  { periodKey, cutoff }: CheckedColumns['columns'],
): Promise<MeasurementRow | null> {
  return tx.measurement.findFirst({
    where: { entityId: part.plan.entityId, targetId: part.target.id, periodKey, cutoff },
    orderBy: { revision: 'desc' },
    include: measurementInclude,
  })
}

export function conflictWith(row: MeasurementRow): ConflictRefusal {
  const { value, numerator, denominator, note } = auditImage(row)
  const members = Object.fromEntries(
    row.members.map(({ memberId, value }) => [
      `members.${encodeId('TargetMember', memberId)}`,
      value.toFixed(),
    ]),
  )
  return new ConflictRefusal(row.version, { value, numerator, denominator, note, ...members })
}

export async function insertDraft(
  scope: WriteScope,
  { part, actor }: WritableTarget,
  { columns, members }: CheckedColumns,
  extra: { note: string | null; revision: number; reason: string | null },
): Promise<Written> {
  const { entityId } = part.plan
  const row = await scope.tx.measurement.create({
    data: {
      ...columns,
      ...extra,
      entityId,
      targetId: part.target.id,
      recordedById: actor.id,
      members: { create: members },
    },
    include: measurementInclude,
  })
  await scope.audit({
    action: extra.revision === 1 ? 'measurement.record' : 'measurement.correct',
    subjectType: 'Measurement',
    subjectId: row.id,
    subjectLabel: measurementLabel(part, row.periodKey),
    after: auditImage(row),
    reason: extra.reason,
  })
  return { type: 'Measurement', id: row.id }
}

async function rewriteDraft(
  scope: WriteScope,
  { part, actor }: WritableTarget,
  before: MeasurementRow,
  { columns, members }: CheckedColumns,
  note: string | null,
): Promise<Written> {
  const { entityId } = part.plan
  await scope.tx.measurementMember.deleteMany({ where: { measurementId: before.id, entityId } })
  const row = await scope.tx.measurement.update({
    where: { id: before.id, entityId },
    data: {
      ...columns,
      note,
      recordedById: actor.id,
      version: { increment: 1 },
      members: { create: members },
    },
    include: measurementInclude,
  })
  await scope.audit({
    action: 'measurement.record',
    subjectType: 'Measurement',
    subjectId: row.id,
    subjectLabel: measurementLabel(part, row.periodKey),
    before: auditImage(before),
    after: auditImage(row),
  })
  return { type: 'Measurement', id: row.id }
}
