import { formatNumber, formatPercent } from '@gelt/domain'
import { times } from '../../lib/figures/exact.ts'
import { type TargetShape, valueWords } from '../../lib/figures/target-words.ts'
import type { Language } from '../../lib/i18n/language.ts'
import { messagesIn } from '../../lib/i18n/use-messages.ts'
import * as messages from './indicators.messages.ts'

interface Columns {
  values: readonly (string | null)[]
  /** Shares of the goal, 0 to 1. */
  progress: readonly (string | null)[]
  expected: readonly (string | null)[]
}

/** What the history shows at its end, what is and what should be both in the unit of its axis. */
export function historyFinding(
  target: TargetShape & { label: string },
  columns: Columns,
  language: Language,
): string {
  const text = messagesIn(messages, language).history
  const { label, goal, kind } = target
  const [value, progress, due] = [columns.values, columns.progress, columns.expected].map(
    (column) => column.at(-1) ?? null,
  )
  if (value == null) {
    return columns.values.some((earlier) => earlier != null)
      ? text.noneNow(label)
      : text.none(label)
  }
  if (kind === 'TOTAL') {
    const words = valueWords(target, { value }, language) ?? ''
    if (due == null || goal == null) return text.amount(label, words)
    return text.amountAndDue(label, words, amount(times(due, goal), language))
  }
  // A ratio's axis is the ratio itself, which its goal may be less than the whole of.
  const isRatio = kind === 'RATIO'
  const done = isRatio ? value : progress
  if (done == null) return text.none(label)
  const share = (decimal: string) => formatPercent(decimal, language, { decimals: 0 })
  if (due == null) return text.share(label, share(done))
  return text.shareAndDue(
    label,
    share(done),
    share(isRatio && goal != null ? times(due, goal) : due),
  )
}

/** Things are whole; of a few, half a one still says something. */
function amount(decimal: string, language: Language): string {
  const isFew = Number(decimal) < 3
  return formatNumber(decimal, language, { decimals: isFew ? 1 : 0 })
}
