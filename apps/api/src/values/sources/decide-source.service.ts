import { type DecideSourceInput, offeredSources, type PlainDate } from '@gelt/domain'
import { beforeWrite, editPlan } from '../../act/structure/edit-plan.ts'
import type { SnapshotTarget } from '../../act/structure/plan-structure.sql.ts'
import { todayOf } from '../../core/clock.ts'
import type { Context } from '../../core/context.ts'
import { plainDateOf } from '../../core/dates.ts'
import { idOf } from '../../core/ids.ts'
import {
  type FieldIssue,
  InputRefusal,
  NotFoundRefusal,
  StateRefusal,
} from '../../core/refusals.ts'
import type { Written } from '../../core/writing/write.ts'
import { writeSourceDecision } from './write-source-decision.ts'

/**
 * Says since which day a target is counted from a register, or typed. Appended: what was shown before that day
 * stays as it was.
 * @throws StateRefusal for an archived target; InputRefusal for a source that its row may not take, or a day in the future or not after the last approved value.
 */
export async function decideSource(context: Context, input: DecideSourceInput): Promise<Written> {
  const targetId = idOf('Target', input.targetId)
  const planId = await context.loaders.planIdOf.load(targetId)
  const edit = { operation: 'decideSource', input, planId, action: 'source.decide' as const }
  return editPlan(context, edit, async (scope) => {
    const { tx, plan, entityId } = scope
    // On the write's own connection: the target as it stands under the lock.
    const snapshot = await context.figureCache.locked(tx, beforeWrite(plan))
    const indicator = snapshot?.structure.indicators.find(({ targets }) =>
      targets.some(({ id }) => id === targetId),
    )
    const target = indicator?.targets.find(({ id }) => id === targetId)
    if (!indicator || !target) throw new NotFoundRefusal()
    if (target.archivedAt) throw new StateRefusal('WRONG_STATE', { reason: 'TARGET_ARCHIVED' })
    const entity = await tx.entity.findUniqueOrThrow({ where: { id: entityId } })
    const lastCutoff = await lastApprovedCutoff(tx, entityId, targetId)
    const issues = issuesOf(input, target, {
      today: todayOf(entity),
      planStartsOn: plainDateOf(plan.startsOn),
      lastCutoff,
    })
    if (issues.length > 0) throw new InputRefusal(issues)
    await writeSourceDecision(scope, { indicator, target }, input)
    return { type: 'Target', id: targetId }
  })
}

interface Limits {
  today: PlainDate
  planStartsOn: PlainDate
  lastCutoff: PlainDate | null
}

function issuesOf(
  { sourceKey, startsOn }: DecideSourceInput,
  target: SnapshotTarget,
  { today, planStartsOn, lastCutoff }: Limits,
): FieldIssue[] {
  const issues: FieldIssue[] = []
  if (sourceKey && !offeredSources(target).some(({ key }) => key === sourceKey)) {
    issues.push({ path: ['sourceKey'], code: 'NOT_AN_OPTION' })
  }
  if (startsOn > today) issues.push({ path: ['startsOn'], code: 'DATE_IN_FUTURE' })
  const earliest = lastCutoff && lastCutoff >= planStartsOn ? lastCutoff : null
  if (earliest !== null && startsOn <= earliest) {
    issues.push({ path: ['startsOn'], code: 'DATE_BEFORE_RECORDED', params: { date: earliest } })
  } else if (startsOn < planStartsOn) {
    issues.push({ path: ['startsOn'], code: 'PERIOD_BEFORE_PLAN', params: { date: planStartsOn } })
  }
  return issues
}

async function lastApprovedCutoff(
  tx: Parameters<Parameters<typeof editPlan>[2]>[0]['tx'],
  entityId: string,
  targetId: string,
): Promise<PlainDate | null> {
  const last = await tx.measurement.findFirst({
    where: { entityId, targetId, decisions: { some: { kind: 'APPROVED' } } },
    orderBy: { cutoff: 'desc' },
    select: { cutoff: true },
  })
  return last ? plainDateOf(last.cutoff) : null
}
