import { formatDate, formatPercent, type Status } from '@gelt/domain'
import * as figures from '../../lib/figures/figures.messages.ts'
import {
  goalWords,
  type TargetNumbers,
  type TargetShape,
  valueWords,
} from '../../lib/figures/target-words.ts'
import type { Language } from '../../lib/i18n/language.ts'
import { messagesIn } from '../../lib/i18n/use-messages.ts'
import * as messages from './indicators.messages.ts'

interface IndicatorStanding {
  notApplicable?: string | null
  /** Null: it had not been recorded by then. */
  figure?: {
    asOf: string
    /** Shares 0 to 1; null is no data. */
    progress?: string | null
    expected?: string | null
    status: Status
  } | null
  targets: readonly (TargetShape & { label: string; figure?: TargetNumbers | null })[]
}

/** The indicator in words to be said aloud: what there is, what was promised, and how that stands. */
export function indicatorSentence(indicator: IndicatorStanding, language: Language): string {
  const text = messagesIn(messages, language).sentence
  const { figure, targets, notApplicable } = indicator
  if (!figure) return text.notKnown
  if (notApplicable) return text.notApplicable(notApplicable)
  const day = formatDate(figure.asOf, language)
  const goals = text.goal(goalsInWords(targets, language), targets.length)
  if (figure.progress == null) return `${text.noData(day)}; ${goals}.`
  const [only] = targets
  const there = only && targets.length === 1 ? thereIs(only, day, language) : text.several(day)
  return `${there}; ${goals}. ${standing(figure, language)}`
}

/** "4 entregas al mes por dependencia y 100 % de canales al día": beside others a share says of what. */
function goalsInWords(targets: IndicatorStanding['targets'], language: Language): string {
  const { shareOf } = messagesIn(messages, language).sentence
  const words = targets.map((target) => {
    const goal = goalWords(target, language)
    const isBareShare = targets.length > 1 && target.kind === 'RATIO' && target.goal != null
    return isBareShare ? shareOf(goal, lowerFirst(target.label)) : goal
  })
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(words)
}

function lowerFirst(words: string): string {
  return words.charAt(0).toLocaleLowerCase('es') + words.slice(1)
}

function thereIs(
  target: IndicatorStanding['targets'][number],
  day: string,
  language: Language,
): string {
  const text = messagesIn(messages, language).sentence
  const numbers = target.figure ?? {}
  const value = valueWords(target, numbers, language)
  if (value === null) return text.noData(day)
  if (target.kind === 'QUOTA') return text.average(day, value)
  if (numbers.satisfied != null) return text.meet(day, numbers.satisfied, value)
  return text.there(day, value)
}

function standing(figure: NonNullable<IndicatorStanding['figure']>, language: Language): string {
  const text = messagesIn(messages, language).sentence
  const status = messagesIn(figures, language).status[figure.status]
  const whole = (share: string) => formatPercent(share, language, { decimals: 0 })
  const done = whole(figure.progress ?? '0')
  return figure.expected == null
    ? text.goes(done, status)
    : text.goesAndShould(done, whole(figure.expected), status)
}
