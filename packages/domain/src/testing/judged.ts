import type { JudgedDay, Judgement, RegisterFact } from '../figures/sources/source.ts'
import { sourceByKey } from '../figures/sources/sources.ts'
import { dayOf } from './judged-day.ts'

/** What a source says of a row at the end of a day. */
export function judged(
  sourceKey: string,
  fact: RegisterFact,
  asOf: string,
  change: Partial<JudgedDay> = {},
): Judgement | null {
  const source = sourceByKey(sourceKey)
  if (!source) throw new Error(`no source ${sourceKey}`)
  return source.judge(fact, dayOf(asOf, change))
}

/** The same in short, as tables of cases write it: `COUNTS IN_SERVICE 2009-01-01`. */
export function said(judgement: Judgement | null): string | null {
  if (judgement === null) return null
  const { verdict, reason, on } = judgement
  return [verdict, reason, on].filter((part) => part !== null).join(' ')
}
