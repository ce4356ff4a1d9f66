import { formatDate, type PlainDate } from '@gelt/domain'
import type { DutyState } from '../../gql/graphql.ts'
import type { Language } from '../../lib/i18n/language.ts'
import { messagesIn } from '../../lib/i18n/use-messages.ts'
import * as messages from './duties.messages.ts'

interface Owed {
  state: DutyState
  dueOn: PlainDate
  /** Of a period before those that are asked for now: it came back, or its correction isn't sent yet. */
  earlier: boolean
}

/** Groups of the page, in the order of what asks for work first. */
export const DUTY_GROUPS = ['RETURNED', 'NOT_RECORDED', 'DRAFT', 'SUBMITTED', 'APPROVED'] as const

/** What still asks for something of whoever answers for it. */
export function isMissing({ state }: Pick<Owed, 'state'>): boolean {
  return state === 'NOT_RECORDED' || state === 'DRAFT' || state === 'RETURNED'
}

/** How many values are missing and when the first is due; `all`: of every row, not of one's own. */
export function dutiesSentence(
  duties: readonly Owed[],
  today: PlainDate,
  all: boolean,
  language: Language,
): string {
  const text = messagesIn(messages, language).sentence
  if (duties.length === 0) return all ? text.nothingAll : text.nothing
  const missing = duties.filter((duty) => isMissing(duty) && !duty.earlier)
  const earlier = duties.filter((duty) => isMissing(duty) && duty.earlier).length
  const waiting = duties.filter(({ state }) => state === 'SUBMITTED').length
  const rest = [
    earlier > 0 && ` ${text.earlier(earlier)}`,
    waiting > 0 && ` ${text.waiting(waiting)}`,
  ]
    .filter(Boolean)
    .join('')
  const first = missing.map(({ dueOn }) => dueOn).toSorted()[0]
  if (first === undefined) return `${all ? text.completeAll : text.complete}${rest}`
  const count = all ? text.missingAll(missing.length) : text.missing(missing.length)
  const day = formatDate(first, language)
  const when =
    first < today
      ? text.wasDue(day, missing.length)
      : first === today
        ? text.dueToday(day, missing.length)
        : text.due(day, missing.length)
  return `${count}; ${when}.${rest}`
}
