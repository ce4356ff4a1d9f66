import type { MemberKind, TargetKind } from '../../act/indicators/indicators.vocabulary.ts'
import type { RulesVersion } from '../../act/indicators/rules-version.ts'
import type { MemberTerms, PeriodLimit } from '../../act/indicators/target-terms.ts'
import type { Period, PeriodUnit } from '../../core/calendar/periods.rules.ts'
import type { PlainDate } from '../../core/calendar/plain-date.rules.ts'
import type { Language } from '../../core/formats/language.ts'
import type { RegisterFact } from '../../registers/definitions/register-fact.ts'
import type { DailyRegisterKey } from '../../registers/definitions/register-heads.ts'
import type { DailyField } from '../../registers/definitions/registers.ts'
import type { AttestationFact, RowFact } from '../../registers/definitions/row-fact.ts'
import type { ProcedureFact } from './procedure-fact.ts'

export type { RegisterFact }

/** The registers that figures are counted from, each with what the rules need of a row. */
export type RegisterFacts = {
  readonly [Key in DailyRegisterKey]: readonly RowFact<DailyField<Key>>[]
} & {
  readonly procedures: readonly ProcedureFact[]
  /** Periods for which a register was said to be complete. */
  readonly attestations: readonly AttestationFact[]
}
export type RegisterKey = 'procedures' | DailyRegisterKey

/** COUNTS: above and below the line. MISSING: below it alone. EXCLUDED: taken out of it, with a justification. */
export const VERDICTS = ['COUNTS', 'MISSING', 'EXCLUDED'] as const
export type Verdict = (typeof VERDICTS)[number]

/** What a row adds to a figure, since a day; a quota counts it in the period of that day. */
export interface Addition {
  on: PlainDate
  amount: number
}

/** What a source says of a row on a day. */
export interface Judgement<Reason extends string = string> {
  verdict: Verdict
  /** Why; the source has words for each in both languages. */
  reason: Reason
  /** The municipality's written justification, where the verdict rests on one. */
  note: string | null
  /** Day since when this is so; null: since always, or not known. */
  on: PlainDate | null
  /** Office, phase, body (by id) or modality that it counts for; left out: the target as a whole, or the row itself. */
  member?: string | null
  /** Left out: 1 on its day where it counts, nothing elsewhere. */
  adds?: readonly Addition[]
}

/** Reason of a row recorded by mistake: it stays in sight and says nothing. */
export const ANNULLED = 'ANNULLED'

/** The day at whose end a row is judged, with what of the plan a judgement may rest on. */
export interface JudgedDay {
  asOf: PlainDate
  planStartsOn: PlainDate
  /** The target's, in its unit; null: the plan sets none. */
  goal: number | null
  /** Version of the rules that it is judged by; left out: the current one. */
  rulesVersion?: RulesVersion
}

/** Counts of a judged register. */
export interface Tally {
  counts: number
  missing: number
  excluded: number
}

/** What a sentence about a figure is made of. */
export interface SentenceFacts extends Tally {
  /** The office that misses most, where one misses more than every other. */
  mostMissing: { office: string; missing: number } | null
  /** The target's, in its unit, or what the period owes if that is less; null: the plan sets none. */
  goal: number | null
  /** TOTAL: what there is by the day. QUOTA: what was done in the period that the day falls in. */
  amount: number | null
  /** Of a QUOTA, the period that the day falls in. */
  period: Period | null
  /** Members at the goal: of a QUOTA in the last period that ended. Null: no members. */
  satisfied: number | null
  members: number | null
  /** Those below it, by name. */
  missingMembers: readonly string[]
}

export interface SourceWords<Reason extends string> {
  /** What is counted above the line, as in "trámites inscritos en el SUIT". */
  counted: string
  /** What it is counted out of, or up to. */
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
  /** The only targets that it can count: of this kind, in these periods, by these members. */
  kind: TargetKind
  /** Of a QUOTA. */
  periodUnit?: PeriodUnit
  memberKind?: MemberKind
  /** What a period owes at most; left out: the goal, always. */
  owes?: PeriodLimit
  /** What a row is on a day; null: the source has nothing to do with it then. */
  judge(fact: Fact, day: JudgedDay): Judgement<Reason> | null
  /** Register that has to be said to be complete for its nothing to be zero; left out: its own. */
  attestedIn?: RegisterKey
  /** Where the register's rows are the members themselves; null: this row is none. */
  memberOf?(fact: Fact): MemberTerms | null
  words: Readonly<Record<Language, SourceWords<Reason>>>
}
