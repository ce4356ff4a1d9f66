import { formatDate, formatPercent, type Status } from '@gelt/domain'
import { countIn, needsAttention } from '../../lib/figures/standing.ts'
import type { Language } from '../../lib/i18n/language.ts'
import { messagesIn } from '../../lib/i18n/use-messages.ts'
import * as messages from './dashboard.messages.ts'

interface PlanStanding {
  asOf: string
  /** Shares 0 to 1; null is no data. */
  progress?: string | null
  expected?: string | null
  rows: number
  counts: readonly { status: Status; count: number }[]
}

/** The plan in words to be said aloud; null: it had not been recorded by then. */
export function dashboardSentence(figure: PlanStanding | null, language: Language): string {
  const text = messagesIn(messages, language)
  if (!figure) return text.notKnown
  const day = formatDate(figure.asOf, language)
  if (figure.progress == null) return text.noData(day)
  const whole = (share: string) => formatPercent(share, language, { decimals: 0 })
  const goes =
    figure.expected == null
      ? text.goes(day, whole(figure.progress))
      : text.goesAndShould(day, whole(figure.progress), whole(figure.expected))
  return `${goes} ${text.attentionOf(countIn(figure.counts, needsAttention), figure.rows)}`
}
