import { formatDate } from '@gelt/domain'
import type { Language } from '../../lib/i18n/language.ts'
import { messagesIn } from '../../lib/i18n/use-messages.ts'
import * as messages from './act.messages.ts'

interface ActFigures {
  /** Nobody has adopted the plan: there is no act yet. */
  isDraft: boolean
  /** Null: the plan does not say. */
  number: string | null
  /** `YYYY-MM-DD`. */
  date: string | null
  articles: number
  indicators: number
  notes: number
  required: number
  missing: number
}

/** `Resolución 230 de 2008`, or null where number or day are not known. */
export function actName({ number, date }: ActFigures, language: Language): string | null {
  if (!number || !date) return null
  return messagesIn(messages, language).title(number, date.slice(0, 4))
}

/** What the act holds and what it lacks, to be said aloud. */
export function actSentence(act: ActFigures, language: Language): string {
  const text = messagesIn(messages, language)
  const name = actName(act, language)
  const indicators = text.indicators(act.indicators)
  const notes = text.notes(act.notes)
  const holds = act.isDraft
    ? text.sentenceDraft(indicators, notes)
    : name && act.date
      ? text.sentence(
          name,
          formatDate(act.date, language),
          text.articles(act.articles),
          indicators,
          notes,
        )
      : text.sentencePlain(indicators, notes)
  if (act.required === 0) return holds
  return `${holds} ${text.missingParts(act.missing, act.required)}`
}
