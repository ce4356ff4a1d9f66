import type { Status } from '../../act/indicators/indicators.vocabulary.ts'
import {
  type Exact,
  exact,
  ratio,
  sum,
  written,
  writtenOrNull,
  ZERO,
} from '../../core/decimals.rules.ts'
import {
  DEFAULT_THRESHOLDS,
  type FormulaStep,
  type GroupFigure,
  type IndicatorFigure,
  type Thresholds,
} from './figure.ts'
import { paceStatus } from './status.rules.ts'
import { weightedMean } from './weighted-mean.rules.ts'

/** A row of a plan or of a part of it with its figure; the weight is the one used, 0 or more. */
export interface GroupRow {
  id: string
  weight: string
  figure: IndicatorFigure
}

interface Counted {
  weight: Exact
  progress: Exact | null
  expected: Exact | null
  status: Status
}

/**
 * The figure of a plan, or of a part of it by its own rows: the weighted mean over the rows with data,
 * each capped at 1, expected over the same rows. Rows that don't apply leave it on both sides. Where all
 * that is known is of rows that have not begun, neither has the whole (`NOT_STARTED`); else with less than
 * half the weight reported it has figures but no status (`NO_DATA`).
 */
export function evaluateGroup(
  rows: readonly GroupRow[],
  thresholds: Thresholds = DEFAULT_THRESHOLDS,
): GroupFigure {
  const applicable = rows.filter(({ figure }) => figure.status !== 'NOT_APPLICABLE')
  const counted = applicable.map(readRow)
  const withData = counted.filter(({ progress }) => progress !== null)
  const progress = meanOf(withData, 'progress')
  // A row that nothing is expected of by any day leaves this mean only.
  const expected = meanOf(withData, 'expected')
  const weightWithData = sum(withData.map(({ weight }) => weight))
  const weightTotal = sum(counted.map(({ weight }) => weight))
  const done = sum(withData.map((row) => row.weight.times(row.progress ?? ZERO)))
  const lowerBound = ratio(done, weightTotal)
  const figures = { progress, expected, lowerBound }
  return {
    progress: writtenOrNull(progress),
    expected: writtenOrNull(expected),
    status: groupStatus(rows.length, counted, figures, { weightWithData, weightTotal }, thresholds),
    lowerBound: writtenOrNull(lowerBound),
    rowsWithData: withData.length,
    rows: applicable.length,
    weightWithData: written(weightWithData),
    weightTotal: written(weightTotal),
    counts: countByStatus(rows),
    notReported: applicable.filter(({ figure }) => figure.notReported).length,
    steps: groupSteps(done, weightWithData, weightTotal, figures),
  }
}

/**
 * The figure of each part of a plan, an area or an objective, from the rows that belong to it: one rule for all of
 * them. A row may belong to several.
 */
export function evaluateParts<Part extends { id: string }, Row extends GroupRow>(
  parts: readonly Part[],
  rows: readonly Row[],
  belongs: (row: Row, part: Part) => boolean,
  thresholds: Thresholds = DEFAULT_THRESHOLDS,
): Map<string, GroupFigure> {
  return new Map(
    parts.map((part) => {
      const own = rows.filter((row) => belongs(row, part))
      return [part.id, evaluateGroup(own, thresholds)]
    }),
  )
}

function readRow({ weight, figure }: GroupRow): Counted {
  const own = exact(weight)
  return {
    weight: own?.gt(ZERO) ? own : ZERO,
    progress: exact(figure.progress),
    expected: exact(figure.expected),
    status: figure.status,
  }
}

function meanOf(rows: readonly Counted[], key: 'progress' | 'expected'): Exact | null {
  return weightedMean(
    rows.flatMap((row) => {
      const figure = row[key]
      return figure === null ? [] : [{ weight: row.weight, figure }]
    }),
  )
}

function groupStatus(
  allRows: number,
  counted: readonly Counted[],
  figures: { progress: Exact | null; expected: Exact | null },
  weights: { weightWithData: Exact; weightTotal: Exact },
  thresholds: Thresholds,
): Status {
  if (counted.length === 0) return allRows > 0 ? 'NOT_APPLICABLE' : 'NO_DATA'
  const { progress, expected } = figures
  if (progress === null) return 'NO_DATA'
  const reported = counted.filter((row) => row.progress !== null)
  if (reported.every(({ status }) => status === 'NOT_STARTED')) return 'NOT_STARTED'
  if (weights.weightWithData.times(2).lt(weights.weightTotal)) return 'NO_DATA'
  const statuses = counted.map(({ status }) => status)
  if (statuses.every((status) => status === 'MET')) return 'MET'
  if (statuses.every((status) => status === 'MET' || status === 'MET_LATE')) return 'MET_LATE'
  return paceStatus(expected && { earned: progress, due: expected }, thresholds)
}

function countByStatus(rows: readonly GroupRow[]): Record<Status, number> {
  const counts = zeroCounts()
  for (const { figure } of rows) counts[figure.status] += 1
  return counts
}

function zeroCounts(): Record<Status, number> {
  return {
    NOT_APPLICABLE: 0,
    NO_DATA: 0,
    MET: 0,
    MET_LATE: 0,
    OVERDUE: 0,
    NOT_STARTED: 0,
    ON_TRACK: 0,
    AT_RISK: 0,
    BEHIND: 0,
    UNSCHEDULED: 0,
  }
}

function groupSteps(
  done: Exact,
  weightWithData: Exact,
  weightTotal: Exact,
  figures: { progress: Exact | null; expected: Exact | null; lowerBound: Exact | null },
): FormulaStep[] {
  if (figures.progress === null) return []
  return [
    {
      label: 'mean.progress',
      subject: null,
      expression: `${written(done)} ÷ ${written(weightWithData)}`,
      result: written(figures.progress),
    },
    {
      label: 'mean.lowerBound',
      subject: null,
      expression: `${written(done)} ÷ ${written(weightTotal)}`,
      result: writtenOrNull(figures.lowerBound),
    },
  ]
}
