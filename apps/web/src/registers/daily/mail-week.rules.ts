import { addDays, type PlainDate, weekdayOf } from '@gelt/domain'

/** What is said of an account’s week: nothing yet, that it was not used, or its days as ISO digits. */
export type SaidDays = string

export const NOTHING_SAID: SaidDays = ''
export const NOT_USED: SaidDays = 'none'

/** Monday of the week that a day falls in. */
export function mondayOf(day: PlainDate): PlainDate {
  return addDays(day, 1 - weekdayOf(day))
}

/** The week that one comes to fill in: the running one from Friday on, else the last that ended. */
export function weekToFill(today: PlainDate): PlainDate {
  const monday = mondayOf(today)
  return weekdayOf(today) >= 5 ? monday : addDays(monday, -7)
}

/** Days of a week that have not come yet, as ISO digits. */
export function daysAhead(monday: PlainDate, today: PlainDate): string {
  return [1, 2, 3, 4, 5, 6, 7].filter((digit) => addDays(monday, digit - 1) > today).join('')
}

export interface WeekAccount {
  id: string
  name: string
  officeName: string
  mayEdit: boolean
}

interface AccountFact {
  id: string
  name: string
  openedOn: PlainDate
  closedOn?: PlainDate | null
  office?: { name: string } | null
  annulledReason?: string | null
  mayEdit: boolean
}

/** Accounts whose use is owed in a week, by office and name. */
export function accountsOfWeek(accounts: readonly AccountFact[], monday: PlainDate): WeekAccount[] {
  const sunday = addDays(monday, 6)
  return accounts
    .filter(
      ({ openedOn, closedOn, annulledReason }) =>
        !annulledReason && openedOn <= sunday && (!closedOn || closedOn >= monday),
    )
    .map(({ id, name, office, mayEdit }) => ({ id, name, officeName: office?.name ?? '', mayEdit }))
    .sort(
      (a, b) =>
        a.officeName.localeCompare(b.officeName, 'es') || a.name.localeCompare(b.name, 'es'),
    )
}

interface RecordedUse {
  days?: string | null
  account?: { id: string } | null
}

/** What was said of each account in a week. */
export function saidBy(
  accounts: readonly WeekAccount[],
  uses: readonly RecordedUse[],
): Record<string, SaidDays> {
  return Object.fromEntries(
    accounts.map(({ id }) => {
      const use = uses.find(({ account }) => account?.id === id)
      return [id, use ? use.days || NOT_USED : NOTHING_SAID]
    }),
  )
}

/** The days of the week before, for those accounts of which nothing is said and that had some. */
export function copiedDays(
  said: Readonly<Record<string, SaidDays>>,
  lastWeek: Readonly<Record<string, SaidDays>>,
  accounts: readonly WeekAccount[],
  ahead: string,
): Record<string, SaidDays> {
  return Object.fromEntries(
    accounts.flatMap(({ id, mayEdit }) => {
      const before = lastWeek[id]
      if (!mayEdit || said[id] !== NOTHING_SAID || !before) return []
      const days = [...before].filter((digit) => !ahead.includes(digit)).join('')
      if (before === NOT_USED) return [[id, NOT_USED]]
      return days ? [[id, days]] : []
    }),
  )
}

/** For the API: what is said, of those accounts that the person keeps. */
export function usesToSave(
  said: Readonly<Record<string, SaidDays>>,
  accounts: readonly WeekAccount[],
): { accountId: string; days: string | null }[] {
  return accounts.flatMap(({ id, mayEdit }) => {
    const days = said[id] ?? NOTHING_SAID
    if (!mayEdit || days === NOTHING_SAID) return []
    return [{ accountId: id, days: days === NOT_USED ? null : days }]
  })
}
