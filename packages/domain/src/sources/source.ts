import type { PlainDate } from '../calendar/plain-date.rules.ts'
import type { Language } from '../formats/language.ts'
import type { TargetKind } from '../indicators/indicators.vocabulary.ts'
import type { ProcedureFact } from './procedure-fact.ts'
import type { RegisterFact } from './register-fact.ts'

export type { RegisterFact }

/** The registers that figures are counted from, each with what the rules need of a row. */
export interface RegisterFacts {
  procedures: readonly ProcedureFact[]
}
export type RegisterKey = keyof RegisterFacts

/** COUNTS: above and below the line. MISSING: below it alone. EXCLUDED: taken out of it, with a justification. */
export const VERDICTS = ['COUNTS', 'MISSING', 'EXCLUDED'] as const
export type Verdict = (typeof VERDICTS)[number]

/** What a source says of a row on a day. */
export interface Judgement<Reason extends string = string> {
  verdict: Verdict
  /** Why; the source has words for each in both languages. */
  reason: Reason
  /** The municipality's written justification, where the verdict rests on one. */
  note: string | null
  /** Day since when this is so; null: since always, or not known. */
  on: PlainDate | null
}

/** Counts of a judged register: what a sentence is made of. */
export interface Tally {
  counts: number
  missing: number
  excluded: number
}

export interface SentenceFacts extends Tally {
  /** The office that misses most, where one misses more than every other. */
  mostMissing: { office: string; missing: number } | null
}

export interface SourceWords<Reason extends string> {
  /** What is counted above the line, as in "trámites inscritos en el SUIT". */
  counted: string
  /** What is counted below the line. */
  outOf: string
  /** The whole in one sentence that can be said aloud, right for 0, 1 and many. */
  sentence: (facts: SentenceFacts) => string
  reasons: Readonly<Record<Reason, string>>
}

/**
 * A named way to count a figure from a register: what counts, what it is counted out of, and the words for
 * it. Raise `version` when a judgement changes: recorded values keep the version that counted them.
 */
export interface Source<Fact extends RegisterFact = RegisterFact, Reason extends string = string> {
  key: string
  version: number
  register: RegisterKey
  /** The only kind of target that it can count. */
  kind: TargetKind
  /** What a row is on a day; null: the source has nothing to do with it then. */
  judge(fact: Fact, asOf: PlainDate): Judgement<Reason> | null
  words: Readonly<Record<Language, SourceWords<Reason>>>
}
