import type { Context } from '../../core/context.ts'
import type { Written } from '../../core/writing/write.ts'
import type { PlanWithEntity } from '../act.loaders.ts'
import { findObjective, type ObjectivePart } from '../indicators/plan-parts.ts'

// What a write answers with, read again.

export async function planOf({ loaders }: Context, { id }: Written): Promise<PlanWithEntity> {
  const plan = await loaders.plan.load(id)
  if (!plan) throw new Error('The plan that was written is gone')
  return plan
}

export async function objectiveOf(context: Context, { id }: Written): Promise<ObjectivePart> {
  const objective = await findObjective(context, id)
  if (!objective) throw new Error('The objective that was written is gone')
  return objective
}
