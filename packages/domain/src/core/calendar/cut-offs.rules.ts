import { earliest, type PlainDate } from './plain-date.rules.ts'

/** Every 30 June and 31 December from `from` to `to` (both included), then `to` itself, each once. */
export function halfYearEnds(from: PlainDate, to: PlainDate): PlainDate[] {
  if (to < from) return []
  const ends: PlainDate[] = []
  for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year += 1) {
    for (const end of [`${year}-06-30`, `${year}-12-31`]) {
      if (end >= from && end < to) ends.push(end)
    }
  }
  return [...ends, to]
}

/** The day looked at when none is asked for: today, or the plan's end if that is earlier. */
export function defaultAsOf(today: PlainDate, planEndsOn: PlainDate): PlainDate {
  return earliest(today, planEndsOn)
}
