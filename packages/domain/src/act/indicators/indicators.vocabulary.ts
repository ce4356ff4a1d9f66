/** What a target counts: a sum, so many every period, a part of a whole, so many for each member, a minimum in each group. */
export const TARGET_KINDS = ['TOTAL', 'QUOTA', 'RATIO', 'COVERAGE', 'LEVEL'] as const
export type TargetKind = (typeof TARGET_KINDS)[number]

/** REACH: get there by the deadline. SUSTAIN: keep it up from the start-up date to the plan's end. */
export const TARGET_MODES = ['REACH', 'SUSTAIN'] as const
export type TargetMode = (typeof TARGET_MODES)[number]

/** In no order of severity; the precedence by which one is chosen is in `status.rules.ts`. */
export const STATUSES = [
  'NOT_APPLICABLE',
  'NO_DATA',
  'MET',
  'MET_LATE',
  'OVERDUE',
  'NOT_STARTED',
  'ON_TRACK',
  'AT_RISK',
  'BEHIND',
  'UNSCHEDULED',
] as const
export type Status = (typeof STATUSES)[number]

export const MEMBER_KINDS = [
  'OFFICE',
  'PHASE',
  'MODALITY',
  'BODY',
  'ACCOUNT',
  'CHANNEL',
  'GROUP',
] as const
export type MemberKind = (typeof MEMBER_KINDS)[number]
