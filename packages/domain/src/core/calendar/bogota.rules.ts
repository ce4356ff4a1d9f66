import { addDays, fromUtc, type PlainDate } from './plain-date.rules.ts'

// Colombia keeps UTC-5 all year (its only daylight saving, 1992-93, lies outside any plan kept here).
const OFFSET_MS = 5 * 3_600_000

/** The civil day in Bogotá at an instant. */
export function bogotaDay(instant: Date): PlainDate {
  return fromUtc(new Date(instant.getTime() - OFFSET_MS))
}

/** The hour in Bogotá at an instant, 24 hours: `15:30`. */
export function bogotaTime(instant: Date): string {
  return new Date(instant.getTime() - OFFSET_MS).toISOString().slice(11, 16)
}

/** The first instant after a day in Bogotá (its next midnight): an exclusive upper bound. */
export function endOfDayInBogota(day: PlainDate): Date {
  return new Date(new Date(`${addDays(day, 1)}T00:00:00Z`).getTime() + OFFSET_MS)
}
