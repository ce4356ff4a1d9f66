import { ratio, whole, writtenOrNull } from '../../core/decimals.rules.ts'
import type { AssessedTerms, AssessmentResult } from './assessment.ts'

/** What came of some criteria: how many of how many were assessed, and what they add up to. */
export interface AssessedOutcome {
  /** Criteria of the set. */
  total: number
  /** Those that somebody confirmed, whatever the result. */
  confirmed: number
  /** Those confirmed that apply. */
  applicable: number
  meets: number
  inPart: number
  notMet: number
  notApplicable: number
  /** 1 for each that is met, ½ for each that is in part. */
  score: string
  /** Score ÷ those confirmed that apply, 0 to 1; null: nothing to divide by. */
  figure: string | null
  /** Score ÷ all but those confirmed not to apply: what it is at least. */
  lowerBound: string | null
  /** At least half was assessed: below that the figure says nothing of the whole. */
  hasVerdict: boolean
}

/** What came of some criteria. Only what is confirmed is assessed; the others stay in the lower bound. */
export function assessedOutcome(assessments: readonly AssessedTerms[]): AssessedOutcome {
  const confirmed = assessments.filter(({ work }) => work === 'CONFIRMED')
  const count = (wanted: AssessmentResult) =>
    confirmed.filter(({ result }) => result === wanted).length
  const [meets, inPart, notMet, notApplicable] = [
    count('MEETS'),
    count('IN_PART'),
    count('NOT_MET'),
    count('NOT_APPLICABLE'),
  ]
  const score = whole(meets).plus(whole(inPart).div(2))
  const applicable = meets + inPart + notMet
  const of = (all: number) => writtenOrNull(ratio(score, whole(all)))
  return {
    ...{ total: assessments.length, confirmed: confirmed.length, applicable },
    ...{ meets, inPart, notMet, notApplicable, score: score.toFixed() },
    ...{ figure: of(applicable), lowerBound: of(assessments.length - notApplicable) },
    hasVerdict: confirmed.length > 0 && 2 * confirmed.length >= assessments.length,
  }
}
