import type { Status, TargetMode } from '../../act/indicators/indicators.vocabulary.ts'
import type { NotApplicable, TargetTerms } from '../../act/indicators/target-terms.ts'
import type { PlainDate } from '../../core/calendar/plain-date.rules.ts'
import { exact, known, mean, sum, writtenOrNull } from '../../core/decimals.rules.ts'
import {
  DEFAULT_THRESHOLDS,
  type FormulaStep,
  type IndicatorFigure,
  type TargetFigure,
  type Thresholds,
} from './figure.ts'
import type { Reading } from './reading.ts'
import { paceStatus, standingOf } from './status.rules.ts'
import { evaluateTarget } from './target.rules.ts'

/** An indicator with its targets (row 2 has two) and the approved readings of each. */
export interface IndicatorInput {
  id: string
  /** Decimal string, at least 0. */
  weight: string
  targets: readonly { terms: TargetTerms; readings: readonly Reading[] }[]
  notApplicable?: NotApplicable | null
}

/** A target's figure beside its mode, which its status is read by. */
interface Part {
  mode: TargetMode
  figure: TargetFigure
}

/**
 * An indicator's figure at the end of `asOf`: the plain mean of its targets with data; targets that
 * don't apply leave it. Computed from the targets' figures as written, so anyone can do it again.
 */
export function evaluateIndicator(
  input: IndicatorInput,
  asOf: PlainDate,
  thresholds: Thresholds = DEFAULT_THRESHOLDS,
): IndicatorFigure {
  const parts = input.targets.map(({ terms, readings }) => ({
    mode: terms.mode,
    figure: evaluateTarget(terms, readings, asOf, thresholds),
  }))
  const applies = !input.notApplicable?.justification.trim()
  const applicable = applies ? parts.filter(({ figure }) => figure.status !== 'NOT_APPLICABLE') : []
  const withData = applicable.filter(({ figure }) => figure.progress !== null)
  const of = (key: 'progress' | 'rawProgress' | 'expected' | 'compliance') =>
    known(withData.map(({ figure }) => exact(figure[key])))
  const progress = writtenOrNull(mean(of('progress')))
  return {
    indicatorId: input.id,
    weight: input.weight,
    progress,
    rawProgress: writtenOrNull(mean(of('rawProgress'))),
    expected: writtenOrNull(mean(of('expected'))),
    compliance: writtenOrNull(mean(of('compliance'))),
    status: applies ? statusOfParts(parts, applicable, withData, thresholds) : 'NOT_APPLICABLE',
    notReported: applicable.some(({ figure }) => figure.notReported),
    targets: parts.map(({ figure }) => figure),
    targetsWithData: withData.length,
    steps: meanSteps(withData, progress),
  }
}

function statusOfParts(
  all: readonly Part[],
  applicable: readonly Part[],
  withData: readonly Part[],
  thresholds: Thresholds,
): Status {
  const statuses = applicable.map(({ figure }) => figure.status)
  const [first] = statuses
  if (first === undefined) return all.length > 0 ? 'NOT_APPLICABLE' : 'NO_DATA'
  if (statuses.every((status) => status === first)) return first
  // Of some nothing is known, of the others there are values and nothing to hold them against.
  if (withData.length === 0) return 'UNSCHEDULED'
  // Both kinds of met stand here together, or all would be the same.
  if (statuses.every((status) => status === 'MET' || status === 'MET_LATE')) return 'MET_LATE'
  if (statuses.includes('OVERDUE')) return 'OVERDUE'
  if (withData.every(({ figure }) => figure.status === 'NOT_STARTED')) return 'NOT_STARTED'
  return paceOfParts(withData, thresholds)
}

/** What the targets earned together against what was due of them together. */
function paceOfParts(withData: readonly Part[], thresholds: Thresholds): Status {
  const standings = withData
    .map(({ mode, figure }) =>
      standingOf({
        mode,
        progress: exact(figure.progress),
        expected: exact(figure.expected),
        compliance: exact(figure.compliance),
      }),
    )
    .filter((standing) => standing !== null)
  if (standings.length === 0) return 'UNSCHEDULED'
  return paceStatus(
    {
      earned: sum(standings.map(({ earned }) => earned)),
      due: sum(standings.map(({ due }) => due)),
    },
    thresholds,
  )
}

function meanSteps(withData: readonly Part[], progress: string | null): FormulaStep[] {
  if (withData.length < 2) return []
  const terms = withData.map(({ figure }) => figure.progress).join(' + ')
  return [
    {
      label: 'mean.progress',
      subject: null,
      expression: `(${terms}) ÷ ${withData.length}`,
      result: progress,
    },
  ]
}
