import { type PeriodUnit, periodOf } from '../calendar/periods.rules.ts'
import type { PlainDate } from '../calendar/plain-date.rules.ts'
import type { Reading } from '../measurements/reading.ts'
import type { Judgement, RegisterFact, SentenceFacts, Source, Tally, Verdict } from './source.ts'

export interface JudgedRow<Fact extends RegisterFact = RegisterFact> {
  fact: Fact
  judgement: Judgement
}

/** The rows that a source has something to do with on a day, in the register's order. */
export function judgeRows<Fact extends RegisterFact>(
  source: Source<Fact>,
  facts: readonly Fact[],
  asOf: PlainDate,
): JudgedRow<Fact>[] {
  return facts.flatMap((fact) => {
    const judgement = source.judge(fact, asOf)
    return judgement ? [{ fact, judgement }] : []
  })
}

const field: Record<Verdict, keyof Tally> = {
  COUNTS: 'counts',
  MISSING: 'missing',
  EXCLUDED: 'excluded',
}

/** A tally, and the latest day on which a row began to count or was taken out; null: neither is dated. */
export interface DayTally extends Tally {
  since: PlainDate | null
}

/** The same without keeping the rows: what a figure needs. */
export function tallyRows<Fact extends RegisterFact>(
  source: Source<Fact>,
  facts: readonly Fact[],
  asOf: PlainDate,
): DayTally {
  const tally: DayTally = { ...emptyTally(), since: null }
  for (const fact of facts) {
    const judgement = source.judge(fact, asOf)
    if (!judgement) continue
    tally[field[judgement.verdict]] += 1
    const { verdict, on } = judgement
    if (verdict !== 'MISSING' && on !== null && on > (tally.since ?? '')) tally.since = on
  }
  return tally
}

export function emptyTally(): Tally {
  return { counts: 0, missing: 0, excluded: 0 }
}

/** A tally after one row's verdict changed; null: the row was not there. */
export function retally(tally: Tally, before: Verdict | null, after: Verdict | null): Tally {
  const next = { ...tally }
  if (before) next[field[before]] -= 1
  if (after) next[field[after]] += 1
  return next
}

export interface CountedOn {
  asOf: PlainDate
  periodUnit: PeriodUnit
  planStartsOn: PlainDate
}

/** Id of a reading that is counted and nowhere stored. */
const liveId = 'live'

export function isLive(reading: Pick<Reading, 'id'>): boolean {
  return reading.id === liveId
}

/** A tally as the reading that the rules of a ratio take; nothing of it is stored. */
export function liveReading(tally: Tally, { asOf, periodUnit, planStartsOn }: CountedOn): Reading {
  return {
    id: liveId,
    periodKey: periodOf(periodUnit, asOf, planStartsOn).key,
    cutoff: asOf,
    revision: 1,
    value: null,
    numerator: String(tally.counts),
    denominator: String(tally.counts + tally.missing),
    members: [],
  }
}

/** What the sentence about judged rows needs to know of them. */
export function sentenceFactsOf(
  rows: readonly { verdict: Verdict; officeName: string | null }[],
): SentenceFacts {
  const byOffice = new Map<string, number>()
  let tally = emptyTally()
  for (const { verdict, officeName } of rows) {
    tally = retally(tally, null, verdict)
    if (verdict === 'MISSING' && officeName !== null) {
      byOffice.set(officeName, (byOffice.get(officeName) ?? 0) + 1)
    }
  }
  const [first, second] = [...byOffice].sort(([, a], [, b]) => b - a)
  const leads = first !== undefined && (second === undefined || first[1] > second[1])
  return {
    ...tally,
    mostMissing: leads ? { office: first[0], missing: first[1] } : null,
  }
}
