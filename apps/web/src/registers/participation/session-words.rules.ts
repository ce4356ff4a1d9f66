import { formatDate, type Language, type SessionStage } from '@gelt/domain'
import { messagesIn } from '../../lib/i18n/use-messages.ts'
import * as pageMessages from './session.messages.ts'
import * as messages from './sessions.messages.ts'

/** What is said of a session's days. */
export interface SessionTerms {
  modality: 'CHAT' | 'FORUM'
  opensOn: string
  opensAt?: string | null
  closesOn: string
  heldOn?: string | null
  stage: SessionStage
}

/** When one can ask, in words: "30 de junio de 2010, 15:30", "Del 1 al 9 de julio". */
export function whenWords(
  { opensOn, opensAt, closesOn }: Pick<SessionTerms, 'opensOn' | 'opensAt' | 'closesOn'>,
  language: Language,
): string {
  const text = messagesIn(messages, language)
  const from = formatDate(opensOn, language)
  const hour = opensAt ?? null
  if (opensOn === closesOn) return text.oneDay(from, hour)
  return text.days(from, formatDate(closesOn, language), hour)
}

/** The list, said aloud. */
export function sessionsSentence(
  sessions: readonly { stage: SessionStage; opensOn: string }[],
  language: Language,
): string {
  const text = messagesIn(messages, language)
  const of = (wanted: SessionStage) => sessions.filter(({ stage }) => stage === wanted)
  if (sessions.length === 0) return text.never
  const open = of('OPEN').length
  if (open > 0) return text.open(open)
  const [next] = of('COMING')
    .map(({ opensOn }) => opensOn)
    .toSorted()
  if (next !== undefined) return text.nextOn(formatDate(next, language))
  const held = of('HELD').length
  return held > 0 ? text.held(held) : text.none
}

/** A session, said aloud: what it is, and what one can do now. */
export function sessionSentence(session: SessionTerms, language: Language): string {
  const text = messagesIn(pageMessages, language).sentence
  const what = text.what[session.modality]
  const until = formatDate(session.closesOn, language)
  switch (session.stage) {
    case 'OPEN':
      return text.open(what, until)
    case 'COMING':
      return text.coming(what, formatDate(session.opensOn, language), session.opensAt ?? null)
    case 'HELD':
      return text.held(what, formatDate(session.heldOn ?? session.closesOn, language))
    case 'ENDED':
      return text.ended(what, until)
    case 'CANCELLED':
      return text.cancelled(what)
  }
}
