import type { PlainDate } from '../../core/calendar/plain-date.rules.ts'
import { addMonths } from '../../core/calendar/plain-date.rules.ts'
import { can, type Role } from '../../core/permissions/permissions.rules.ts'

/** OPEN: being assessed. SUBMITTED: waits for approval, and doesn't change. APPROVED: never changes. */
export const ROUND_STATUSES = ['OPEN', 'SUBMITTED', 'APPROVED'] as const
export type RoundStatus = (typeof ROUND_STATUSES)[number]

export type DecisionKind = 'SUBMITTED' | 'APPROVED' | 'RETURNED'

/** Where a round stands after its decisions, the last one at the end; returned, it is open again. */
export function roundStatus(decisions: readonly { kind: DecisionKind }[]): RoundStatus {
  const last = decisions.at(-1)?.kind
  return last === undefined || last === 'RETURNED' ? 'OPEN' : last
}

/** Months after its day from which a round is not of its time any more. */
const LATE_MONTHS = 6

/** Recorded long after its day: from memory and documents, and said to be so. */
export function isReconstructed(referenceDay: PlainDate, openedOn: PlainDate): boolean {
  return addMonths(referenceDay, LATE_MONTHS) < openedOn
}

/** Days for which a criterion is taken in; null: without a first or last one. */
export interface CriterionDays {
  inForceFrom: PlainDate | null
  inForceTo: PlainDate | null
}

/** Whether a round of that day takes a criterion in. */
export function isInRound({ inForceFrom, inForceTo }: CriterionDays, day: PlainDate): boolean {
  return (inForceFrom === null || inForceFrom <= day) && (inForceTo === null || inForceTo >= day)
}

/** Why somebody may not approve a round, closed. */
export const APPROVAL_OBSTACLES = [
  'ROLE',
  'NOT_SUBMITTED',
  'SUBMITTED_IT',
  'CONFIRMED_SOME',
] as const
export type ApprovalObstacle = (typeof APPROVAL_OBSTACLES)[number]

export interface RoundApproval {
  roles: readonly Role[]
  /** Null: nobody signed in. */
  actorId: string | null
  status: RoundStatus
  submitterId: string | null
  /** Everybody who ever confirmed an assessment of it, also one that somebody else changed afterwards. */
  confirmerIds: readonly string[]
}

/** Four eyes: whoever confirmed or submitted anything of a round doesn't approve it. Null: they may. */
export function approvalObstacle(asked: RoundApproval): ApprovalObstacle | null {
  const { roles, actorId, status, submitterId, confirmerIds } = asked
  if (actorId === null || !can(roles, 'round.approve')) return 'ROLE'
  if (status !== 'SUBMITTED') return 'NOT_SUBMITTED'
  if (actorId === submitterId) return 'SUBMITTED_IT'
  return confirmerIds.includes(actorId) ? 'CONFIRMED_SOME' : null
}
