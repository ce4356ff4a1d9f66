import type { TargetTerms } from '../../act/indicators/target-terms.ts'
import { daysBetween, type PlainDate } from '../../core/calendar/plain-date.rules.ts'
import { clamp01, type Exact, exact, ONE, whole, written, ZERO } from '../../core/decimals.rules.ts'
import type { FormulaStep } from './figure.ts'

export interface Expectation {
  expected: Exact | null
  steps: FormulaStep[]
}

const NOT_SCHEDULED: Expectation = { expected: null, steps: [] }

/**
 * What should be done by the end of `asOf`. SUSTAIN: all of it from the start-up date on. REACH: the
 * programmed milestones where there are any, else the share of days gone from S to the deadline.
 */
export function expectationOf(
  terms: TargetTerms,
  deadline: PlainDate | null,
  asOf: PlainDate,
): Expectation {
  if (terms.mode === 'SUSTAIN') return sustained(deadline, asOf)
  if (deadline !== null && asOf >= deadline) return elapsed(terms.startsOn, deadline, asOf)
  const { milestones = [] } = terms
  if (milestones.length > 0) return programmed(milestones, asOf)
  return deadline === null ? NOT_SCHEDULED : elapsed(terms.startsOn, deadline, asOf)
}

function sustained(startUp: PlainDate | null, asOf: PlainDate): Expectation {
  if (startUp === null) return NOT_SCHEDULED
  const expected = asOf >= startUp ? ONE : ZERO
  return { expected, steps: [step('expected.sustained', `${asOf} ≥ ${startUp}`, expected)] }
}

// A milestone is due on its day and not before: between two of them nothing more is expected.
function programmed(
  milestones: NonNullable<TargetTerms['milestones']>,
  asOf: PlainDate,
): Expectation {
  const due = milestones.filter((milestone) => milestone.on <= asOf)
  const shares = due.map((milestone) => clamp01(exact(milestone.share) ?? ZERO))
  const expected = shares.reduce((highest, share) => (share.gt(highest) ? share : highest), ZERO)
  return { expected, steps: [step('expected.milestone', `${due.length} → ${asOf}`, expected)] }
}

function elapsed(from: PlainDate, to: PlainDate, asOf: PlainDate): Expectation {
  const gone = daysBetween(from, asOf)
  const horizon = daysBetween(from, to)
  // A term that ends on the day it starts is due at once.
  const expected = horizon > 0 ? clamp01(whole(gone).div(horizon)) : asOf >= to ? ONE : ZERO
  return { expected, steps: [step('expected.elapsed', `${gone} ÷ ${horizon}`, expected)] }
}

function step(label: FormulaStep['label'], expression: string, result: Exact): FormulaStep {
  return { label, subject: null, expression, result: written(result) }
}
