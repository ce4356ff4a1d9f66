import type { PlainDate } from '../calendar/plain-date.rules.ts'
import { retally, tallyRows } from './count.rules.ts'
import type { Judgement, RegisterFact, Source, Tally } from './source.ts'

/** Rows of a register as one write left them. */
export interface RegisterCommit<Fact extends RegisterFact = RegisterFact> {
  /** Moment of recording, ISO in UTC. */
  at: string
  facts: readonly Fact[]
}

/** A row that a write made count, or count no more. */
export interface MovedRow<Fact extends RegisterFact = RegisterFact> {
  fact: Fact
  before: Judgement | null
  after: Judgement | null
}

export interface ReplayedCommit<Fact extends RegisterFact = RegisterFact> {
  at: string
  after: Tally
  /** Those whose verdict changed; empty: the write moved nothing. */
  moved: MovedRow<Fact>[]
}

/**
 * Writes a register's commits again, in the order in which they were recorded, and counts after each. The
 * tally after the last is that of the register as it stood then, counted from nothing.
 */
export function replayCommits<Fact extends RegisterFact>(
  source: Source<Fact>,
  start: readonly Fact[],
  commits: readonly RegisterCommit<Fact>[],
  asOf: PlainDate,
): ReplayedCommit<Fact>[] {
  const rows = new Map(start.map((fact) => [fact.id, fact]))
  let tally: Tally = tallyRows(source, start, asOf)
  return commits.map(({ at, facts }) => {
    const moved: MovedRow<Fact>[] = []
    for (const fact of facts) {
      const known = rows.get(fact.id)
      const before = known ? source.judge(known, asOf) : null
      const after = source.judge(fact, asOf)
      rows.set(fact.id, fact)
      if (before?.verdict === after?.verdict) continue
      tally = retally(tally, before?.verdict ?? null, after?.verdict ?? null)
      moved.push({ fact, before, after })
    }
    return { at, after: tally, moved }
  })
}
