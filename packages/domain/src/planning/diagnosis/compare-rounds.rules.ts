import type { AssessedTerms, AssessmentResult } from './assessment.ts'

/** What became of a criterion between two rounds. UNKNOWN: in one of them it wasn't assessed, or doesn't apply. */
export const ROUND_CHANGES = ['IMPROVED', 'WORSE', 'EQUAL', 'NEW', 'GONE', 'UNKNOWN'] as const
export type RoundChange = (typeof ROUND_CHANGES)[number]

export interface ComparedTerms extends AssessedTerms {
  criterionId: string
}

export interface ComparedCriterion<Terms extends ComparedTerms> {
  criterionId: string
  before: Terms | null
  after: Terms | null
  change: RoundChange
}

const SCORES: Readonly<Record<AssessmentResult, number | null>> = {
  MEETS: 2,
  IN_PART: 1,
  NOT_MET: 0,
  NOT_APPLICABLE: null,
}

function confirmedResult({ work, result }: AssessedTerms): AssessmentResult | null {
  return work === 'CONFIRMED' ? result : null
}

/** Two rounds criterion by criterion, in the order of the later one; those that it no longer has come last. */
export function compareRounds<Terms extends ComparedTerms>(
  earlier: readonly Terms[],
  later: readonly Terms[],
): ComparedCriterion<Terms>[] {
  const before = new Map(earlier.map((one) => [one.criterionId, one]))
  const still = new Set(later.map(({ criterionId }) => criterionId))
  const compared = (was: Terms | null, is: Terms | null) => ({
    criterionId: (is ?? was)?.criterionId ?? '',
    before: was,
    after: is,
    change: changeOf(was, is),
  })
  return [
    ...later.map((one) => compared(before.get(one.criterionId) ?? null, one)),
    ...earlier
      .filter(({ criterionId }) => !still.has(criterionId))
      .map((one) => compared(one, null)),
  ]
}

function changeOf(was: AssessedTerms | null, is: AssessedTerms | null): RoundChange {
  if (was === null) return 'NEW'
  if (is === null) return 'GONE'
  const [earlier, later] = [confirmedResult(was), confirmedResult(is)]
  if (earlier === later && earlier !== null) return 'EQUAL'
  const [from, to] = [earlier && SCORES[earlier], later && SCORES[later]]
  if (from === null || to === null) return 'UNKNOWN'
  return to > from ? 'IMPROVED' : 'WORSE'
}
