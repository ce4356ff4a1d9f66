import {
  formatNumber,
  formatPercent,
  type MemberKind,
  type PeriodUnit,
  type TargetKind,
} from '@gelt/domain'
import type { Language } from '../i18n/language.ts'
import { messagesIn } from '../i18n/use-messages.ts'
import { minus } from './exact.ts'
import * as messages from './figures.messages.ts'

type Maybe<Value> = Value | null | undefined

/** What the words for a target's goal and values are made from. */
export interface TargetShape {
  kind: TargetKind
  goal?: Maybe<string>
  unit: string
  unitPlural: string
  periodUnit: PeriodUnit
  memberKind?: Maybe<MemberKind>
}

/** The numbers of a target's figure that are said in its unit. */
export interface TargetNumbers {
  value?: Maybe<string>
  numerator?: Maybe<string>
  denominator?: Maybe<string>
  satisfied?: Maybe<number>
  memberCount?: Maybe<number>
}

/** Whole as it is, anything else with one decimal: "6", "3,0". */
export function shortNumber(decimal: string, language: Language): string {
  return formatNumber(decimal, language, { decimals: /\.\d*[1-9]/.test(decimal) ? 1 : 0 })
}

/** "10 puntos", "1 punto": the plan's own words for its unit, in the language it was written in. */
export function countOf(amount: string, target: TargetShape, language: Language): string {
  const unit = amount === '1' ? target.unit : target.unitPlural
  return `${formatNumber(amount, language)} ${unit}`
}

/** The goal in few letters, for a table: "10", "4 al mes", "100 %", "1 por dependencia". */
export function goalShort(target: TargetShape, language: Language): string {
  return goalBy(target, language, (goal) => formatNumber(goal, language))
}

/** The goal with its unit: "10 puntos", "4 entregas al mes por dependencia", "100 %". */
export function goalWords(target: TargetShape, language: Language): string {
  return goalBy(target, language, (goal) => countOf(goal, target, language))
}

function goalBy(target: TargetShape, language: Language, amount: (goal: string) => string): string {
  const text = messagesIn(messages, language)
  const { kind, goal, memberKind } = target
  if (goal == null) return text.noGoal
  if (kind === 'RATIO') return formatPercent(goal, language)
  const words = [amount(goal)]
  if (kind === 'QUOTA') words.push(text.perPeriod[target.periodUnit])
  if (kind !== 'TOTAL' && memberKind) words.push(text.perMember[memberKind])
  return words.join(' ')
}

/** How far it is, in few letters: "6", "3,0 al mes", "8 de 10", "9 de 10"; null: no data. */
export function valueShort(
  target: TargetShape,
  numbers: TargetNumbers,
  language: Language,
): string | null {
  const text = messagesIn(messages, language)
  const { value, numerator, denominator, satisfied, memberCount } = numbers
  if (target.kind === 'RATIO' && numerator != null && denominator != null) {
    // Nothing to count out of is no data; "0 de 0" would look like a figure.
    if (Number(denominator) === 0) return null
    return text.outOf(formatNumber(numerator, language), formatNumber(denominator, language))
  }
  if (value == null) return null
  if (satisfied != null && memberCount != null) {
    return text.outOf(String(satisfied), String(memberCount))
  }
  if (target.kind === 'QUOTA') {
    return `${shortNumber(value, language)} ${text.perPeriod[target.periodUnit]}`
  }
  return target.kind === 'RATIO' ? formatPercent(value, language) : shortNumber(value, language)
}

/** The same with its unit: "6 puntos", "8 de 10 canales", "9 de 10 grupos". */
export function valueWords(
  target: TargetShape,
  numbers: TargetNumbers,
  language: Language,
): string | null {
  const text = messagesIn(messages, language)
  const short = valueShort(target, numbers, language)
  if (short === null) return null
  const { value, satisfied, memberCount } = numbers
  if (satisfied != null && memberCount != null && target.memberKind) {
    return `${short} ${text.members[target.memberKind](memberCount)}`
  }
  if (target.kind === 'RATIO') return `${short} ${target.unitPlural}`
  if (target.kind !== 'QUOTA' || value == null) return `${short} ${unitFor(value, target)}`
  return `${shortNumber(value, language)} ${unitFor(value, target)} ${text.perPeriod[target.periodUnit]}`
}

function unitFor(value: Maybe<string>, target: TargetShape): string {
  return value === '1' ? target.unit : target.unitPlural
}

/**
 * What changed from one cut-off to the next, signed: "+2", "−0,4", "+10 pp" for shares (percentage
 * points); null where either has no data.
 */
export function changeWords(
  target: Pick<TargetShape, 'kind'>,
  before: Maybe<string>,
  after: Maybe<string>,
  language: Language,
): string | null {
  const text = messagesIn(messages, language)
  if (before == null || after == null) return null
  const difference = minus(after, before)
  const isShare = target.kind === 'RATIO'
  const amount = isShare ? pointsOf(difference, language) : shortNumber(difference, language)
  const digits = amount.replace('-', '')
  if (!/[1-9]/.test(digits)) return text.noChange
  const signed = `${difference.startsWith('-') ? '−' : '+'}${digits}`
  return isShare ? text.points(signed) : signed
}

/** A share as percentage points, without the sign of percent: "0.033" → "3,3". */
export function pointsOf(share: string, language: Language): string {
  return formatPercent(share, language).replace(/\s?%/, '')
}
