import { type Context, may } from '../../core/context.ts'
import type { RunSql } from '../../core/run-sql.ts'
import type { PlanWithEntity } from '../act.loaders.ts'
import type { PlanStructure } from './plan-structure.sql.ts'

export interface PlanKey {
  id: string
  entityId: string
  /** Raised by every write; what was computed for an older revision is never served again. */
  revision: number
  /** Another one since the installation came back from a backup, with revisions that were used before. */
  epoch: string | null
}

declare module '../../core/context.ts' {
  interface Services {
    /** Plans read lately, as they stood at a moment; null: now. */
    planMemory: {
      snapshot(
        plan: PlanKey,
        knownAt: Date | null,
        run: RunSql,
      ): Promise<{ structure: PlanStructure } | null>
    }
  }
}

/** Drafts are read by their own people only, also as they were at an earlier moment. */
export function isReadable(
  context: Context,
  { entityId }: Pick<PlanKey, 'entityId'>,
  { status }: Pick<PlanStructure, 'status'>,
): boolean {
  return status !== 'DRAFT' || may(context, entityId, 'plan.readDraft')
}

/** Rows, goals, members and deadlines of the plan as it stands; null where the caller may not read it. */
export async function structureOf(
  context: Context,
  plan: PlanWithEntity,
): Promise<PlanStructure | null> {
  context.work.countMoment(plan.id, null)
  const snapshot = await context.planMemory.snapshot(plan, null, context.work.run)
  return snapshot && isReadable(context, plan, snapshot.structure) ? snapshot.structure : null
}
