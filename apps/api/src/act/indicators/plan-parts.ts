import type { Context } from '../../core/context.ts'
import type { PlanWithEntity } from '../act.loaders.ts'
import type {
  SnapshotArea,
  SnapshotIndicator,
  SnapshotMember,
  SnapshotObjective,
  SnapshotTarget,
} from '../structure/plan-structure.sql.ts'
import { structureOf } from '../structure/plan-structure.ts'
import { visiblePlanOf } from '../structure/visible-plan.ts'

export interface AreaPart {
  plan: PlanWithEntity
  area: SnapshotArea
}
export interface ObjectivePart {
  plan: PlanWithEntity
  objective: SnapshotObjective
}
export interface IndicatorPart {
  plan: PlanWithEntity
  indicator: SnapshotIndicator
}
export interface TargetPart extends IndicatorPart {
  target: SnapshotTarget
}
export interface MemberPart extends TargetPart {
  member: SnapshotMember
}

export async function areasOf(context: Context, plan: PlanWithEntity): Promise<AreaPart[]> {
  const structure = await structureOf(context, plan)
  return (structure?.areas ?? []).map((area) => ({ plan, area }))
}

export async function objectivesOf(
  context: Context,
  plan: PlanWithEntity,
): Promise<ObjectivePart[]> {
  const structure = await structureOf(context, plan)
  return (structure?.objectives ?? []).map((objective) => ({ plan, objective }))
}

/** The rows that serve an objective, in the order of the act. */
export async function rowsServing(
  context: Context,
  { plan, objective }: ObjectivePart,
): Promise<IndicatorPart[]> {
  const parts = await indicatorsOf(context, plan)
  return parts.filter(({ indicator }) => objective.rows.includes(indicator.row))
}

export async function indicatorsOf(
  context: Context,
  plan: PlanWithEntity,
  areaId?: string,
): Promise<IndicatorPart[]> {
  const structure = await structureOf(context, plan)
  return (structure?.indicators ?? [])
    .filter((indicator) => !areaId || indicator.areaId === areaId)
    .map((indicator) => ({ plan, indicator }))
}

export function targetsOf({ plan, indicator }: IndicatorPart): TargetPart[] {
  return indicator.targets
    .filter((target) => target.archivedAt === null)
    .map((target) => ({ plan, indicator, target }))
}

/** The part with that row id, or null where it doesn't exist for this caller. */
export async function findArea(context: Context, id: string): Promise<AreaPart | null> {
  const plan = await visiblePlanOf(context, id)
  return plan ? ((await areasOf(context, plan)).find(({ area }) => area.id === id) ?? null) : null
}

export async function findObjective(context: Context, id: string): Promise<ObjectivePart | null> {
  const plan = await visiblePlanOf(context, id)
  if (!plan) return null
  return (await objectivesOf(context, plan)).find(({ objective }) => objective.id === id) ?? null
}

export async function findIndicator(context: Context, id: string): Promise<IndicatorPart | null> {
  const plan = await visiblePlanOf(context, id)
  if (!plan) return null
  return (await indicatorsOf(context, plan)).find(({ indicator }) => indicator.id === id) ?? null
}

export async function findTarget(context: Context, id: string): Promise<TargetPart | null> {
  const plan = await visiblePlanOf(context, id)
  if (!plan) return null
  for (const part of await indicatorsOf(context, plan)) {
    const target = part.indicator.targets.find((candidate) => candidate.id === id)
    if (target) return { ...part, target }
  }
  return null
}
