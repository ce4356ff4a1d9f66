import type { PlainDate } from '@gelt/domain'

const minutesApart = 2

/**
 * A moment at which the registers of daily work are written: from an hour of the day on, minutes apart by its place
 * among the others, and off the seconds at which all else is recorded.
 */
export function registerMoment(day: PlainDate, hour: number, slot: number): string {
  const minutes = hour * 60 + slot * minutesApart
  const two = (part: number) => String(part).padStart(2, '0')
  return `${day}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}:40-05:00`
}
