import { addDays, earliest, type PlainDate } from '../../core/calendar/plain-date.rules.ts'
import type { Language } from '../../core/formats/language.ts'
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

/** What a person reads of it, on the screen and in files. */
export const COVERAGE_WORDS: Readonly<Record<Coverage, Readonly<Record<Language, string>>>> = {
  COVERED: { es: 'Cubierto', en: 'Covered' },
  COVERED_LATE: { es: 'Cubierto tarde', en: 'Covered late' },
  WITHOUT_ACTION: { es: 'Sin acción', en: 'Without action' },
  DONE_STILL_NOT_MET: { es: 'Hecho, aún no cumple', en: 'Done, still not met' },
}

/** An action of the scheme, as far as its criteria look at it. */
export interface ActionTerms {
  dueOn: PlainDate
  doneOn: PlainDate | null
  droppedOn: PlainDate | null
  /** Ids of the criteria that it serves. */
  criteria: readonly string[]
}

const isDone = ({ doneOn }: ActionTerms, asOf: PlainDate) => doneOn !== null && doneOn <= asOf
/** Given up by that day. */
export const isDropped = ({ droppedOn }: ActionTerms, asOf: PlainDate) =>
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

/** Late, or due within so many days: what somebody has to look at now. */
export function isDueAction(action: ActionTerms, asOf: PlainDate, days: number): boolean {
  return action.dueOn <= addDays(asOf, days) && !isDone(action, asOf) && !isDropped(action, asOf)
}

/** A line of the scheme as it is printed: a criterion with an action, a criterion alone, an action alone. */
export type SchemeLine<Gap, Action> =
  | { gap: Gap; action: Action | null }
  | { gap: null; action: Action }

/**
 * The scheme in the order in which such schemes are printed: the criteria, each with its actions, then the actions
 * that serve none of them.
 * @param actions all that are to be printed
 */
export function schemeLines<
  Gap extends { actions: readonly { id: string }[] },
  Action extends { id: string },
>(gaps: readonly Gap[], actions: readonly Action[]): SchemeLine<Gap, Action>[] {
  const served = new Set(gaps.flatMap((gap) => gap.actions.map(({ id }) => id)))
  const lines = gaps.flatMap((gap): SchemeLine<Gap, Action>[] => {
    const ids = new Set(gap.actions.map(({ id }) => id))
    const own = actions.filter(({ id }) => ids.has(id))
    return own.length === 0 ? [{ gap, action: null }] : own.map((action) => ({ gap, action }))
  })
  return [
    ...lines,
    ...actions.filter(({ id }) => !served.has(id)).map((action) => ({ gap: null, action })),
  ]
}
