import type { Plan } from '@gelt/db'
import type { Action } from '@gelt/domain'
import type { Context } from '../../core/context.ts'
import { InputRefusal, StateRefusal } from '../../core/refusals.ts'
import { permitted } from '../../core/writing/stored-row.ts'
import { type WriteScope, type Written, writeToPlan } from '../../core/writing/write.ts'

interface PlanEdit {
  operation: string
  input: { idempotencyKey: string }
  /** Null: the part to edit doesn't exist. */
  planId: string | null
  action?: Action
}

/** A write to a plan, with the plan as it stands now that it is locked. */
export type PlanScope = WriteScope & { plan: Plan; entityId: string }

/**
 * Runs an edit of a plan and raises its revision.
 * @throws NotFoundRefusal, AccessRefusal; StateRefusal for a plan that another one superseded.
 */
export async function editPlan(
  context: Context,
  { operation, input, planId, action = 'plan.edit' }: PlanEdit,
  run: (scope: PlanScope) => Promise<Written>,
): Promise<Written> {
  const found = planId ? await context.loaders.plan.load(planId) : null
  const { id, entityId } = permitted(context, found, action)
  const { idempotencyKey } = input
  const request = { operation, idempotencyKey, input, entityId, planId: id }
  const written = await writeToPlan(context, request, async (scope) => {
    const plan = await scope.tx.plan.findUniqueOrThrow({ where: { id, entityId } })
    if (plan.status === 'SUPERSEDED')
      throw new StateRefusal('WRONG_STATE', { reason: 'PLAN_SUPERSEDED' })
    return run({ ...scope, plan, entityId })
  })
  // What this request read of the plan before is stale.
  context.loaders.plan.clearAll()
  return written
}

/** The locked plan with the revision that its figures were read at, which the write has raised already. */
export function beforeWrite(plan: Plan): Plan {
  return { ...plan, revision: plan.revision - 1 }
}

/** As {@link editPlan}, for what only a draft takes. @throws StateRefusal once the plan is adopted. */
export async function editDraft(
  context: Context,
  edit: PlanEdit,
  run: (scope: PlanScope) => Promise<Written>,
): Promise<Written> {
  return editPlan(context, edit, async (scope) => {
    if (scope.plan.status !== 'DRAFT') {
      throw new StateRefusal('WRONG_STATE', { reason: 'PLAN_NOT_DRAFT' })
    }
    return run(scope)
  })
}

/** @throws InputRefusal: what people see of an adopted plan isn't changed without saying why. */
export function requireReason(plan: Plan, reason: string | null): void {
  if (plan.status === 'DRAFT' || reason) return
  throw new InputRefusal([{ path: ['reason'], code: 'REQUIRED' }])
}

/** @throws StateRefusal when words of an adopted act would change: they are the act's, not ours. */
export function refuseChangedWords<Field extends string>(
  plan: Plan,
  before: Record<Field, unknown>,
  input: Partial<Record<Field, unknown>>,
  words: readonly Field[],
): void {
  if (plan.status === 'DRAFT') return
  const changed = words.some(
    (field) => input[field] !== undefined && input[field] !== before[field],
  )
  if (changed) throw new StateRefusal('WRONG_STATE', { reason: 'WORDS_OF_THE_ACT' })
}
