/** So many days to come are named, and so many actions that are late. */
const MOST = { coming: 4, late: 2 }

interface Dated {
  date: string
}

interface DatedAction {
  dueOn: string
  isLate: boolean
}

export type NextDate<Deadline, Action> =
  | { date: string; deadline: Deadline; action: null }
  | { date: string; deadline: null; action: Action }

/** What is late of the scheme, then what comes next of plan and scheme; the soonest first, and how many late ones are left out. */
export function nextDates<Deadline extends Dated, Action extends DatedAction>(
  deadlines: readonly Deadline[],
  actions: readonly Action[],
): { dates: NextDate<Deadline, Action>[]; lateLeftOut: number } {
  const of = (action: Action) => ({ date: action.dueOn, deadline: null, action })
  const late = actions.filter(({ isLate }) => isLate)
  const coming: NextDate<Deadline, Action>[] = [
    ...deadlines.map((deadline) => ({ date: deadline.date, deadline, action: null })),
    ...actions.filter(({ isLate }) => !isLate).map(of),
  ]
  return {
    dates: [
      ...late.slice(0, MOST.late).map(of),
      ...coming.toSorted((a, b) => a.date.localeCompare(b.date)).slice(0, MOST.coming),
    ],
    lateLeftOut: Math.max(late.length - MOST.late, 0),
  }
}
