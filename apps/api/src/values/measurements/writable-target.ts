import { type Action, can } from '@gelt/domain'
import { findTarget, type TargetPart } from '../../act/indicators/plan-parts.ts'
import type { Context, ViewerPerson } from '../../core/context.ts'
import { AccessRefusal, NotFoundRefusal, StateRefusal } from '../../core/refusals.ts'
import { type LockedPlan, requirePerson, type WriteScope } from '../../core/writing/write.ts'
import type { PlanSnapshot } from '../../figures/progress/plan-figures.ts'

export interface WritableTarget {
  part: TargetPart
  actor: ViewerPerson
}

/** Whether the row is the person's own: they, or an office of theirs, answer for it. */
export function answersFor(actor: ViewerPerson, { indicator, target }: TargetPart): boolean {
  if (indicator.answerableId === actor.id) return true
  const offices = new Set(actor.officeIds)
  if (indicator.answerableOfficeId && offices.has(indicator.answerableOfficeId)) return true
  return target.members.some((member) => member.officeId !== null && offices.has(member.officeId))
}

/**
 * A target whose values the caller may write.
 * @throws NotFoundRefusal, AccessRefusal FORBIDDEN, StateRefusal when the plan isn't adopted.
 */
export async function writableTarget(
  context: Context,
  targetId: string,
  action: Action,
): Promise<WritableTarget> {
  const part = await findTarget(context, targetId)
  if (!part) throw new NotFoundRefusal()
  const actor = requirePerson(context, part.plan.entityId)
  if (!can(actor.roles, action)) throw new AccessRefusal('FORBIDDEN')
  checkWritable(actor, part, part.plan.status)
  return { part, actor }
}

/** A target as it stands under the lock, with the plan's values before the write. */
export type LockedTarget = WritableTarget & { snapshot: PlanSnapshot }

/**
 * The target again, now that the plan is locked: the row may have been given to others, the target archived
 * or the plan superseded while the write waited.
 * @throws as `writableTarget`.
 */
export async function lockedTarget(
  context: Context,
  { tx, revisionBefore, planStatus }: WriteScope & LockedPlan,
  { part, actor }: WritableTarget,
): Promise<LockedTarget> {
  const { plan } = part
  const snapshot = await context.figureCache.locked(tx, { ...plan, revision: revisionBefore })
  const indicator = snapshot?.structure.indicators.find((row) => row.id === part.indicator.id)
  const target = indicator?.targets.find((candidate) => candidate.id === part.target.id)
  if (!snapshot || !indicator || !target)
    throw new StateRefusal('WRONG_STATE', { reason: 'TARGET_CHANGED' })
  const current = { plan, indicator, target }
  checkWritable(actor, current, planStatus)
  return { part: current, actor, snapshot }
}

function checkWritable(actor: ViewerPerson, part: TargetPart, status: LockedPlan['planStatus']) {
  if (!can(actor.roles, 'measurement.recordAnyOffice') && !answersFor(actor, part)) {
    throw new AccessRefusal('FORBIDDEN')
  }
  if (status !== 'ADOPTED') throw new StateRefusal('WRONG_STATE', { reason: 'PLAN_NOT_IN_FORCE' })
  if (part.target.archivedAt) throw new StateRefusal('WRONG_STATE', { reason: 'TARGET_ARCHIVED' })
}
