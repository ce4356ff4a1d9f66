import type { MemberTerms } from '../../act/indicators/target-terms.ts'
import type { PlainDate } from '../../core/calendar/plain-date.rules.ts'
import type { AttestationFact } from '../../registers/definitions/row-fact.ts'
import {
  type Addition,
  ANNULLED,
  type JudgedDay,
  type Judgement,
  type RegisterFact,
  type RegisterFacts,
  type Source,
  type Tally,
  type Verdict,
} from './source.ts'

export interface JudgedRow<Fact extends RegisterFact = RegisterFact> {
  fact: Fact
  judgement: Judgement
}

/** The rows that a source has something to do with on a day, in the register's order. */
export function judgeRows<Fact extends RegisterFact>(
  source: Source<Fact>,
  facts: readonly Fact[],
  day: JudgedDay,
): JudgedRow<Fact>[] {
  return facts.flatMap((fact) => {
    const judgement = source.judge(fact, day)
    return judgement ? [{ fact, judgement }] : []
  })
}

/** What a row adds to a figure, and for whom; null: for the target as a whole. */
export interface MemberAddition extends Addition {
  member: string | null
}

/** What a register says for a figure at the end of a day. */
export interface Count extends Tally {
  /** The latest day on which a row began to count or was taken out; null: none is dated. */
  since: PlainDate | null
  additions: readonly MemberAddition[]
  /** Whether some row counts, or was taken out of what it counted for: then nothing is zero. */
  speaks: boolean
  /** Periods for which the register was said to be complete. */
  attested: readonly AttestedSpan[]
}

/** Days of a period for which a register was said to be complete. */
export type AttestedSpan = Pick<AttestationFact, 'startsOn' | 'endsOn'>

const field: Record<Verdict, keyof Tally> = {
  COUNTS: 'counts',
  MISSING: 'missing',
  EXCLUDED: 'excluded',
}

/** What a row adds by the end of a day: of one that counts and doesn't say, 1. */
export function additionsOf(judgement: Judgement, asOf: PlainDate): readonly Addition[] {
  const { verdict, on, adds } = judgement
  if (adds) return adds.filter((addition) => addition.on <= asOf)
  return verdict === 'COUNTS' ? [{ on: on ?? asOf, amount: 1 }] : []
}

/** Counts judged rows; what they were judged by stays with whoever judged them. */
export function countJudged(
  source: Source,
  rows: Iterable<JudgedRow>,
  asOf: PlainDate,
  attested: readonly AttestedSpan[] = [],
): Count {
  const tally = emptyTally()
  const additions: MemberAddition[] = []
  let since: PlainDate | null = null
  let speaks = false
  for (const { fact, judgement } of rows) {
    const { verdict, on } = judgement
    tally[field[verdict]] += 1
    if (verdict !== 'MISSING' && on !== null && on > (since ?? '')) since = on
    // A share is told by its tally alone.
    if (source.kind === 'RATIO') continue
    if (verdict === 'EXCLUDED' && judgement.reason !== ANNULLED) speaks = true
    const member = source.memberOf ? fact.id : (judgement.member ?? null)
    for (const addition of additionsOf(judgement, asOf)) additions.push({ ...addition, member })
  }
  return { ...tally, since, additions, speaks: speaks || additions.length > 0, attested }
}

/** What a register says for a source at the end of a day. */
export function countRegister(source: Source, facts: RegisterFacts, day: JudgedDay): Count {
  const rows = facts[source.register] as readonly RegisterFact[]
  return countJudged(source, judgeRows(source, rows, day), day.asOf, attestedSpans(source, facts))
}

/** Periods for which a source's register was said to be complete. */
export function attestedSpans(source: Source, { attestations }: RegisterFacts): AttestedSpan[] {
  const wanted = source.attestedIn ?? source.register
  return attestations.filter(({ register }) => register === wanted)
}

/** The members that a register's rows are themselves; null: the plan keeps them. */
export function registerMembers(source: Source, facts: RegisterFacts): MemberTerms[] | null {
  const { memberOf, register } = source
  if (!memberOf) return null
  return (facts[register] as readonly RegisterFact[]).flatMap((fact) => memberOf(fact) ?? [])
}

export function emptyTally(): Tally {
  return { counts: 0, missing: 0, excluded: 0 }
}

/** A tally after one row's verdict changed; null: the row was not there. */
export function retally<Counted extends Tally>(
  tally: Counted,
  before: Verdict | null,
  after: Verdict | null,
): Counted {
  const next = { ...tally }
  if (before) next[field[before]] -= 1
  if (after) next[field[after]] += 1
  return next
}
