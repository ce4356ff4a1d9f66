import type { Entity } from '@gelt/db'
import { type Basis, bogotaDay, compareDates, type PlainDate } from '@gelt/domain'
import { type Context, may } from '../../core/context.ts'
import { plainDateOf } from '../../core/dates.ts'
import type { PlanWithEntity } from '../../graphql/loaders.ts'
import type { PlanSnapshot } from './plan-figures.ts'

/** The two clocks: the day looked at, and the moment by which it had to be recorded (null: by now). */
export interface Clocks {
  asOf?: PlainDate | null | undefined
  knownAt?: Date | null | undefined
}

/** The clocks of a figure, and where it has to come from; null: as of its day. */
export interface FigureClocks extends Clocks {
  basis?: Basis | null | undefined
}

/** The entity's day: the sample's fixed one, otherwise today in Bogotá. */
export function todayOf(entity: Pick<Entity, 'clock'>): PlainDate {
  return entity.clock ? plainDateOf(entity.clock) : bogotaDay(new Date())
}

/** Today, or the plan's end when that is earlier. */
export function defaultAsOf(plan: PlanWithEntity): PlainDate {
  const today = todayOf(plan.entity)
  const end = plainDateOf(plan.endsOn)
  return compareDates(today, end) < 0 ? today : end
}

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
  const draft = snapshot?.structure.status === 'DRAFT'
  return draft && !may(context, plan.entityId, 'plan.readDraft') ? null : snapshot
}
