import { periodOf } from '../core/calendar/periods.rules.ts'
import type { Language } from '../core/formats/language.ts'
import type { SentenceFacts } from '../figures/sources/source.ts'
import { sourceByKey } from '../figures/sources/sources.ts'
import { PLAN } from './terms.ts'

/** Nothing known of a figure; with what a case changes. */
export function sentenceFacts(change: Partial<SentenceFacts> = {}): SentenceFacts {
  return {
    ...{ counts: 0, missing: 0, excluded: 0, mostMissing: null },
    ...{ goal: null, amount: null, period: null },
    ...{ satisfied: null, members: null, missingMembers: [] },
    ...change,
  }
}

/** The plan year that a day of the act of 3 September 2008 falls in. */
export const planYear = (day: string) => periodOf('YEAR', day, PLAN.planStartsOn)
/** The calendar month of a day. */
export const month = (day: string) => periodOf('MONTH', day, PLAN.planStartsOn)
/** The ISO week of a day. */
export const week = (day: string) => periodOf('WEEK', day, PLAN.planStartsOn)

/** The sentence of a source about a figure. */
export function sayFigure(
  sourceKey: string,
  language: Language,
  change: Partial<SentenceFacts>,
): string {
  const source = sourceByKey(sourceKey)
  if (!source) throw new Error(`no source ${sourceKey}`)
  return source.words[language].sentence(sentenceFacts(change))
}
