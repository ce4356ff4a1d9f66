import { closedValue, earliest, halfYearEnds, type PlainDate, periodOf } from '@gelt/domain'
import type { PlanWithEntity } from '../../act/act.loaders.ts'
import { indicatorsOf, targetsOf } from '../../act/indicators/plan-parts.ts'
import { todayOf } from '../../core/clock.ts'
import type { Context } from '../../core/context.ts'
import { snapshotOf } from '../../figures/progress/snapshot-of.ts'
import { readHeldStates } from './held-values.sql.ts'

/** How far the closing of a half-year has come, in targets. */
export interface ClosingPeriod {
  cutoff: PlainDate
  /** To be closed: their registers say something, and no value of the day stands or waits. */
  open: number
  submitted: number
  approved: number
}

/**
 * The half-years of the plan that ended, the latest first. Null: the plan wasn't recorded yet.
 * One statement, beside those of the plan's snapshot.
 */
export async function closingPeriodsOf(
  context: Context,
  plan: PlanWithEntity,
): Promise<ClosingPeriod[] | null> {
  const snapshot = await snapshotOf(context, plan, null)
  if (!snapshot) return null
  const { startsOn, endsOn } = snapshot.structure
  const last = periodOf('HALF_YEAR', endsOn, startsOn).endsOn
  const ends = halfYearEnds(startsOn, earliest(todayOf(plan.entity), last)).filter(
    (day) => periodOf('HALF_YEAR', day, startsOn).endsOn === day,
  )
  const held = await readHeldStates(context.work.run, plan)
  const parts = (await indicatorsOf(context, plan)).flatMap(targetsOf)
  return ends.toReversed().map((cutoff) => {
    const states = parts.map(({ indicator, target }) => {
      const state = held.get(`${target.id} ${cutoff}`)
      if (state === 'SUBMITTED' || state === 'APPROVED') return state
      const says = closedValue(snapshot.sourced(indicator, target, cutoff), cutoff) !== null
      return says ? 'OPEN' : 'NOTHING'
    })
    const count = (wanted: string) => states.filter((state) => state === wanted).length
    return {
      ...{ cutoff, open: count('OPEN') },
      ...{ submitted: count('SUBMITTED'), approved: count('APPROVED') },
    }
  })
}
