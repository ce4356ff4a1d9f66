import type { PeriodUnit } from '../../core/calendar/periods.rules.ts'
import type { Language } from '../../core/formats/language.ts'
import type { Noun } from '../../registers/definitions/register-heads.ts'
import {
  gendered,
  inPeriod,
  isEmpty,
  listOf,
  noGoal,
  type Predicate,
  verbOf,
} from './agreement.rules.ts'
import type { SentenceFacts } from './source.ts'

interface MemberWords {
  /** Of those that the target counts by: "dependencia". */
  member: Noun
  /** What each has to have done, by the goal: "entregó al menos 4 veces". */
  done: (goal: number) => Predicate
  /** Said while the register is empty, with what ends that. */
  none: string
  /** Of a QUOTA, which speaks of the last period that ended. */
  unit?: PeriodUnit
}

/** "8 de 10 dependencias tienen su archivo histórico; faltan Almacén e Inspección de Policía." */
export function memberSentence(
  language: Language,
  { member, done, none, unit }: MemberWords,
): (facts: SentenceFacts) => string {
  return (facts) => {
    const { goal, satisfied, members, missingMembers, period } = facts
    // A quota's members owe every period; of the others nobody says anything while there is no reading.
    if (satisfied === null || (unit && isEmpty(facts)))
      return goal === null ? noGoal(language) : none
    if (goal === null) return noGoal(language)
    if (unit && !period) return notYet[language][unit]
    const when = unit && period ? ` ${inPeriod(unit, period, language)}` : ''
    if (!members) {
      return language === 'es'
        ? `No hay ${member.many} que contar${when}.`
        : `There are no ${member.many} to count${when}.`
    }
    const found = language === 'es' ? foundInSpanish : foundInEnglish
    const said = `${found(member, done(goal), satisfied, members)}${when}`
    if (satisfied === 0 || satisfied === members) return `${said}.`
    return `${said}; ${missingOf(missingMembers, language)}.`
  }
}

/** Said before the first period of the plan has ended whole. */
const notYet: Record<Language, Record<PeriodUnit, string>> = {
  es: {
    WEEK: 'Aún no termina la primera semana completa del plan.',
    MONTH: 'Aún no termina el primer mes completo del plan.',
    HALF_YEAR: 'Aún no termina el primer semestre completo del plan.',
    YEAR: 'Aún no termina el primer año del plan.',
  },
  en: {
    WEEK: 'The first whole week of the plan has not ended yet.',
    MONTH: 'The first whole month of the plan has not ended yet.',
    HALF_YEAR: 'The first whole half-year of the plan has not ended yet.',
    YEAR: 'The first year of the plan has not ended yet.',
  },
}

function foundInSpanish(member: Noun, done: Predicate, satisfied: number, members: number): string {
  const { none, only, all } = gendered(member)
  if (members === 1) return `${only} ${member.one} ${satisfied === 1 ? done.one : done.not}`
  const whole = `${members} ${member.many}`
  if (satisfied === members) return `${all} ${whole} ${done.many}`
  if (satisfied === 0) return `${none} de ${all.toLowerCase()} ${whole} ${done.one}`
  return `${satisfied} de ${whole} ${verbOf(done, satisfied)}`
}

function foundInEnglish(member: Noun, done: Predicate, satisfied: number, members: number): string {
  if (members === 1) return `The only ${member.one} ${satisfied === 1 ? done.one : done.not}`
  const whole = `${members} ${member.many}`
  if (satisfied === members) return `All ${whole} ${done.many}`
  if (satisfied === 0) return `None of the ${whole} ${done.one}`
  return `${satisfied} of ${whole} ${verbOf(done, satisfied)}`
}

function missingOf(names: readonly string[], language: Language): string {
  const listed = listOf(names, language)
  if (language === 'es') return `${names.length === 1 ? 'falta' : 'faltan'} ${listed}`
  return `${listed} ${names.length === 1 ? 'is' : 'are'} missing`
}
