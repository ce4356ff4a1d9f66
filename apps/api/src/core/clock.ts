import type { Entity, Plan } from '@gelt/db'
import { type Basis, bogotaDay, compareDates, type PlainDate } from '@gelt/domain'
import { plainDateOf } from './dates.ts'

/** A moment after every recorded one: reads the current versions. */
export const endOfTime = new Date('9999-12-31T00:00:00Z')

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
export function defaultAsOf(
  plan: Pick<Plan, 'endsOn'> & { entity: Pick<Entity, 'clock'> },
): PlainDate {
  const today = todayOf(plan.entity)
  const end = plainDateOf(plan.endsOn)
  return compareDates(today, end) < 0 ? today : end
}
