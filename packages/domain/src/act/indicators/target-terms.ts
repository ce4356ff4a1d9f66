import type { PeriodUnit } from '../../core/calendar/periods.rules.ts'
import type { PlainDate } from '../../core/calendar/plain-date.rules.ts'
import type { TargetKind, TargetMode } from './indicators.vocabulary.ts'
import type { RulesVersion } from './rules-version.ts'

/** One of those that a target counts by: an office, a phase, a group. */
export interface MemberTerms {
  id: string
  name: string
  /** What the rows of a register call it: id of an office, a phase or a body, a modality; left out: its own id. */
  subject?: string | null
  /** First day it counts; null: since the plan's start. */
  activeFrom: PlainDate | null
  /** Last day it counts; null while it does. */
  activeTo: PlainDate | null
  /** Its own deadline; null: the target's. */
  deadline: PlainDate | null
}

/** A programmed step: by the end of that day, this share (0..1) of the goal is due. */
export interface Milestone {
  on: PlainDate
  share: string
}

/** What lessens what a period of a quota owes. WORKING_DAYS: no more than there are in it. */
export type PeriodLimit = 'WORKING_DAYS'

/** Written reason for which something doesn't apply; a blank one doesn't count. */
export interface NotApplicable {
  justification: string
}

/** Everything the rules need to know of a target, in the version that held when looked at. */
export interface TargetTerms {
  id: string
  kind: TargetKind
  mode: TargetMode
  /** Decimal string in the target's unit; of a RATIO a fraction ('1' = 100 %); null: the plan sets none. */
  goal: string | null
  periodUnit: PeriodUnit
  /** S, the first day of the target's horizon. */
  startsOn: PlainDate
  /** D, resolved; of a SUSTAIN target its start-up date; null: the plan states none. */
  deadline: PlainDate | null
  planStartsOn: PlainDate
  /** Last day that any row's horizon reaches. */
  planEndsOn: PlainDate
  hasMembers: boolean
  members: readonly MemberTerms[]
  milestones?: readonly Milestone[]
  notApplicable?: NotApplicable | null
  /** True where only whole numbers make sense; by default all kinds but LEVEL. */
  wholeNumbers?: boolean
  /** Highest value that one entry can hold, in the target's unit (5 times a week by days of use: 7). */
  maximum?: string | null
  /** Of a QUOTA, what a period owes at most; null: the goal, always. */
  owes?: PeriodLimit | null
  /** Version of the rules that its figure is evaluated by; left out: the current one. */
  rulesVersion?: RulesVersion
}
