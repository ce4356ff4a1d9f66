import type { Status, TargetKind } from '../../act/indicators/indicators.vocabulary.ts'
import type { TargetTerms } from '../../act/indicators/target-terms.ts'
import type { PlainDate } from '../../core/calendar/plain-date.rules.ts'
import { type Exact, ONE, written, writtenOrNull } from '../../core/decimals.rules.ts'
import { measureCoverage } from './coverage.rules.ts'
import {
  DEFAULT_THRESHOLDS,
  type FormulaStep,
  type TargetFigure,
  type Thresholds,
} from './figure.ts'
import { goalOf } from './goal.rules.ts'
import { measureLevel } from './level.rules.ts'
import { type Measure, NOTHING } from './measure.ts'
import { measureQuota } from './quota.rules.ts'
import { measureRatio } from './ratio.rules.ts'
import type { Reading } from './reading.ts'
import { latestReading } from './readings.rules.ts'
import { isNotReported } from './reported.rules.ts'
import { standingOf, statusOf } from './status.rules.ts'
import { measureTotal } from './total.rules.ts'

type MeasureRule = (terms: TargetTerms, readings: readonly Reading[], asOf: PlainDate) => Measure

const RULES: Record<TargetKind, MeasureRule> = {
  TOTAL: measureTotal,
  QUOTA: measureQuota,
  RATIO: measureRatio,
  COVERAGE: measureCoverage,
  LEVEL: measureLevel,
}

/**
 * A target's figure at the end of `asOf` in Bogotá, from the approved readings known at the chosen
 * `knownAt`. Readings with a later cut-off don't count. Shares are decimal strings 0..1 with at most
 * 12 decimals; null wherever it can't be said: no goal, no members, nothing to divide by, no
 * deadline. Never throws: a text that is no decimal counts as nothing said.
 */
export function evaluateTarget(
  terms: TargetTerms,
  readings: readonly Reading[],
  asOf: PlainDate,
  thresholds: Thresholds = DEFAULT_THRESHOLDS,
): TargetFigure {
  const last = latestReading(readings, asOf)
  const lastReading = last && { id: last.id, periodKey: last.periodKey, cutoff: last.cutoff }
  if (terms.notApplicable?.justification.trim()) {
    return figureOf(terms, NOTHING, null, 'NOT_APPLICABLE', null, lastReading, false)
  }
  const measure = RULES[terms.kind](terms, readings, asOf)
  const compliance = complianceOf(terms, measure)
  const facts = {
    mode: terms.mode,
    asOf,
    startsOn: terms.startsOn,
    deadline: terms.deadline,
    planEndsOn: terms.planEndsOn,
    progress: measure.progress,
    expected: measure.expected,
    compliance,
    unmeasurable: isUnmeasurable(terms, measure),
    wasFullAtDeadline: () => terms.deadline !== null && isFull(terms, readings, terms.deadline),
  }
  const status = statusOf(facts, thresholds)
  const metOn = status === 'MET' || status === 'MET_LATE' ? fullSince(terms, readings, asOf) : null
  const notReported = isNotReported(terms, readings, asOf)
  const steps = [...measure.steps, ...paceSteps(facts)]
  return figureOf(terms, { ...measure, steps }, compliance, status, metOn, lastReading, notReported)
}

function figureOf(
  terms: TargetTerms,
  measure: Measure,
  compliance: Exact | null,
  status: Status,
  metOn: PlainDate | null,
  lastReading: TargetFigure['lastReading'],
  notReported: boolean,
): TargetFigure {
  return {
    targetId: terms.id,
    progress: writtenOrNull(measure.progress),
    rawProgress: writtenOrNull(measure.raw),
    expected: writtenOrNull(measure.expected),
    compliance: writtenOrNull(compliance),
    status,
    metOn,
    value: writtenOrNull(measure.value),
    numerator: writtenOrNull(measure.numerator),
    denominator: writtenOrNull(measure.denominator),
    satisfied: measure.satisfied,
    memberCount: measure.memberCount,
    missing: measure.missing,
    lastReading,
    notReported,
    steps: measure.steps,
  }
}

/** A quota has its own; of the others, what is kept up is what is done. */
function complianceOf(terms: TargetTerms, measure: Measure): Exact | null {
  if (terms.kind === 'QUOTA') return measure.compliance
  return terms.mode === 'SUSTAIN' ? measure.progress : null
}

/** There are values, but the plan gives no goal, or a quota no days to spread it over. */
function isUnmeasurable(terms: TargetTerms, measure: Measure): boolean {
  if (!measure.hasReading) return false
  return goalOf(terms) === null || (terms.kind === 'QUOTA' && terms.deadline === null)
}

function isFull(terms: TargetTerms, readings: readonly Reading[], asOf: PlainDate): boolean {
  return RULES[terms.kind](terms, readings, asOf).progress?.gte(ONE) ?? false
}

/** The cut-off from which it stood at 1 without falling back; null if only time or members brought it there. */
function fullSince(
  terms: TargetTerms,
  readings: readonly Reading[],
  asOf: PlainDate,
): PlainDate | null {
  const cutoffs = new Set(readings.map(({ cutoff }) => cutoff).filter((cutoff) => cutoff <= asOf))
  let since: PlainDate | null = null
  for (const cutoff of [...cutoffs].sort().reverse()) {
    if (!isFull(terms, readings, cutoff)) break
    since = cutoff
  }
  return since
}

function paceSteps(facts: Parameters<typeof standingOf>[0]): FormulaStep[] {
  const standing = standingOf(facts)
  if (standing === null || standing.due.isZero()) return []
  return [
    {
      label: facts.mode === 'SUSTAIN' ? 'status.compliance' : 'status.pace',
      subject: null,
      expression: `${written(standing.earned)} ÷ ${written(standing.due)}`,
      result: written(standing.earned.div(standing.due)),
    },
  ]
}
