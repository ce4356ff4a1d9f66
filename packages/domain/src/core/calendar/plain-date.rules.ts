import { UTCDate } from '@date-fns/utc'
import { addDays as shiftDays } from 'date-fns/addDays'
import { addMonths as shiftMonths } from 'date-fns/addMonths'
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'

/** A civil day in America/Bogota, `YYYY-MM-DD`; it has no hour and no zone. */
export type PlainDate = string

/** The day as midnight UTC, the only form in which date-fns sees it. */
export function toUtc(day: PlainDate): UTCDate {
  return new UTCDate(`${day}T00:00:00Z`)
}

export function fromUtc(date: Date): PlainDate {
  return date.toISOString().slice(0, 10)
}

export function addDays(day: PlainDate, days: number): PlainDate {
  return fromUtc(shiftDays(toUtc(day), days))
}

/** Months by calendar (Ley 4/1913 art. 59); a day that the month lacks becomes its last one. */
export function addMonths(day: PlainDate, months: number): PlainDate {
  return fromUtc(shiftMonths(toUtc(day), months))
}

/** Years by calendar; 29 February becomes the 28th in a common year. */
export function addYears(day: PlainDate, years: number): PlainDate {
  return addMonths(day, years * 12)
}

/** Below 0 when `a` is earlier, 0 when equal, above 0 when later. */
export function compareDates(a: PlainDate, b: PlainDate): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** Whole days from one day to another, negative when `to` is earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return differenceInCalendarDays(toUtc(to), toUtc(from))
}

export function earliest(a: PlainDate, b: PlainDate): PlainDate {
  return compareDates(a, b) <= 0 ? a : b
}

export function latest(a: PlainDate, b: PlainDate): PlainDate {
  return compareDates(a, b) >= 0 ? a : b
}

/** ISO day of the week: 1 is Monday, 7 Sunday. */
export function weekdayOf(day: PlainDate): number {
  return toUtc(day).getDay() || 7
}
