import { formatPercent } from '@gelt/domain'
import { compare, minus, over } from '../figures/exact.ts'
import * as figures from '../figures/figures.messages.ts'
import { countOf, type TargetShape, valueWords } from '../figures/target-words.ts'
import type { Language } from '../i18n/language.ts'
import { messagesIn } from '../i18n/use-messages.ts'
import * as messages from './readings.messages.ts'

/** A value as it was reported or is being typed: decimal strings. */
export interface Reported {
  value?: string | null
  numerator?: string | null
  denominator?: string | null
  members: readonly { value?: string | null }[]
  /** COUNTED: closed from a register; its value is the figure’s headline, not what one period added. */
  source?: 'TYPED' | 'COUNTED'
}

/**
 * A reported value in a few words: "4 puntos", "8 de 10 canales (80 %)", "33 entregas en 9
 * dependencias", "8 de 9 dependencias con la meta"; "sin dato" where nothing is said.
 */
export function reportedWords(target: TargetShape, reported: Reported, language: Language): string {
  const text = messagesIn(messages, language)
  const { value, numerator, denominator } = reported
  if (target.kind === 'RATIO') {
    if (!numerator || !denominator) return text.noData
    const counts = valueWords(target, { numerator, denominator }, language) ?? text.noData
    const share = over(numerator, denominator)
    return share === null ? counts : text.ratio(counts, formatPercent(share, language))
  }
  if (value && reported.source === 'COUNTED') return closedWords(target, value, language)
  if (value) return countOf(value, target, language)
  const given = reported.members.flatMap((member) => (member.value ? [member.value] : []))
  if (given.length === 0 || !target.memberKind) return text.noData
  const kind = messagesIn(figures, language).members[target.memberKind]
  const members = `${given.length} ${kind(given.length)}`
  if ((target.kind === 'COVERAGE' || target.kind === 'LEVEL') && target.goal) {
    const { goal } = target
    return text.atGoal(given.filter((amount) => compare(amount, goal) >= 0).length, members)
  }
  return text.sumOf(countOf(sum(given), target, language), members)
}

/** "6 puntos", "3,0 entregas al mes", "9 dependencias con la meta". */
function closedWords(target: TargetShape, value: string, language: Language): string {
  const { kind, memberKind } = target
  if ((kind === 'COVERAGE' || kind === 'LEVEL') && memberKind) {
    const count = Number(value)
    const members = messagesIn(figures, language).members[memberKind](count)
    return messagesIn(messages, language).reached(count, members)
  }
  return valueWords(target, { value }, language) ?? messagesIn(messages, language).noData
}

function sum(amounts: readonly string[]): string {
  return amounts.reduce((total, amount) => minus(total, minus('0', amount)), '0')
}
