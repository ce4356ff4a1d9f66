import type { Period, PeriodUnit } from '../../core/calendar/periods.rules.ts'
import { formatNumber } from '../../core/formats/formats.rules.ts'
import type { Language } from '../../core/formats/language.ts'
import { formatPeriod } from '../../core/formats/period.rules.ts'
import type { Noun } from '../../registers/definitions/register-heads.ts'
import type { Tally } from './source.ts'

/** What is said of one, of many, and of one of which it isn't true. */
export interface Predicate {
  one: string
  many: string
  not: string
}

/** `spanish('está al día', 'están al día')` */
export function spanish(one: string, many: string): Predicate {
  return { one, many, not: `no ${one}` }
}

/** `english('was used', 'were used', 'was not used')` */
export function english(one: string, many: string, not: string): Predicate {
  return { one, many, not }
}

/** Whether a source has nothing at all to judge. */
export function isEmpty({ counts, missing, excluded }: Tally): boolean {
  return counts + missing + excluded === 0
}

/** Number and verb: "1 de 3 está", "2 de 3 están". */
export function verbOf({ one, many }: Pick<Predicate, 'one' | 'many'>, amount: number): string {
  return amount === 1 ? one : many
}

/** "ninguno", "el único", "el primero" by the gender of a noun. */
export function gendered({ feminine = false }: Pick<Noun, 'feminine'>) {
  return feminine
    ? { none: 'Ninguna', only: 'La única', first: 'la primera', all: 'Las', them: 'ellas' }
    : { none: 'Ninguno', only: 'El único', first: 'el primero', all: 'Los', them: 'ellos' }
}

/** An amount as people write it. */
export function written(amount: number, language: Language): string {
  return formatNumber(String(amount), language)
}

/** "al menos una vez", "al menos 4 veces". */
export function atLeast(times: number, language: Language): string {
  const said = written(times, language)
  if (language === 'es') return times === 1 ? 'al menos una vez' : `al menos ${said} veces`
  return times === 1 ? 'at least once' : `at least ${said} times`
}

/** "en junio de 2010", "en la semana 25 de 2010", "en el año 2 del plan". */
export function inPeriod(unit: PeriodUnit, period: Period, language: Language): string {
  const number = period.key.slice(1)
  if (language === 'en') {
    if (unit === 'YEAR') return `in plan year ${number}`
    return `in ${unit === 'HALF_YEAR' ? 'the ' : ''}${formatPeriod(unit, period, language)}`
  }
  if (unit === 'YEAR') return `en el año ${number} del plan`
  const article = { WEEK: 'la ', MONTH: '', HALF_YEAR: 'el ' }[unit]
  return `en ${article}${formatPeriod(unit, period, language)}`
}

const NAMED = 3

/** At most three names: "Almacén, Archivo e Inspección", "Almacén, Archivo, Inspección y 4 más". */
export function listOf(names: readonly string[], language: Language): string {
  const rest = names.length - NAMED
  const named = names.slice(0, NAMED)
  const items = rest > 0 ? [...named, `${rest} ${language === 'es' ? 'más' : 'more'}`] : named
  return new Intl.ListFormat(language === 'es' ? 'es' : 'en-GB').format(items)
}

/** Said while a register is empty, with what ends that. */
export function nothingYet(noun: Noun, language: Language): string {
  return language === 'es'
    ? `El registro aún no tiene ${noun.many}: la fila cuenta desde ${gendered(noun).first} que se registre.`
    : `The register has no ${noun.many} yet: the row counts from the first one that is recorded.`
}

/** Said where the plan gives a target no figure to count up to. */
export function noGoal(language: Language): string {
  return language === 'es'
    ? 'La meta no tiene cifra en el plan: no hay contra qué contar.'
    : 'The plan gives the goal no figure: there is nothing to count against.'
}

export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
