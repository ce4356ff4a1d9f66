import type { Exact } from '../../core/decimals.rules.ts'
import type { FormulaStep } from './figure.ts'

/** What a kind's rule gives before it is written down: exact, uncapped where it says so. */
export interface Measure {
  /** Whether any reading speaks of the target; without one there is no data. */
  hasReading: boolean
  /** Capped 0..1. */
  progress: Exact | null
  raw: Exact | null
  /** Null: no deadline to expect anything by. */
  expected: Exact | null
  /** Only the quota has one of its own. */
  compliance: Exact | null
  value: Exact | null
  numerator: Exact | null
  denominator: Exact | null
  satisfied: number | null
  memberCount: number | null
  missing: { id: string; name: string }[]
  steps: FormulaStep[]
}

/** A measure of nothing yet: what every kind starts from. */
export const NOTHING: Measure = {
  hasReading: false,
  progress: null,
  raw: null,
  expected: null,
  compliance: null,
  value: null,
  numerator: null,
  denominator: null,
  satisfied: null,
  memberCount: null,
  missing: [],
  steps: [],
}
