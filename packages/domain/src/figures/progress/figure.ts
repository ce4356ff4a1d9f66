import type { Status } from '../../act/indicators/indicators.vocabulary.ts'
import type { PlainDate } from '../../core/calendar/plain-date.rules.ts'

/** Lines of a spelled-out formula; the words for each are the screen's, in both languages. */
export const FORMULA_LABELS = [
  'total.progress',
  'quota.member',
  'quota.progress',
  'quota.compliance',
  'ratio.progress',
  'coverage.member',
  'coverage.progress',
  'level.progress',
  'members.mean',
  'expected.elapsed',
  'expected.milestone',
  'expected.endedPeriods',
  'expected.members',
  'expected.sustained',
  'expected.level',
  'status.pace',
  'status.compliance',
  'mean.progress',
  'mean.expected',
  'mean.compliance',
  'mean.lowerBound',
] as const
export type FormulaLabel = (typeof FORMULA_LABELS)[number]

/** One line of a formula with its numbers: data, not text. Decimals with a point, no grouping. */
export interface FormulaStep {
  label: FormulaLabel
  /** The member or row that the line speaks of, where there is one. */
  subject: string | null
  expression: string
  result: string | null
}

/** A target's figure at the end of a day. Shares are decimal strings; null: it cannot be said. */
export interface TargetFigure {
  targetId: string
  /** How much is done, 0..1. */
  progress: string | null
  /** The same without the cap at 1. */
  rawProgress: string | null
  /** How much should be done by now, 0..1. */
  expected: string | null
  /** Quota: share of what the ended periods owed, 0..1. SUSTAIN: what the status is read from. */
  compliance: string | null
  status: Status
  /** Day of the value with which it got and stayed there; only when MET or MET_LATE. */
  metOn: PlainDate | null
  /** The headline number in the target's unit; see each kind's rules. */
  value: string | null
  numerator: string | null
  denominator: string | null
  /** COVERAGE: members at the goal. LEVEL: closed groups at the goal. */
  satisfied: number | null
  /** COVERAGE, QUOTA by members: those that count. LEVEL: closed groups. */
  memberCount: number | null
  /** COVERAGE and LEVEL: those below the goal, by name, with or without a value. */
  missing: { id: string; name: string }[]
  lastReading: { id: string; periodKey: string; cutoff: PlainDate } | null
  /** True when the last period that ended has no reading. */
  notReported: boolean
  steps: FormulaStep[]
}

/** An indicator's figure: the mean of its targets with data, each of them shown. */
export interface IndicatorFigure {
  indicatorId: string
  weight: string
  progress: string | null
  rawProgress: string | null
  expected: string | null
  compliance: string | null
  status: Status
  notReported: boolean
  targets: TargetFigure[]
  targetsWithData: number
  steps: FormulaStep[]
}

/** The figure of a plan, an area or an objective: the weighted mean of its rows with data. */
export interface GroupFigure {
  progress: string | null
  expected: string | null
  status: Status
  /** Progress if every row without data stood at 0; null only where no row applies. */
  lowerBound: string | null
  rowsWithData: number
  /** Rows that apply. */
  rows: number
  weightWithData: string
  weightTotal: string
  counts: Record<Status, number>
  notReported: number
  steps: FormulaStep[]
}

/** Shares of the expected from which a row is on track, and from which it is at risk, not behind. */
export interface Thresholds {
  onTrack: string
  atRisk: string
}

export const DEFAULT_THRESHOLDS: Thresholds = { onTrack: '0.9', atRisk: '0.6' }
