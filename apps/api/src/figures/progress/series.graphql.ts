import type { PlainDate } from '@gelt/domain'
import type { Context } from '../../core/context.ts'
import { builder } from '../../graphql/builder.ts'
import { judgeDays } from './figure-of.ts'
import { periodLabel } from './half-year.ts'
import type { PlanSnapshot } from './plan-figures.ts'

export interface Series {
  dates: PlainDate[]
  progress: (string | null)[]
  expected: (string | null)[]
  targets: {
    targetId: string
    goal: string | null
    values: (string | null)[]
    progress: (string | null)[]
    expected: (string | null)[]
  }[]
}

const column = 'One entry for each date; null where there was no data.'

const TargetSeries = builder.objectRef<Series['targets'][number]>('TargetSeries').implement({
  description: 'History of a target, as columns.',
  fields: (t) => ({
    targetId: t.globalID({
      description: 'The target.',
      resolve: (s) => ({ type: 'Target', id: s.targetId }),
    }),
    goal: t.field({
      type: 'Decimal',
      nullable: true,
      description: 'Its goal at the moment looked at.',
      resolve: (s) => s.goal,
    }),
    values: t.field({
      type: ['Decimal'],
      nullable: { list: false, items: true },
      description: `Headline number in the target’s unit. ${column}`,
      resolve: (s) => s.values,
    }),
    progress: t.field({
      type: ['Decimal'],
      nullable: { list: false, items: true },
      description: `Share done, 0 to 1. ${column}`,
      resolve: (s) => s.progress,
    }),
    expected: t.field({
      type: ['Decimal'],
      nullable: { list: false, items: true },
      description: `Share expected, 0 to 1. ${column}`,
      resolve: (s) => s.expected,
    }),
  }),
})

export const SeriesType = builder.objectRef<Series>('Series').implement({
  description:
    'A history as columns of equal length: the end of every half-year since the plan began, then the day asked for.',
  fields: (t) => ({
    dates: t.field({
      type: ['Date'],
      description: 'Cut-off days, oldest first.',
      resolve: (s) => s.dates,
    }),
    periods: t.stringList({
      description: 'Their half-years: `2010-S1`.',
      resolve: (s) => s.dates.map(periodLabel),
    }),
    progress: t.field({
      type: ['Decimal'],
      nullable: { list: false, items: true },
      description: `Share done, 0 to 1. ${column}`,
      resolve: (s) => s.progress,
    }),
    expected: t.field({
      type: ['Decimal'],
      nullable: { list: false, items: true },
      description: `Share expected, 0 to 1. ${column}`,
      resolve: (s) => s.expected,
    }),
    targets: t.field({
      type: [TargetSeries],
      description: 'The same for each target; empty for areas and plans.',
      resolve: (s) => s.targets,
    }),
  }),
})

/** History of the plan, or of one of its areas. */
export async function groupSeries(
  context: Context,
  snapshot: PlanSnapshot,
  areaId: string | null,
  asOf: PlainDate,
): Promise<Series> {
  const dates = snapshot.trendDates(asOf)
  await judgeDays(context, snapshot, dates)
  const figures = dates.map((date) => {
    const at = snapshot.at(date)
    return areaId ? at.areas.get(areaId) : at.plan
  })
  return {
    dates,
    progress: figures.map((figure) => figure?.progress ?? null),
    expected: figures.map((figure) => figure?.expected ?? null),
    targets: [],
  }
}

/** History of one row and of its targets. */
export async function indicatorSeries(
  context: Context,
  snapshot: PlanSnapshot,
  indicatorId: string,
  asOf: PlainDate,
): Promise<Series> {
  const dates = snapshot.trendDates(asOf)
  await judgeDays(context, snapshot, dates)
  const figures = dates.map((date) => snapshot.at(date).indicators.get(indicatorId))
  const indicator = snapshot.structure.indicators.find((row) => row.id === indicatorId)
  const targets = (indicator?.targets ?? []).filter((target) => target.archivedAt === null)
  return {
    dates,
    progress: figures.map((figure) => figure?.progress ?? null),
    expected: figures.map((figure) => figure?.expected ?? null),
    targets: targets.map((target) => {
      const own = figures.map((figure) => figure?.targets.find((f) => f.targetId === target.id))
      return {
        targetId: target.id,
        goal: target.goal,
        values: own.map((figure) => figure?.value ?? null),
        progress: own.map((figure) => figure?.progress ?? null),
        expected: own.map((figure) => figure?.expected ?? null),
      }
    }),
  }
}
