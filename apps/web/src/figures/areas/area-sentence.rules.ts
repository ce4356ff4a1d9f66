import { formatDate, formatPercent, type Status } from '@gelt/domain'
import { countIn, needsAttention } from '../../lib/figures/standing.ts'
import type { Language } from '../../lib/i18n/language.ts'
import { messagesIn } from '../../lib/i18n/use-messages.ts'
import * as messages from './areas.messages.ts'

interface AreaStanding {
  asOf: string
  /** Shares 0 to 1; null is no data. */
  progress?: string | null
  expected?: string | null
  rows: number
  counts: readonly { status: Status; count: number }[]
}

/** The area in words to be said aloud; null: it had not been recorded by then. */
export function areaSentence(figure: AreaStanding | null, language: Language): string {
  const text = messagesIn(messages, language)
  if (!figure) return text.notKnown
  const day = formatDate(figure.asOf, language)
  if (figure.progress == null) return text.noData(day, figure.rows)
  const whole = (share: string) => formatPercent(share, language, { decimals: 0 })
  const goes =
    figure.expected == null
      ? text.goes(day, whole(figure.progress))
      : text.goesAndShould(day, whole(figure.progress), whole(figure.expected))
  return `${goes} ${text.attentionOf(countIn(figure.counts, needsAttention), figure.rows)}`
}

interface HistoryColumns {
  dates: readonly string[]
  progress: readonly (string | null)[]
}

/** What the way so far shows, from the first figure to the last. */
export function historyFinding({ dates, progress }: HistoryColumns, language: Language): string {
  const text = messagesIn(messages, language).history
  const known = dates.flatMap((day, index) => {
    const share = progress[index]
    return share == null ? [] : [{ day, share: formatPercent(share, language, { decimals: 0 }) }]
  })
  const [first] = known
  const last = known.at(-1)
  if (!first || !last) return text.none
  if (first === last) return text.single(last.share)
  const since = formatDate(first.day, language)
  return first.share === last.share
    ? text.stayed(last.share, since)
    : text.rose(first.share, since, last.share)
}
