import { earliest, type PlainDate } from '../../core/calendar/plain-date.rules.ts'
import type { AssessedTerms } from '../diagnosis/assessment.ts'

/**
 * What the scheme has for a criterion that isn't met. COVERED: an action due by the phase's deadline and not late.
 * DONE_STILL_NOT_MET: all that was planned is done.
 */
export const COVERAGES = [
  'COVERED',
  'COVERED_LATE',
  'WITHOUT_ACTION',
  'DONE_STILL_NOT_MET',
] as const
export type Coverage = (typeof COVERAGES)[number]

/** An action of the scheme, as far as its criteria look at it. */
export interface ActionTerms {
  dueOn: PlainDate
  doneOn: PlainDate | null
  droppedOn: PlainDate | null
  /** Ids of the criteria that it serves. */
  criteria: readonly string[]
}

const isDone = ({ doneOn }: ActionTerms, asOf: PlainDate) => doneOn !== null && doneOn <= asOf
const isDropped = ({ droppedOn }: ActionTerms, asOf: PlainDate) =>
  droppedOn !== null && droppedOn <= asOf

/** Due before the day, not done by it and not dropped. */
export function isLateAction(action: ActionTerms, asOf: PlainDate): boolean {
  return action.dueOn < asOf && !isDone(action, asOf) && !isDropped(action, asOf)
}

/** Not met, or in part, as far as somebody confirmed it. */
export function isGap({ work, result }: AssessedTerms): boolean {
  return work === 'CONFIRMED' && (result === 'IN_PART' || result === 'NOT_MET')
}

/**
 * What the actions that serve a criterion come to on a day.
 * @param deadline of its phase; null: none is known, so any action that isn't late covers it
 */
export function coverageOf(
  actions: readonly ActionTerms[],
  deadline: PlainDate | null,
  asOf: PlainDate,
): Coverage {
  const standing = actions.filter((action) => !isDropped(action, asOf))
  if (standing.length === 0) return 'WITHOUT_ACTION'
  const open = standing.filter((action) => !isDone(action, asOf))
  if (open.length === 0) return 'DONE_STILL_NOT_MET'
  const inTime = open.some(
    (action) => !isLateAction(action, asOf) && (deadline === null || action.dueOn <= deadline),
  )
  return inTime ? 'COVERED' : 'COVERED_LATE'
}

/**
 * The day by which an action is due unless said: the earliest deadline of its criteria's phases. Null: none is known,
 * or it is past already, so that nothing is born late.
 */
export function defaultDue(
  deadlines: readonly (PlainDate | null)[],
  today: PlainDate,
): PlainDate | null {
  const [first, ...others] = deadlines.filter((day) => day !== null)
  if (first === undefined) return null
  const due = others.reduce(earliest, first)
  return due < today ? null : due
}
