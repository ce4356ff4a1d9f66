import { formatPercent } from '@gelt/domain'
import * as figures from '../figures/figures.messages.ts'
import { tellingApart } from '../figures/telling-apart.ts'
import type { Language } from '../i18n/language.ts'
import { messagesIn } from '../i18n/use-messages.ts'
import type { RowPreview } from './preview-row.rules.ts'
import * as messages from './readings.messages.ts'

/** What a value will change, to be said before it is saved or approved. */
export function previewSentence(preview: RowPreview, language: Language): string {
  const text = messagesIn(messages, language).preview
  const { row, target, isWholeRow } = preview
  const main = isWholeRow
    ? moveWords(row.before.progress, row.after.progress, language, text.row)
    : [
        moveWords(target.before.progress, target.after.progress, language, text.target),
        moveWords(row.before.progress, row.after.progress, language, text.rowToo),
      ].join(' ')
  const { status } = messagesIn(figures, language)
  return row.before.status === row.after.status
    ? main
    : `${main} ${text.status(status[row.before.status], status[row.after.status])}`
}

interface MoveWords {
  moves: (before: string, after: string) => string
  stays: (at: string) => string
  first: (after: string) => string
  none: string
  lost: (before: string) => string
}

function moveWords(
  before: string | null,
  after: string | null,
  language: Language,
  words: MoveWords,
): string {
  if (after === null) {
    return before === null ? words.none : words.lost(formatPercent(before, language))
  }
  if (before === null) return words.first(formatPercent(after, language))
  const [shownBefore, shownAfter] = tellingApart(before, after, language)
  return shownBefore === shownAfter ? words.stays(shownAfter) : words.moves(shownBefore, shownAfter)
}
