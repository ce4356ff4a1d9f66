import type { Basis, GroupFigure, IndicatorFigure, PlainDate } from '@gelt/domain'
import type { PlanWithEntity } from '../../act/act.loaders.ts'
import { defaultAsOf, type FigureClocks } from '../../core/clock.ts'
import type { Context } from '../../core/context.ts'
import type { Clocked } from './figure.graphql.ts'
import type { PlanFigures, PlanSnapshot } from './plan-figures.ts'
import { snapshotOf } from './snapshot-of.ts'

/** Judges the days that aren't yet, one by one: others are let in before each. */
export async function judgeDays(
  { work }: Pick<Context, 'work'>,
  snapshot: PlanSnapshot,
  days: readonly PlainDate[],
  basis: Basis | null = null,
): Promise<void> {
  for (const day of days) {
    if (snapshot.isJudged(day, basis)) continue
    await work.turn(() => !snapshot.isJudged(day, basis))
    snapshot.at(day, basis)
  }
}

/** Reads the plan at both clocks; null when it had not been recorded by then, or the part had not. */
export async function atClocks<Result>(
  context: Context,
  plan: PlanWithEntity,
  clocks: FigureClocks,
  read: (snapshot: PlanSnapshot, asOf: string) => Result | null | Promise<Result | null>,
): Promise<Result | null> {
  const snapshot = await snapshotOf(context, plan, clocks.knownAt)
  if (!snapshot) return null
  const asOf = clocks.asOf ?? defaultAsOf(plan)
  await judgeDays(context, snapshot, [asOf], clocks.basis)
  return read(snapshot, asOf)
}

/** A figure of the plan at both clocks. */
export async function figureOf<Figure extends GroupFigure | IndicatorFigure>(
  context: Context,
  plan: PlanWithEntity,
  clocks: FigureClocks,
  pick: (figures: PlanFigures) => Figure | undefined,
): Promise<Clocked<Figure> | null> {
  return atClocks(context, plan, clocks, (snapshot, asOf) => {
    const figure = pick(snapshot.at(asOf, clocks.basis ?? null))
    return figure ? { ...figure, asOf, knownAt: clocks.knownAt ?? null } : null
  })
}
