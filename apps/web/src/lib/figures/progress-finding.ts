import { formatPercent } from '@gelt/domain'
import type { Language } from '../i18n/language.ts'
import { messagesIn } from '../i18n/use-messages.ts'
import * as messages from './figures.messages.ts'

const whole = (share: string, language: Language) => formatPercent(share, language, { decimals: 0 })

/**
 * What the plan's bar says. Shares 0 to 1 as decimal strings; `expected` null: there is no pace to
 * compare with. The points are those between the two percentages as shown.
 */
export function progressFinding(
  progress: string,
  expected: string | null,
  language: Language,
): string {
  const text = messagesIn(messages, language).plan
  const done = whole(progress, language)
  if (expected === null) return text.plain(done)
  const points = shownPercent(progress) - shownPercent(expected)
  if (points === 0) return text.even(done)
  return points < 0 ? text.behind(done, -points) : text.ahead(done, points)
}

/** The whole percentage as it is written, as a number. */
export function shownPercent(share: string): number {
  return Number.parseInt(whole(share, 'en').replace(/\D/g, ''), 10)
}
