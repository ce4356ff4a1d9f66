import type { PlainDate } from '@gelt/domain'

/** The civil day of a DATE column, which the client gives as midnight UTC. */
export function plainDateOf(date: Date): PlainDate {
  return date.toISOString().slice(0, 10)
}

export function optionalPlainDateOf(date: Date | null): PlainDate | null {
  return date ? plainDateOf(date) : null
}

/** The value that a DATE column takes. */
export function dateColumn(day: PlainDate): Date {
  return new Date(`${day}T00:00:00Z`)
}

export function optionalDateColumn(day: PlainDate | null | undefined): Date | null {
  return day ? dateColumn(day) : null
}
