import type { Measurement } from '@gelt/db'
import {
  type Basis,
  isLive,
  type Ledger,
  type PlainDate,
  type Reading,
  type RegisterFact,
  type RulesVersion,
  readingsOfValue,
  type Source,
  type SourcedReading,
  sourceByKey,
  sourceOn,
  type Tally,
  type TargetTerms,
} from '@gelt/domain'
import { findTarget, type TargetPart } from '../../act/indicators/plan-parts.ts'
import type { SnapshotTarget } from '../../act/structure/plan-structure.sql.ts'
import type { FigureClocks } from '../../core/clock.ts'
import type { Context } from '../../core/context.ts'
import { plainDateOf } from '../../core/dates.ts'
import { atClocks } from '../progress/figure-of.ts'
import type { SourcedFigure } from '../progress/plan-figures.ts'
import { snapshotOf } from '../progress/snapshot-of.ts'
import { type ExplainedRow, explainRows, tallyOf } from './explained-row.ts'
import { figureOfValue } from './figure-of-value.ts'
import { readFrozenRows } from './frozen-rows.ts'

/** What a target's figure is made of. */
export interface Explanation {
  entityId: string
  knownAt: Date | null
  asOf: PlainDate
  basis: Basis
  figure: SourcedFigure
  /** What the target commits to, by the plan looked at. */
  terms: TargetTerms
  /** What the figure was evaluated from. */
  evaluated: readonly Reading[]
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
    const input = snapshot.input(row, then, asOf, clocks.basis ?? null)
    const { terms, readings: evaluated } = input
    const common = { entityId, knownAt, asOf, basis: figure.basis, figure, terms, evaluated }
    const last = figure.lastReading
    const judgedOn = clocks.basis === 'RECORDED' ? null : judgedDayOf(then, asOf, last)
    const source = judgedOn && sourceOn(then.decisions, judgedOn)
    if (judgedOn && source) {
      const facts = snapshot.facts[source.register] as readonly RegisterFact[]
      await context.work.turn()
      const rows = explainRows(source, facts, snapshot.judgedDay(then, judgedOn))
      const definitionVersion = source.version
      const live = { basis: 'LIVE' as const, source, definitionVersion }
      return { ...common, ...live, rows, tally: tallyOf(rows), readings: [] }
    }
    const readings = snapshot
      .input(row, then, asOf, 'RECORDED')
      .readings.filter(({ cutoff }) => cutoff <= asOf)
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
 * The day at whose end the register answers; null: a value does. Typed again and without a value since, its last
 * counted day still answers; a register that says nothing yet is shown as it is.
 */
function judgedDayOf(
  { decisions, kind }: SnapshotTarget,
  asOf: PlainDate,
  last: SourcedFigure['lastReading'],
): PlainDate | null {
  if (last && !isLive(last)) return null
  // Its periods end on other days than the one looked at, its rows are judged on that.
  if (!last || kind === 'QUOTA') return sourceOn(decisions, asOf) ? asOf : (last?.cutoff ?? null)
  return last.cutoff
}

/**
 * What a value counted at the closing of its period is made of, as frozen then, whatever became of it since: with
 * the figure that it gives by today's goal. Null: it was typed.
 */
export async function explanationOfValue(
  context: Context,
  row: Measurement,
): Promise<Explanation | null> {
  if (row.source !== 'COUNTED') return null
  const part = await findTarget(context, row.targetId)
  const frozen = await readFrozenRows(context, row.id)
  const snapshot = part && (await snapshotOf(context, part.plan, null))
  if (!frozen || !snapshot) return null
  const asOf = plainDateOf(row.cutoff)
  const value: SourcedReading = {
    ...{ id: row.id, periodKey: row.periodKey, cutoff: asOf, revision: row.revision },
    ...{ source: row.source, value: row.value?.toFixed() ?? null, members: [] },
    numerator: row.numerator?.toFixed() ?? null,
    denominator: row.denominator?.toFixed() ?? null,
    ledger: row.ledger as unknown as Ledger | null,
    rulesVersion: row.rulesVersion as RulesVersion | null,
  }
  const { terms, figure } = figureOfValue(snapshot, part, value)
  return {
    ...{ entityId: row.entityId, knownAt: null, asOf, basis: 'RECORDED', terms },
    evaluated: readingsOfValue(value),
    figure: { ...figure, sourceKey: frozen.sourceKey, basis: 'RECORDED' },
    source: sourceByKey(frozen.sourceKey),
    definitionVersion: frozen.definitionVersion,
    tally: tallyOf(frozen.rows),
    rows: frozen.rows,
    readings: [],
  }
}
