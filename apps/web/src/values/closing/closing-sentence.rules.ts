import type { Language } from '../../lib/i18n/language.ts'
import { messagesIn } from '../../lib/i18n/use-messages.ts'
import * as messages from './closing.messages.ts'
import type { ClosingCounts } from './closing-rows.rules.ts'

/** How far the closing of a half-year has come. @param day in words */
export function closingSentence(day: string, counts: ClosingCounts, language: Language): string {
  const text = messagesIn(messages, language)
  const { all, open, submitted } = counts
  if (all === 0) return text.nothingCounted(day)
  if (open > 0) return all === 1 ? text.onlyOpen(day) : text.sentence(day, open, all)
  return submitted > 0 ? text.waits(day, submitted) : text.approvedAll(day, all)
}
