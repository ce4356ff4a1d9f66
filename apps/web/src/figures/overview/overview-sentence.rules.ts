import { formatDate, formatPercent } from '@gelt/domain'
import type { Language } from '../../lib/i18n/language.ts'
import { messagesIn } from '../../lib/i18n/use-messages.ts'
import * as messages from './overview.messages.ts'

/** Shares 0 to 1 as decimal strings; null is no data. */
interface Standing {
  progress: string | null
  expected: string | null
  /** `YYYY-MM-DD`. */
  asOf: string
}

interface Commitment {
  entity: string
  /** Nobody has adopted it: it promises nothing yet. */
  isDraft: boolean
  indicators: number
  areas: number
  /** Null: nothing had been recorded by then. */
  figure: Standing | null
}

const whole = (share: string, language: Language) => formatPercent(share, language, { decimals: 0 })

/** What the entity promised and where it stands, to be said aloud. */
export function overviewSentence(plan: Commitment, language: Language): string {
  const text = messagesIn(messages, language)
  const promised = (plan.isDraft ? text.proposal : text.commitment)(
    plan.entity,
    text.indicators(plan.indicators),
    text.areas(plan.areas),
  )
  return `${promised} ${standing(plan.figure, language)}`
}

function standing(figure: Standing | null, language: Language): string {
  const text = messagesIn(messages, language)
  if (!figure?.progress) return text.noData
  const done = whole(figure.progress, language)
  const day = formatDate(figure.asOf, language)
  if (figure.expected === null) return text.goes(done, day)
  return text.goesAndShould(done, day, whole(figure.expected, language))
}
