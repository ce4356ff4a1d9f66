import { bogotaDay, formatDate } from '@gelt/domain'
import type { Language } from '../../lib/i18n/language.ts'
import { messagesIn } from '../../lib/i18n/use-messages.ts'
import * as messages from './review.messages.ts'

/** A value that waits, as far as the sentence needs it. */
export interface Waiting {
  /** ISO instant; null: not known. */
  submittedAt: string | null
  /** The person at the screen wrote or submitted it. */
  isOwn: boolean
}

/** How many values wait, since when, and how many of them this person may decide. */
export function reviewSentence(
  waiting: readonly Waiting[],
  hasMore: boolean,
  language: Language,
): string {
  const text = messagesIn(messages, language).sentence
  const first = waiting
    .flatMap(({ submittedAt }) => (submittedAt ? [submittedAt] : []))
    .toSorted()[0]
  const own = waiting.filter(({ isOwn }) => isOwn).length
  const count = hasMore ? text.moreThan(waiting.length) : text.waiting(waiting.length)
  if (waiting.length === 0 || !first) return count
  const since = text.since(formatDate(bogotaDay(new Date(first)), language), waiting.length)
  return own === 0 ? `${count}${since}` : `${count}${since} ${text.own(own, waiting.length)}`
}
