import type { PlainDate } from '@gelt/domain'

/** A civil day as the database client wants it for a `date` column. */
export function dateColumn(day: PlainDate): Date
export function dateColumn(day: PlainDate | null): Date | null
export function dateColumn(day: PlainDate | null): Date | null {
  return day === null ? null : new Date(`${day}T00:00:00Z`)
}

/** A moment on the municipality's clock; Bogotá keeps UTC-5 all year. `time` is HH:MM. */
export function bogotaMoment(day: PlainDate, time: string): string {
  return `${day}T${time}:00-05:00`
}
