import {
  clamp01,
  type Exact,
  exact,
  mean,
  ONE,
  ratio,
  whole,
  written,
} from '../../core/decimals.rules.ts'
import type { AnswerUnit } from './procedures.vocabulary.ts'

/** What a procedure costs a citizen, in the order in which the formula shows it. */
export const BURDENS = ['STEPS', 'DAYS', 'COST', 'DOCUMENTS'] as const
export type Burden = (typeof BURDENS)[number]

/**
 * From which on a burden weighs in full: ten steps, thirty working days, 100,000 pesos, ten documents. Our
 * own scale, to order procedures among themselves; no norm sets it.
 */
export const BURDEN_LIMITS: Readonly<Record<Burden, string>> = {
  STEPS: '10',
  DAYS: '30',
  COST: '100000',
  DOCUMENTS: '10',
}

/** What efficiency is made of; null: not known. */
export interface EvaluationTerms {
  steps: number | null
  /** In the days of `answerUnit`. */
  answerDays: number | null
  answerUnit: AnswerUnit | null
  /** Pesos that a citizen pays, as a decimal. */
  cost: string | null
  documents: number | null
  /** Share of people satisfied, 0 to 1, as a decimal. */
  satisfaction: string | null
}

/** A line of the formula: `share` is amount ÷ limit, 1 at most; null: the amount is not known. */
export interface BurdenLine {
  burden: Burden
  amount: string | null
  limit: string
  share: string | null
}

/** Efficiency with the numbers that it follows from; all decimals as text. */
export interface Evaluation {
  burdens: BurdenLine[]
  /** Mean of the four shares; null until all are known. */
  burden: string | null
  /** 1 − burden. */
  ease: string | null
  satisfaction: string | null
  /** 0 (least) to 100, two decimals at most: 100 × ease, or its mean with satisfaction where that is known. */
  efficiency: string | null
}

// Five of seven days are worked; holidays are left out, since the scale is coarser than they are.
const WORKING_SHARE = whole(5).div(7)

/** Time to answer in working days: at once is 0, a calendar day 5/7. */
export function workingDaysOf(terms: Pick<EvaluationTerms, 'answerDays' | 'answerUnit'>) {
  if (terms.answerUnit === 'IMMEDIATE') return whole(0)
  if (terms.answerUnit === null || terms.answerDays === null) return null
  const days = whole(terms.answerDays)
  return terms.answerUnit === 'CALENDAR_DAYS' ? days.times(WORKING_SHARE) : days
}

/** Efficiency of a procedure with its formula, the missing burdens among its lines. */
export function evaluationOf(terms: EvaluationTerms): Evaluation {
  const amounts: Record<Burden, Exact | null> = {
    STEPS: counted(terms.steps),
    DAYS: workingDaysOf(terms),
    COST: exact(terms.cost),
    DOCUMENTS: counted(terms.documents),
  }
  const shares = BURDENS.map((burden) => shareOf(amounts[burden], BURDEN_LIMITS[burden]))
  const burdens = BURDENS.map((burden, position) => ({
    burden,
    amount: rounded(amounts[burden], 2),
    limit: BURDEN_LIMITS[burden],
    share: rounded(shares[position] ?? null, 4),
  }))
  const known = shares.filter((share) => share !== null)
  const burden = known.length === BURDENS.length ? mean(known) : null
  const ease = burden && ONE.minus(burden)
  const satisfaction = exact(terms.satisfaction)
  const score = ease && mean(satisfaction ? [ease, satisfaction] : [ease])
  return {
    burdens,
    burden: rounded(burden, 4),
    ease: rounded(ease, 4),
    satisfaction: rounded(satisfaction, 4),
    efficiency: rounded(score?.times(100) ?? null, 2),
  }
}

/** Efficiency alone, 0 (least) to 100 with two decimals at most; null until the four burdens are known. */
export function efficiencyOf(terms: EvaluationTerms): string | null {
  return evaluationOf(terms).efficiency
}

function counted(amount: number | null): Exact | null {
  return amount === null ? null : whole(amount)
}

function shareOf(amount: Exact | null, limit: string): Exact | null {
  const full = exact(limit)
  const share = amount && full && ratio(amount, full)
  return share && clamp01(share)
}

function rounded(figure: Exact | null, places: number): string | null {
  return figure && written(figure.toDecimalPlaces(places))
}
