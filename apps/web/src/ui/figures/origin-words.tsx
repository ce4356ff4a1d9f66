import { addDays, formatShortDate } from '@gelt/domain'
import { type Origin, originOf, type Seam } from '../../lib/figures/origin.ts'
import type { Language } from '../../lib/i18n/language.ts'
import { messagesIn, useMessages } from '../../lib/i18n/use-messages.ts'
import { Badge } from '../badge.tsx'
import * as messages from './origin.messages.ts'

/** Where the figure comes from, in a word or two: "digitado", "contado", "registrado al cierre". */
export function useOriginWords(): (origin: Origin) => string {
  const text = useMessages(messages)
  return (origin) => text[origin]
}

/** A seam for a chart: "digitado hasta el 31 dic 2009", "contado desde el 1 ene 2010". */
export function seamWords({ startsOn, becomes }: Seam, language: Language) {
  const text = messagesIn(messages, language)
  const was: Origin = becomes === 'TYPED' ? 'COUNTED' : 'TYPED'
  return {
    on: startsOn,
    before: {
      long: text.until(text[was], formatShortDate(addDays(startsOn, -1), language)),
      short: text[was],
    },
    after: {
      long: text.since(text[becomes], formatShortDate(startsOn, language)),
      short: text[becomes],
    },
  }
}

interface OriginBadgeProps {
  figure: Parameters<typeof originOf>[0]
}

/** Says beside a figure whether somebody typed it or a register was counted. */
export function OriginBadge({ figure }: OriginBadgeProps) {
  const words = useOriginWords()
  return <Badge>{words(originOf(figure))}</Badge>
}
