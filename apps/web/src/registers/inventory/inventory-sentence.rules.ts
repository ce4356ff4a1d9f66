import type { ActSet, InventoryBar } from '@gelt/domain'
import type { Language } from '../../lib/i18n/language.ts'
import { messagesIn } from '../../lib/i18n/use-messages.ts'
import * as messages from './inventory.messages.ts'

interface Tally {
  bar: InventoryBar
  counts: number
  outOf: number
}

/** How far the inventory of a set has come, as a person would say it. */
export function inventorySentence(
  set: ActSet,
  rows: number,
  bars: readonly Tally[],
  language: Language,
): string {
  const text = messagesIn(messages, language)
  const of = (bar: InventoryBar) => bars.find((tally) => tally.bar === bar)
  const online = of('FULLY_ONLINE')
  return text.sentence(
    set,
    rows,
    text.studied(of('STUDIED')?.counts ?? 0),
    text.inSuit(of('IN_SUIT')?.counts ?? 0),
    text.online(online?.counts ?? 0, online?.outOf ?? 0),
  )
}

/** The bar with the smallest share; null: all are full, or nothing is counted. The first of equals. */
export function furthestBar<Bar extends Tally>(bars: readonly Bar[]): Bar | null {
  const open = bars.filter(({ counts, outOf }) => counts < outOf)
  const share = ({ counts, outOf }: Tally) => counts / outOf
  return open.reduce<Bar | null>(
    (worst, bar) => (worst === null || share(bar) < share(worst) ? bar : worst),
    null,
  )
}
