import type { PeriodUnit } from '../../core/calendar/periods.rules.ts'
import type { Language } from '../../core/formats/language.ts'
import type { Noun } from '../../registers/definitions/register-heads.ts'
import {
  capital,
  gendered,
  inPeriod,
  isEmpty,
  nothingYet,
  type Predicate,
  verbOf,
  written,
} from './agreement.rules.ts'
import type { SentenceFacts } from './source.ts'

interface TotalWords {
  noun: Noun
  /** `spanish('está en servicio', 'están en servicio')` */
  done: Predicate
}

/** "6 de los 10 puntos están en servicio; faltan 4." */
export function totalSentence(
  language: Language,
  { noun, done }: TotalWords,
): (facts: SentenceFacts) => string {
  return (facts) => {
    const amount = facts.amount ?? (isEmpty(facts) ? null : facts.counts)
    if (amount === null) return nothingYet(noun, language)
    const { goal } = facts
    const rest = restOf(amount, goal, language)
    if (goal === null || amount > goal) {
      const things = `${written(amount, language)} ${verbOf(noun, amount)}`
      return `${things} ${verbOf(done, amount)}${rest}.`
    }
    const tell = language === 'es' ? partInSpanish : partInEnglish
    return `${tell({ noun, done }, amount, goal)}${goal === 1 ? '' : rest}.`
  }
}

function partInSpanish({ noun, done }: TotalWords, amount: number, goal: number): string {
  const { none, only, all } = gendered(noun)
  const whole = `${all.toLowerCase()} ${written(goal, 'es')} ${noun.many}`
  if (goal === 1) return `${only} ${noun.one} de la meta ${amount === 0 ? done.not : done.one}`
  if (amount === goal) return `${capital(whole)} ${done.many}`
  if (amount === 0) return `${none} de ${whole} ${done.one}`
  return `${written(amount, 'es')} de ${whole} ${verbOf(done, amount)}`
}

function partInEnglish({ noun, done }: TotalWords, amount: number, goal: number): string {
  const whole = `${written(goal, 'en')} ${noun.many}`
  if (goal === 1) return `The only ${noun.one} of the goal ${amount === 0 ? done.not : done.one}`
  if (amount === goal) return `All ${whole} ${done.many}`
  if (amount === 0) return `None of the ${whole} ${done.one}`
  return `${written(amount, 'en')} of the ${whole} ${verbOf(done, amount)}`
}

interface QuotaWords {
  noun: Noun
  /** What they have to be, one and many: "publicada", "publicadas". */
  being: Pick<Predicate, 'one' | 'many'>
  unit: PeriodUnit
}

/** "En el año 2 del plan van 2 de 3 entidades con información publicada; falta 1." */
export function quotaSentence(
  language: Language,
  words: QuotaWords,
): (facts: SentenceFacts) => string {
  const tell = language === 'es' ? doneInSpanish : doneInEnglish
  const anyTime = language === 'es' ? 'hasta hoy' : 'so far'
  return (facts) => {
    if (isEmpty(facts)) return nothingYet(words.noun, language)
    const { goal, period } = facts
    const amount = facts.amount ?? facts.counts
    const when = period ? inPeriod(words.unit, period, language) : anyTime
    return `${capital(when)} ${tell(words, amount, goal)}${restOf(amount, goal, language)}.`
  }
}

function doneInSpanish({ noun, being }: QuotaWords, amount: number, goal: number | null): string {
  if (amount === 0) return `aún no hay ${noun.many} ${being.many}`
  const verb = `${amount === 1 ? 'va' : 'van'} ${written(amount, 'es')}`
  const outOf = goal === null || amount > goal ? amount : goal
  const of = goal === outOf ? ` de ${written(goal, 'es')}` : ''
  return `${verb}${of} ${verbOf(noun, outOf)} ${verbOf(being, outOf)}`
}

function doneInEnglish({ noun, being }: QuotaWords, amount: number, goal: number | null): string {
  if (amount === 0) return `there are no ${noun.many} ${being.many} yet`
  const verb = `there ${amount === 1 ? 'is' : 'are'} ${written(amount, 'en')}`
  const outOf = goal === null || amount > goal ? amount : goal
  const of = goal === outOf ? ` of ${written(goal, 'en')}` : ''
  return `${verb}${of} ${verbOf(noun, outOf)} ${verbOf(being, outOf)}`
}

/** What is still owed, or how much more there is than the goal asks for. */
function restOf(amount: number, goal: number | null, language: Language): string {
  if (goal === null || amount === goal) return ''
  const rest = written(Math.abs(goal - amount), language)
  const isOne = Math.abs(goal - amount) === 1
  if (amount > goal) {
    const whole = written(goal, language)
    return language === 'es'
      ? `, ${rest} más que la meta de ${whole}`
      : `, ${rest} above the goal of ${whole}`
  }
  if (language === 'es') return `; ${isOne ? 'falta' : 'faltan'} ${rest}`
  return `; ${rest} ${isOne ? 'is' : 'are'} missing`
}
