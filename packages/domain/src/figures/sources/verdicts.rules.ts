import { addDays, type PlainDate } from '../../core/calendar/plain-date.rules.ts'
import type { Judgement } from './source.ts'

/** Whether something that began on a day, if it did, had begun by the end of another. */
export function hasHappened(on: PlainDate | null, asOf: PlainDate): on is PlainDate {
  return on !== null && on <= asOf
}

/** The first day that no longer holds, where the last one that did lies before a day; that last one still counts. */
export function goneSince(lastDay: PlainDate | null, asOf: PlainDate): PlainDate | null {
  return lastDay !== null && lastDay < asOf ? addDays(lastDay, 1) : null
}

type Rest = Partial<Pick<Judgement, 'note' | 'on' | 'member' | 'adds'>>

/** A row that counts since a day. */
export function counts<Reason extends string>(
  reason: Reason,
  on: PlainDate | null,
  rest: Rest = {},
): Judgement<Reason> {
  return { verdict: 'COUNTS', reason, note: null, on, ...rest }
}

/** A row that is owed and doesn't count. */
export function missing<Reason extends string>(reason: Reason, rest: Rest = {}): Judgement<Reason> {
  return { verdict: 'MISSING', reason, note: null, on: null, ...rest }
}

/** A row that was taken out of what is owed. */
export function excluded<Reason extends string>(
  reason: Reason,
  rest: Rest = {},
): Judgement<Reason> {
  return { verdict: 'EXCLUDED', reason, note: null, on: null, ...rest }
}
