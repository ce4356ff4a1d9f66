import type { PlanWithEntity } from '../../act/act.loaders.ts'
import { isReadable } from '../../act/structure/plan-structure.ts'
import type { Context } from '../../core/context.ts'
import type { PlanSnapshot } from './plan-figures.ts'

/**
 * The plan as recorded by a moment; null when it was not recorded yet, and for the public when it was a
 * draft then.
 */
export async function snapshotOf(
  context: Context,
  plan: PlanWithEntity,
  knownAt: Date | null | undefined,
): Promise<PlanSnapshot | null> {
  context.work.countMoment(plan.id, knownAt ?? null)
  const snapshot = await context.figureCache.snapshot(plan, knownAt ?? null, context.work.run)
  return snapshot && isReadable(context, plan, snapshot.structure) ? snapshot : null
}
