import { can, type OwedPeriod, owedPeriods, type PlainDate } from '@gelt/domain'
import { type Context, personIn, rolesIn } from '../context.ts'
import { snapshotOf } from '../figures/figures.ts'
import { dateColumn } from '../graphql/dates.ts'
import type { PlanWithEntity } from '../graphql/loaders.ts'
import { indicatorsOf, type TargetPart, targetsOf } from '../indicators/plan-parts.ts'
import {
  type MeasurementRow,
  type MeasurementState,
  measurementInclude,
  stateOf,
} from './measurement-row.ts'
import { answersFor } from './writable-target.ts'

/** A value that somebody owes, and how far it has come. */
export interface Duty {
  part: TargetPart
  owed: OwedPeriod
  /** The newest value for the period; null: none yet. */
  measurement: MeasurementRow | null
  state: MeasurementState | 'NOT_RECORDED'
}

/**
 * What the signed-in person owes for the rows that they or their office answer for; `all`: every row,
 * for those who may approve. Null: the caller is none of the entity's own people.
 */
export async function dutiesOf(
  context: Context,
  plan: PlanWithEntity,
  asOf: PlainDate,
  all: boolean,
): Promise<Duty[] | null> {
  const person = personIn(context, plan.entityId)
  const snapshot = person && (await snapshotOf(context, plan, null))
  if (!person || !snapshot) return null
  const everyRow = all && can(rolesIn(context, plan.entityId), 'measurement.approve')
  const parts = (await indicatorsOf(context, plan)).flatMap(targetsOf)
  const owed = parts
    .filter((part) => everyRow || answersFor(person, part))
    .flatMap((part) => {
      const { indicator, target } = part
      const notApplicable = indicator.notApplicable
        ? { justification: indicator.notApplicable }
        : null
      const terms = { ...snapshot.terms(indicator, target), notApplicable }
      return owedPeriods(terms, asOf).map((period) => ({ part, owed: period }))
    })
  const newest = await newestValues(context, plan, asOf, owed)
  return owed.map((duty) => {
    const measurement = newest.get(`${duty.part.target.id} ${duty.owed.period.key}`) ?? null
    return { ...duty, measurement, state: measurement ? stateOf(measurement) : 'NOT_RECORDED' }
  })
}

async function newestValues(
  context: Context,
  plan: PlanWithEntity,
  asOf: PlainDate,
  owed: Pick<Duty, 'part' | 'owed'>[],
): Promise<Map<string, MeasurementRow>> {
  const rows = await context.db.prisma.measurement.findMany({
    where: {
      entityId: plan.entityId,
      targetId: { in: [...new Set(owed.map(({ part }) => part.target.id))] },
      periodKey: { in: [...new Set(owed.map((duty) => duty.owed.period.key))] },
      cutoff: { lte: dateColumn(asOf) },
    },
    include: measurementInclude,
    // A later row of the same period takes the place of an earlier one in the map.
    orderBy: [{ cutoff: 'asc' }, { revision: 'asc' }],
  })
  return new Map(rows.map((row) => [`${row.targetId} ${row.periodKey}`, row]))
}
