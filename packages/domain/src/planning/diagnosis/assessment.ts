import type {
  assessmentResult,
  assessmentWork,
} from '../../registers/definitions/assessments.list.ts'

/** What an assessment says of its criterion: 1, ½, 0, or left out. */
export type AssessmentResult = keyof typeof assessmentResult

/** How far the work on it is; only what is confirmed is assessed. */
export type AssessmentWork = keyof typeof assessmentWork

/** An assessment, as far as figures look at it. */
export interface AssessedTerms {
  work: AssessmentWork
  result: AssessmentResult | null
}
