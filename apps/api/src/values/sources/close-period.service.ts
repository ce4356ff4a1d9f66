import type { Prisma } from '@gelt/db'
import {
  type ClosePeriodInput,
  closedValue,
  type Period,
  type PlainDate,
  periodOf,
  type RegisterFact,
  sourceOn,
} from '@gelt/domain'
import { type TargetPart, targetsOf } from '../../act/indicators/plan-parts.ts'
import { beforeWrite, editPlan, type PlanScope } from '../../act/structure/edit-plan.ts'
import { todayOf } from '../../core/clock.ts'
import type { Context } from '../../core/context.ts'
import { dateColumn } from '../../core/dates.ts'
import { idOf } from '../../core/ids.ts'
import { InputRefusal, StateRefusal } from '../../core/refusals.ts'
import type { Written } from '../../core/writing/write.ts'
import { explainRows } from '../../figures/explanations/explained-row.ts'
import type { PlanSnapshot } from '../../figures/progress/plan-figures.ts'
import { auditImage, measurementLabel } from '../measurements/audit-image.ts'
import { measurementInclude, stateOf } from '../measurements/measurement-row.ts'

/**
 * Records what the registers say at the end of a half-year, with the rows that it is made of, and submits it:
 * somebody else approves. What the register says later never changes it.
 * @throws InputRefusal for a day that ends no half-year of the plan, or in the future, or a period closed already
 * without a reason to close it again; StateRefusal when no register says anything.
 */
export async function closePeriod(context: Context, input: ClosePeriodInput): Promise<Written> {
  const edit = {
    operation: 'closePeriod',
    input,
    planId: idOf('Plan', input.planId),
    action: 'period.close' as const,
  }
  return editPlan(context, edit, async (scope) => {
    const { plan, tx, entityId } = scope
    if (plan.status !== 'ADOPTED') {
      throw new StateRefusal('WRONG_STATE', { reason: 'PLAN_NOT_IN_FORCE' })
    }
    // On the write's own connection: the plan and the register as they stand under the lock.
    const snapshot = await context.figureCache.locked(tx, beforeWrite(plan))
    if (!snapshot) throw new StateRefusal('WRONG_STATE', { reason: 'PLAN_NOT_IN_FORCE' })
    const entity = await tx.entity.findUniqueOrThrow({ where: { id: entityId } })
    const period = closedPeriod(input.cutoff, todayOf(entity), snapshot)
    const parts = snapshot.structure.indicators
      .filter(({ row }) => !input.rows || input.rows.includes(row))
      .flatMap((indicator) => targetsOf({ plan: { ...plan, entity }, indicator }))
    let closed = 0
    for (const part of parts) {
      if (await closeTarget(scope, snapshot, part, period, input)) closed += 1
    }
    if (closed === 0) throw new StateRefusal('WRONG_STATE', { reason: 'NOTHING_TO_CLOSE' })
    return { type: 'Plan', id: plan.id }
  })
}

function closedPeriod(cutoff: PlainDate, today: PlainDate, { structure }: PlanSnapshot): Period {
  const period = periodOf('HALF_YEAR', cutoff, structure.startsOn)
  if (cutoff > today) throw new InputRefusal([{ path: ['cutoff'], code: 'CUTOFF_IN_FUTURE' }])
  if (period.endsOn !== cutoff) {
    throw new InputRefusal([
      { path: ['cutoff'], code: 'CUTOFF_NOT_PERIOD_END', params: { date: period.endsOn } },
    ])
  }
  if (cutoff < structure.startsOn) {
    throw new InputRefusal([
      { path: ['cutoff'], code: 'PERIOD_BEFORE_PLAN', params: { date: structure.startsOn } },
    ])
  }
  if (period.startsOn > structure.endsOn) {
    throw new InputRefusal([
      { path: ['cutoff'], code: 'PERIOD_AFTER_PLAN', params: { date: structure.endsOn } },
    ])
  }
  return period
}

/** Whether there was something to close: a source that counts it, and something that it says. */
async function closeTarget(
  { tx, entityId, actor, audit }: PlanScope,
  snapshot: PlanSnapshot,
  part: TargetPart,
  period: Period,
  { cutoff, reason }: ClosePeriodInput,
): Promise<boolean> {
  const counted = countedValue(snapshot, part, cutoff)
  if (!counted) return false
  const known = await tx.measurement.findFirst({
    where: {
      entityId,
      targetId: part.target.id,
      periodKey: period.key,
      cutoff: dateColumn(cutoff),
    },
    orderBy: { revision: 'desc' },
    include: measurementInclude,
  })
  if (known && stateOf(known) === 'SUBMITTED') return false
  if (known && !reason) throw new InputRefusal([{ path: ['reason'], code: 'REQUIRED' }])
  const { explanation, ledger, ...columns } = counted
  const row = await tx.measurement.create({
    data: {
      ...{ entityId, targetId: part.target.id, periodKey: period.key },
      periodStartsOn: dateColumn(period.startsOn),
      periodEndsOn: dateColumn(period.endsOn),
      cutoff: dateColumn(cutoff),
      revision: (known?.revision ?? 0) + 1,
      ...columns,
      ...(ledger ? { ledger: ledger as unknown as Prisma.InputJsonValue } : {}),
      source: 'COUNTED',
      reason: known ? reason : null,
      recordedById: actor.id,
      explanation: {
        create: {
          ...explanation,
          rows: explanation.rows as unknown as Prisma.InputJsonValue,
        },
      },
    },
  })
  await tx.measurementDecision.create({
    data: { entityId, measurementId: row.id, kind: 'SUBMITTED', decidedById: actor.id },
  })
  const written = await tx.measurement.findUniqueOrThrow({
    where: { id: row.id, entityId },
    include: measurementInclude,
  })
  await audit({
    action: 'measurement.close',
    subjectType: 'Measurement',
    subjectId: row.id,
    subjectLabel: measurementLabel(part, period.key),
    after: auditImage(written),
    reason: known ? reason : null,
  })
  return true
}

/** What a target says at the end of a day, as it is frozen; null: it is typed then, or says nothing. */
function countedValue(
  snapshot: PlanSnapshot,
  { indicator, target }: TargetPart,
  cutoff: PlainDate,
) {
  const source = sourceOn(target.decisions, cutoff)
  if (!source) return null
  const facts = snapshot.facts[source.register] as readonly RegisterFact[]
  const rows = explainRows(source, facts, snapshot.judgedDay(target, cutoff))
  const sourced = snapshot.sourced(indicator, target, cutoff)
  const value = closedValue(sourced, cutoff)
  if (!value) return null
  const { key: sourceKey, version: definitionVersion } = source
  return { ...value, explanation: { sourceKey, definitionVersion, rows } }
}
