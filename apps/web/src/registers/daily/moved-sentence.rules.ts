import { formatPercent } from '@gelt/domain'
import { tellingApart } from '../../lib/figures/telling-apart.ts'
import type { Language } from '../../lib/i18n/language.ts'
import { messagesIn } from '../../lib/i18n/use-messages.ts'
import type { Judged } from './moved.messages.ts'
import * as messages from './moved.messages.ts'

/** How far a row of the plan was before a write, and after it: shares 0 to 1; null: no data. */
export interface MovedRow {
  row: number
  name: string
  before: string | null
  after: string | null
  /** Null: no source says anything of it on the day looked at. */
  judged: Judged | null
}

/** What a write did to the plan: "Guardado: la fila 1, Puntos con internet, pasa de sin dato a 10 %."; of what stays, why. */
export function movedSentence(
  rows: readonly MovedRow[],
  feedsNothing: boolean,
  language: Language,
): string {
  const text = messagesIn(messages, language)
  if (feedsNothing) return text.feedsNothing
  if (rows.length === 0) return text.plain
  const parts = rows.map(({ row, name, before, after, judged }) => {
    const called = text.row(row, name)
    const [from, to] =
      before !== null && after !== null
        ? tellingApart(before, after, language)
        : [before, after].map((share) =>
            share === null ? text.noData : formatPercent(share, language),
          )
    return from === to
      ? text.stays(called, to ?? text.noData, text.why(judged))
      : text.moves(called, from ?? text.noData, to ?? text.noData)
  })
  return text.saved(parts.join(text.and))
}
