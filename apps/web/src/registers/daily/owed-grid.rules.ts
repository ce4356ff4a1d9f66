import { addMonths, compareDates, type PlainDate, periodOf } from '@gelt/domain'

/** MET: at the goal. BELOW: over, and below it. RUNNING: the month is not over. NONE: it was no office’s duty. */
export type OwedState = 'MET' | 'BELOW' | 'RUNNING' | 'NONE'

export interface OwedCell {
  /** `2010-05` */
  month: string
  startsOn: PlainDate
  endsOn: PlainDate
  count: number
  state: OwedState
}

export interface OwedOffice {
  id: string
  name: string
  activeFrom: PlainDate
  activeTo?: PlainDate | null
}

export interface OwedRow {
  office: OwedOffice
  cells: OwedCell[]
}

interface OwedMonth {
  key: string
  startsOn: PlainDate
  endsOn: PlainDate
}

const MONTHS = 12

/** The last twelve months that the plan ran in, the running one last. */
export function lastMonths(today: PlainDate, planStartsOn: PlainDate): OwedMonth[] {
  const first = periodOf('MONTH', planStartsOn, planStartsOn)
  return Array.from({ length: MONTHS }, (_, at) =>
    periodOf('MONTH', addMonths(`${today.slice(0, 7)}-01`, at - MONTHS + 1), planStartsOn),
  ).filter((month) => compareDates(month.startsOn, first.startsOn) >= 0)
}

/**
 * Who handed in how much, month by month: an office owes from its first whole month on to its last whole one.
 * @param goal of each month; null: the plan sets none
 */
export function owedRows(
  offices: readonly OwedOffice[],
  months: readonly OwedMonth[],
  counts: readonly { officeId: string; month: string; count: number }[],
  goal: number | null,
  today: PlainDate,
): OwedRow[] {
  const [first] = months
  return offices
    .filter(({ activeTo }) => !first || !activeTo || activeTo >= first.startsOn)
    .map((office) => ({
      office,
      cells: months.map(({ key, startsOn, endsOn }) => {
        const count =
          counts.find(({ officeId, month }) => officeId === office.id && month === key)?.count ?? 0
        const works =
          office.activeFrom <= startsOn && (!office.activeTo || office.activeTo >= endsOn)
        return { month: key, startsOn, endsOn, count, state: stateOf() }

        function stateOf(): OwedState {
          if (!works) return 'NONE'
          if (goal === null || count >= goal) return 'MET'
          return endsOn < today ? 'BELOW' : 'RUNNING'
        }
      }),
    }))
}
