import { getISOWeek } from 'date-fns/getISOWeek'
import { getISOWeekYear } from 'date-fns/getISOWeekYear'
import { addDays, addMonths, addYears, type PlainDate, toUtc } from './plain-date.rules.ts'

export const PERIOD_UNITS = ['WEEK', 'MONTH', 'HALF_YEAR', 'YEAR'] as const
export type PeriodUnit = (typeof PERIOD_UNITS)[number]

/** A stretch of days, both ends included. Keys: `2010-W07`, `2010-05`, `2010-S1`, `A2` (plan year 2). */
export type Period = { key: string; startsOn: PlainDate; endsOn: PlainDate }

/** The shape of a period's key, whatever its unit. */
export const PERIOD_KEY = /^(\d{4}-W\d{2}|\d{4}-\d{2}|\d{4}-S[12]|A[1-9]\d?)$/

/**
 * The period that a day falls in. Weeks are ISO, months and half-years by calendar, years by the
 * plan's anniversary; a day before the plan falls in `A0` or earlier, which `periodByKey` refuses.
 */
export function periodOf(unit: PeriodUnit, day: PlainDate, planStartsOn: PlainDate): Period {
  const year = Number(day.slice(0, 4))
  const month = Number(day.slice(5, 7))
  if (unit === 'WEEK') {
    const date = toUtc(day)
    const weekday = date.getDay() || 7
    const startsOn = addDays(day, 1 - weekday)
    const key = `${getISOWeekYear(date)}-W${pad(getISOWeek(date))}`
    return { key, startsOn, endsOn: addDays(startsOn, 6) }
  }
  if (unit === 'MONTH') return monthOf(year, month)
  if (unit === 'HALF_YEAR') return halfYearOf(year, month <= 6 ? 1 : 2)
  const anniversaries = year - Number(planStartsOn.slice(0, 4))
  const number = addYears(planStartsOn, anniversaries) <= day ? anniversaries + 1 : anniversaries
  return planYear(number, planStartsOn)
}

/**
 * The period with that key in that unit, or null when no such period exists: what a key leads to
 * must itself have that key, so those of other units and a 53rd week too many are refused.
 */
export function periodByKey(unit: PeriodUnit, key: string, planStartsOn: PlainDate): Period | null {
  if (!PERIOD_KEY.test(key)) return null
  const year = Number(key.slice(0, 4))
  const period = byKey(unit, key, year, planStartsOn)
  return period?.key === key ? period : null
}

function byKey(
  unit: PeriodUnit,
  key: string,
  year: number,
  planStartsOn: PlainDate,
): Period | null {
  if (unit === 'YEAR')
    return key.startsWith('A') ? planYear(Number(key.slice(1)), planStartsOn) : null
  if (!(year >= 1900 && year <= 2199)) return null
  if (unit === 'WEEK') {
    // 4 January always lies in week 1 (ISO 8601).
    return periodOf('WEEK', addDays(`${year}-01-04`, 7 * (Number(key.slice(6)) - 1)), planStartsOn)
  }
  if (unit === 'HALF_YEAR') return halfYearOf(year, Number(key[6]))
  const month = Number(key.slice(5))
  return month >= 1 && month <= 12 ? monthOf(year, month) : null
}

/** The period that follows. */
export function periodAfter(unit: PeriodUnit, period: Period, planStartsOn: PlainDate): Period {
  return periodOf(unit, addDays(period.endsOn, 1), planStartsOn)
}

/** Lists of periods by what they were asked for; a figure asks for the same ones over and over. */
const lists = new Map<string, readonly Period[]>()

/** Anybody may ask for any day: no more are kept. */
const mostLists = 500

function keptList(key: string, make: () => Period[]): readonly Period[] {
  const known = lists.get(key)
  if (known) return known
  if (lists.size >= mostLists) lists.clear()
  const list = make()
  lists.set(key, list)
  return list
}

/**
 * Periods that lie wholly within `from`..`to`, both days included, in order; the partial ones at
 * the ends are left out. From 2008-09-03 to its fifth anniversary there are five plan years.
 */
export function fullPeriodsWithin(
  unit: PeriodUnit,
  from: PlainDate,
  to: PlainDate,
  planStartsOn: PlainDate,
): readonly Period[] {
  return keptList(`full ${unit} ${from} ${to} ${planStartsOn}`, () => {
    const periods: Period[] = []
    let period = periodOf(unit, from, planStartsOn)
    if (period.startsOn < from) period = periodAfter(unit, period, planStartsOn)
    while (period.endsOn <= to) {
      periods.push(period)
      period = periodAfter(unit, period, planStartsOn)
    }
    return periods
  })
}

/** Periods with at least a day within `from`..`to`, in order. */
export function periodsTouching(
  unit: PeriodUnit,
  from: PlainDate,
  to: PlainDate,
  planStartsOn: PlainDate,
): readonly Period[] {
  return keptList(`any ${unit} ${from} ${to} ${planStartsOn}`, () => {
    const periods: Period[] = []
    let period = periodOf(unit, from, planStartsOn)
    while (period.startsOn <= to) {
      periods.push(period)
      period = periodAfter(unit, period, planStartsOn)
    }
    return periods
  })
}

function monthOf(year: number, month: number): Period {
  const startsOn = `${year}-${pad(month)}-01`
  return { key: `${year}-${pad(month)}`, startsOn, endsOn: addDays(addMonths(startsOn, 1), -1) }
}

function halfYearOf(year: number, half: number): Period {
  return half === 1
    ? { key: `${year}-S1`, startsOn: `${year}-01-01`, endsOn: `${year}-06-30` }
    : { key: `${year}-S2`, startsOn: `${year}-07-01`, endsOn: `${year}-12-31` }
}

function planYear(number: number, planStartsOn: PlainDate): Period {
  return {
    key: `A${number}`,
    startsOn: addYears(planStartsOn, number - 1),
    endsOn: addDays(addYears(planStartsOn, number), -1),
  }
}

function pad(n: number): string {
  return String(n).padStart(2, '0')
}
