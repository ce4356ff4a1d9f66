import {
  type Basis,
  evaluateTarget,
  isLive,
  type PlainDate,
  type Reading,
  type Source,
  sourceByKey,
  sourceOn,
  type Tally,
} from '@gelt/domain'
import type { Context } from '../context.ts'
import { atClocks } from '../figures/figure-of.ts'
import { type FigureClocks, snapshotOf } from '../figures/figures.ts'
import type { SourcedFigure } from '../figures/plan-figures.ts'
import { plainDateOf } from '../graphql/dates.ts'
import { findTarget, type TargetPart } from '../indicators/plan-parts.ts'
import type { MeasurementRow } from '../measurements/measurement-row.ts'
import { type ExplainedRow, explainRows, tallyOf } from './explained-row.ts'
import { readFrozenRows } from './frozen-rows.ts'

/** What a target's figure is made of. */
export interface Explanation {
  entityId: string
  knownAt: Date | null
  asOf: PlainDate
  basis: Basis
  figure: SourcedFigure
  /** Null: the values are typed. */
  source: Source | null
  /** Version of the definition that counted; null: typed. */
  definitionVersion: number | null
  tally: Tally
  rows: ExplainedRow[]
  /** Approved values that the figure uses, oldest first; of a live figure none. */
  readings: readonly Reading[]
}

/** Null: the plan or the target was not recorded by then. */
export async function explanationOf(
  context: Context,
  { plan, indicator, target }: TargetPart,
  clocks: FigureClocks,
): Promise<Explanation | null> {
  return atClocks(context, plan, clocks, async (snapshot, asOf) => {
    const row = snapshot.structure.indicators.find(({ id }) => id === indicator.id)
    const then = row?.targets.find(({ id }) => id === target.id)
    const figures = snapshot.at(asOf, clocks.basis ?? null).indicators.get(indicator.id)
    const figure = figures?.targets.find(({ targetId }) => targetId === target.id)
    if (!row || !then || !figure) return null
    const knownAt = clocks.knownAt ?? null
    const { entityId } = plan
    const common = { entityId, knownAt, asOf, basis: figure.basis, figure }
    const last = figure.lastReading
    // Typed again and without a value since: the register's last day still answers, not the day asked for.
    const source = last && isLive(last) ? sourceOn(then.decisions, last.cutoff) : null
    if (last && source) {
      const rows = explainRows(source, snapshot.facts[source.register], last.cutoff)
      const definitionVersion = source.version
      return { ...common, source, definitionVersion, rows, tally: tallyOf(rows), readings: [] }
    }
    const readings = snapshot
      .readingsOf(row, then, asOf, 'RECORDED')
      .filter(({ cutoff }) => cutoff <= asOf)
    const value = snapshot.readings.get(target.id)?.find(({ id }) => id === last?.id)
    const frozen = value?.source === 'COUNTED' ? await readFrozenRows(context, value.id) : null
    const counted = frozen ? sourceByKey(frozen.sourceKey) : null
    const rows = frozen?.rows ?? []
    return {
      ...common,
      source: counted,
      definitionVersion: frozen?.definitionVersion ?? null,
      rows,
      tally: tallyOf(rows),
      readings,
    }
  })
}

/**
 * What a value counted at the closing of its period is made of, as frozen then, whatever became of it since: with
 * the figure that it gives by today's goal. Null: it was typed.
 */
export async function explanationOfValue(
  context: Context,
  row: MeasurementRow,
): Promise<Explanation | null> {
  if (row.source !== 'COUNTED') return null
  const part = await findTarget(context, row.targetId)
  const frozen = await readFrozenRows(context, row.id)
  const snapshot = part && (await snapshotOf(context, part.plan, null))
  if (!frozen || !snapshot) return null
  const asOf = plainDateOf(row.cutoff)
  const reading: Reading = {
    ...{ id: row.id, periodKey: row.periodKey, cutoff: asOf, revision: row.revision, value: null },
    numerator: row.numerator?.toFixed() ?? null,
    denominator: row.denominator?.toFixed() ?? null,
    members: [],
  }
  const terms = snapshot.terms(part.indicator, part.target)
  const figure = evaluateTarget(terms, [reading], asOf, snapshot.thresholds)
  return {
    ...{ entityId: row.entityId, knownAt: null, asOf, basis: 'RECORDED' },
    figure: { ...figure, sourceKey: frozen.sourceKey, basis: 'RECORDED' },
    source: sourceByKey(frozen.sourceKey),
    definitionVersion: frozen.definitionVersion,
    tally: tallyOf(frozen.rows),
    rows: frozen.rows,
    readings: [],
  }
}
