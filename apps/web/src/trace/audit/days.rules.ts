import { bogotaDay, type PlainDate } from '@gelt/domain'

/** What happened on one day in Bogotá. */
export interface Day<Event> {
  day: PlainDate
  events: Event[]
}

/** Events by their day in Bogotá, in the order in which they come. */
export function byDay<Event extends { at: string }>(events: readonly Event[]): Day<Event>[] {
  const days: Day<Event>[] = []
  for (const event of events) {
    const day = bogotaDay(new Date(event.at))
    const last = days.at(-1)
    if (last?.day === day) last.events.push(event)
    else days.push({ day, events: [event] })
  }
  return days
}
