import { type AnswerUnit, formatNumber } from '@gelt/domain'
import type { Language } from '../../lib/i18n/language.ts'
import { messagesIn } from '../../lib/i18n/use-messages.ts'
import * as messages from './citizen.messages.ts'

export interface CitizenTerms {
  /** Pesos as a decimal; "0": free. */
  cost?: string | null
  answerDays?: number | null
  answerUnit?: AnswerUnit | null
}

/** "$ 25.000", "Gratis"; null: not recorded. */
export function costWords({ cost }: CitizenTerms, language: Language): string | null {
  const text = messagesIn(messages, language)
  if (cost == null) return null
  return Number(cost) === 0 ? text.free : text.pesos(formatNumber(cost, language))
}

/** "15 días hábiles", "De inmediato"; null: not recorded. */
export function timeWords(terms: CitizenTerms, language: Language): string | null {
  const text = messagesIn(messages, language)
  const { answerDays, answerUnit } = terms
  if (answerUnit === 'IMMEDIATE') return text.immediate
  if (answerDays == null || answerUnit == null) return null
  return answerUnit === 'WORKING_DAYS'
    ? text.workingDays(answerDays)
    : text.calendarDays(answerDays)
}

/** What it costs, how long it takes and who attends to it, as one would tell a neighbour. */
export function citizenSentence(
  terms: CitizenTerms,
  office: string | null,
  language: Language,
): string {
  const text = messagesIn(messages, language)
  const cost = costWords(terms, language)
  const time = timeWords(terms, language)
  const isFree = terms.cost != null && Number(terms.cost) === 0
  const isAtOnce = terms.answerUnit === 'IMMEDIATE' || (time !== null && terms.answerDays === 0)
  const parts = [
    cost === null ? text.costUnknown : isFree ? text.isFree : text.costs(cost),
    time === null ? text.timeUnknown : isAtOnce ? text.answeredAtOnce : text.answered(time),
  ].join(text.and)
  const whole = office === null ? parts : `${parts}. ${text.attended(office)}`
  return text.sentence(whole.charAt(0).toUpperCase() + whole.slice(1))
}
