import type { GroupFigure, IndicatorFigure } from '@gelt/domain'
import type { Context } from '../context.ts'
import type { PlanWithEntity } from '../graphql/loaders.ts'
import type { Clocked } from './figure.graphql.ts'
import { type Clocks, defaultAsOf, type FigureClocks, snapshotOf } from './figures.ts'
import type { PlanFigures, PlanSnapshot } from './plan-figures.ts'

/** Reads the plan at both clocks; null when it had not been recorded by then, or the part had not. */
export async function atClocks<Result>(
  context: Context,
  plan: PlanWithEntity,
  clocks: Clocks,
  read: (snapshot: PlanSnapshot, asOf: string) => Result | null | Promise<Result | null>,
): Promise<Result | null> {
  const snapshot = await snapshotOf(context, plan, clocks.knownAt)
  return snapshot ? read(snapshot, clocks.asOf ?? defaultAsOf(plan)) : null
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
