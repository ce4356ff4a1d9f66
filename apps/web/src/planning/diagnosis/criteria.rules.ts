import type { RoundCriterionFragment } from '../../gql/graphql.ts'

export type Criterion = RoundCriterionFragment

export const RESULTS = ['MEETS', 'IN_PART', 'NOT_MET', 'NOT_APPLICABLE'] as const
export type Result = (typeof RESULTS)[number]

/** OPEN: not confirmed. PROPOSED: of those, with a result that something proposes. MOVED: confirmed by a proposal that is another one now. */
export const STATES = ['ALL', 'OPEN', 'PROPOSED', 'MOVED', ...RESULTS] as const
export type CriterionState = (typeof STATES)[number]

export interface CriteriaFilter {
  /** Its number; null: all. */
  phase: number | null
  state: CriterionState
}

/** What was confirmed; null: nothing was. */
export function confirmedResult({ work, result }: Pick<Criterion, 'work' | 'result'>) {
  return work === 'CONFIRMED' ? (result ?? null) : null
}

/** What is proposed for a criterion that nobody confirmed: by registers or plan, else by the round before. */
export function proposedResult(criterion: Criterion): Result | null {
  if (criterion.work === 'CONFIRMED') return null
  return criterion.proposal?.result ?? criterion.result ?? null
}

export function isShown(criterion: Criterion, { phase, state }: CriteriaFilter): boolean {
  if (phase !== null && criterion.phase !== phase) return false
  if (state === 'ALL') return true
  if (state === 'OPEN') return criterion.work !== 'CONFIRMED'
  if (state === 'PROPOSED') return proposedResult(criterion) !== null
  if (state === 'MOVED') return criterion.proposalMoved === true
  return confirmedResult(criterion) === state
}

/** The next criterion that nobody confirmed, after this one and then from the beginning; null: none is left. */
export function nextToAssess(criteria: readonly Criterion[], after: string | null): string | null {
  const at = criteria.findIndex(({ criterionId }) => criterionId === after)
  const inTurn = [...criteria.slice(at + 1), ...criteria.slice(0, at + 1)]
  const next = inTurn.find(({ criterionId, work }) => work !== 'CONFIRMED' && criterionId !== after)
  return next?.criterionId ?? null
}

/** Criteria by phase and group, in the order in which they come. */
export function criteriaGroups(criteria: readonly Criterion[]) {
  const keyOf = ({ phase, groupName }: Criterion) => `${phase} ${groupName}`
  return [...Map.groupBy(criteria, keyOf)].map(([key, members]) => ({
    key,
    phase: members[0]?.phase ?? 0,
    name: members[0]?.groupName ?? '',
    members,
  }))
}

/** What the form of an assessment holds. */
export interface HeldAssessment {
  work: 'CONFIRMED'
  result: Result | ''
  missing: string
  norm: string
  reason: string
  observation: string
  assessedOn: string
}

/** A criterion as its form begins: with what was confirmed, else with what is proposed. */
export function heldAssessment(criterion: Criterion, today: string): HeldAssessment {
  return {
    work: 'CONFIRMED',
    result: confirmedResult(criterion) ?? proposedResult(criterion) ?? '',
    missing: criterion.missing ?? '',
    norm: criterion.exemptingNorm ?? '',
    reason: criterion.reason ?? '',
    observation: criterion.observation ?? '',
    assessedOn: criterion.assessedOn ?? today,
  }
}

/** The fields that a result can’t do without. */
export const NEEDED = {
  MEETS: [],
  IN_PART: ['missing'],
  NOT_MET: [],
  NOT_APPLICABLE: ['norm', 'reason'],
} as const satisfies Record<Result, readonly (keyof HeldAssessment)[]>
