import {
  nextWorkingDay,
  type OwedPeriod,
  owedPeriods,
  type PlainDate,
  sourceOn,
} from '@gelt/domain'
import type { PlanWithEntity } from '../../act/act.loaders.ts'
import { indicatorsOf, type TargetPart, targetsOf } from '../../act/indicators/plan-parts.ts'
import { type Context, may, personIn } from '../../core/context.ts'
import { plainDateOf } from '../../core/dates.ts'
import { refuseFilter } from '../../core/refusals.ts'
import { snapshotOf } from '../../figures/progress/snapshot-of.ts'
import {
  type MeasurementRow,
  type MeasurementState,
  measurementInclude,
  stateOf,
} from './measurement-row.ts'
import { readNewestIds } from './newest-values.sql.ts'
import { answersFor } from './writable-target.ts'

/** A value that somebody owes, and how far it has come. */
export interface Duty {
  part: TargetPart
  owed: OwedPeriod
  /** An earlier period than those owed now, whose value came back and isn't mended yet. */
  earlier: boolean
  /** The newest value for the period; null: none yet. */
  measurement: MeasurementRow | null
  state: MeasurementState | 'NOT_RECORDED'
}

/**
 * What the signed-in person owes for the rows that they or their office answer for, values of earlier
 * periods that were returned first; `all`: every row, for those who may approve. Null: the
 * caller is nobody there.
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
  if (all && !may(context, plan.entityId, 'measurement.approve')) refuseFilter('all')
  const parts = (await indicatorsOf(context, plan))
    .filter(({ indicator }) => !indicator.notApplicable)
    .flatMap(targetsOf)
    .filter((part) => all || answersFor(person, part))
    // A row that is counted from a register owes no value: its register is kept.
    .filter(({ target }) => sourceOn(target.decisions, asOf) === null)
  const owing = parts.map((part) => {
    const terms = { ...snapshot.terms(part.indicator, part.target, null), notApplicable: null }
    return { part, periods: owedPeriods(terms, asOf) }
  })
  const newest = await newestValues(context, plan, asOf, owing)
  return owing.flatMap(({ part, periods }) => {
    const values = newest.get(part.target.id) ?? []
    return [...returnedEarlier(part, periods, values), ...owedNow(part, periods, values)]
  })
}

interface Owing {
  part: TargetPart
  periods: OwedPeriod[]
}

function owedNow(part: TargetPart, periods: OwedPeriod[], values: MeasurementRow[]): Duty[] {
  return periods.map((owed) => {
    const measurement = values.find(({ periodKey }) => periodKey === owed.period.key) ?? null
    const state = measurement ? stateOf(measurement) : 'NOT_RECORDED'
    return { part, owed, earlier: false, measurement, state }
  })
}

function isToMend(row: MeasurementRow): boolean {
  const state = stateOf(row)
  return state === 'RETURNED' || (state === 'DRAFT' && row.revision > 1)
}

function returnedEarlier(
  part: TargetPart,
  periods: OwedPeriod[],
  values: MeasurementRow[],
): Duty[] {
  return values
    .filter(isToMend)
    .filter(({ periodKey }) => !periods.some(({ period }) => period.key === periodKey))
    .map((measurement) => {
      const endsOn = plainDateOf(measurement.periodEndsOn)
      const startsOn = plainDateOf(measurement.periodStartsOn)
      const period = { key: measurement.periodKey, startsOn, endsOn }
      const owed = { period, running: false, dueOn: nextWorkingDay(endsOn) }
      return { part, owed, earlier: true, measurement, state: stateOf(measurement) }
    })
}

/** By target: the newest value of each period owed, and those of other periods that were returned. */
async function newestValues(
  context: Context,
  { entityId }: PlanWithEntity,
  asOf: PlainDate,
  owing: Owing[],
): Promise<Map<string, MeasurementRow[]>> {
  const keys = owing.flatMap(({ periods }) => periods.map(({ period }) => period.key))
  const ids = await readNewestIds(context.work.run, {
    entityId,
    targetIds: owing.map(({ part }) => part.target.id),
    periodKeys: [...new Set(keys)],
    asOf,
  })
  const rows = await context.db.prisma.measurement.findMany({
    where: { entityId, id: { in: ids } },
    include: measurementInclude,
    orderBy: { periodStartsOn: 'asc' },
  })
  return Map.groupBy(rows, ({ targetId }) => targetId)
}
