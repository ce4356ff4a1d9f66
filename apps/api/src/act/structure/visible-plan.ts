import { type Context, may } from '../../core/context.ts'
import { isVisibleEntity } from '../../directory/entities/entity.graphql.ts'
import type { PlanWithEntity } from '../act.loaders.ts'

/** Adopted plans are public; drafts and archived entities are seen by their own people only. */
export function isVisible(context: Context, plan: PlanWithEntity): boolean {
  if (!isVisibleEntity(context, plan.entity)) return false
  return plan.status !== 'DRAFT' || may(context, plan.entityId, 'plan.readDraft')
}

/** The plan, or null where it doesn't exist for this caller. */
export async function visiblePlan(
  context: Context,
  planId: string | null,
): Promise<PlanWithEntity | null> {
  const plan = planId ? await context.loaders.plan.load(planId) : null
  return plan && isVisible(context, plan) ? plan : null
}

/** Plan of an area, an objective, an indicator or a target, by the same rule. */
export async function visiblePlanOf(
  context: Context,
  partId: string,
): Promise<PlanWithEntity | null> {
  return visiblePlan(context, await context.loaders.planIdOf.load(partId))
}
