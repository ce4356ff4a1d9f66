import type { MemberTerms } from '../../act/indicators/target-terms.ts'
import type { PlainDate } from '../../core/calendar/plain-date.rules.ts'
import {
  type AttestedSpan,
  additionsOf,
  type Count,
  countJudged,
  type JudgedRow,
  retally,
} from './count.rules.ts'
import type { JudgedDay, Judgement, RegisterFact, Source } from './source.ts'

/** Rows of a register as one write left them. */
export interface RegisterCommit<Fact extends RegisterFact = RegisterFact> {
  /** Moment of recording, ISO in UTC. */
  at: string
  facts: readonly Fact[]
}

/** A row that a write made count, or count no more, or for another amount. */
export interface MovedRow<Fact extends RegisterFact = RegisterFact> {
  fact: Fact
  before: Judgement | null
  after: Judgement | null
}

export interface ReplayedCommit<Fact extends RegisterFact = RegisterFact> {
  at: string
  after: Count
  /** Where the rows are the members themselves, those that there are after it. */
  members: MemberTerms[] | null
  /** Those whose judgement changed; empty: the write moved nothing. */
  moved: MovedRow<Fact>[]
}

/**
 * Writes a register's commits again, in the order in which they were recorded, and counts after each. The
 * count after the last is that of the register as it stood then, counted from nothing.
 * @param attested periods for which the register was said to be complete
 */
export function replayCommits<Fact extends RegisterFact>(
  source: Source<Fact>,
  start: readonly Fact[],
  commits: readonly RegisterCommit<Fact>[],
  day: JudgedDay,
  attested: readonly AttestedSpan[] = [],
): ReplayedCommit<Fact>[] {
  const rows = new Map(start.map((fact) => [fact.id, judged(source, fact, day)]))
  let count = countAll(source, rows.values(), day, attested)
  const sameDay = { before: day.asOf, after: day.asOf }
  return commits.map(({ at, facts }) => {
    const moved: MovedRow<Fact>[] = []
    for (const fact of facts) {
      const before = rows.get(fact.id)?.judgement ?? null
      const next = judged(source, fact, day)
      const after = next.judgement
      rows.set(fact.id, next)
      if (saysTheSame(source, before, after, sameDay)) continue
      // A share follows from its tally; of thousands of rows none is counted again.
      count = retally(count, before?.verdict ?? null, after?.verdict ?? null)
      moved.push({ fact, before, after })
    }
    if (moved.length > 0 && source.kind !== 'RATIO') {
      count = countAll(source, rows.values(), day, attested)
    }
    return { at, after: count, moved, members: membersOf(source, rows.values()) }
  })
}

type MaybeJudged<Fact extends RegisterFact> = { fact: Fact; judgement: Judgement | null }

function judged<Fact extends RegisterFact>(
  source: Source<Fact>,
  fact: Fact,
  day: JudgedDay,
): MaybeJudged<Fact> {
  return { fact, judgement: source.judge(fact, day) }
}

function countAll<Fact extends RegisterFact>(
  source: Source<Fact>,
  rows: Iterable<MaybeJudged<Fact>>,
  { asOf }: JudgedDay,
  attested: readonly AttestedSpan[],
): Count {
  const there = [...rows].filter((row): row is JudgedRow<Fact> => row.judgement !== null)
  return countJudged(source as unknown as Source, there, asOf, attested)
}

function membersOf<Fact extends RegisterFact>(
  { memberOf }: Source<Fact>,
  rows: Iterable<MaybeJudged<Fact>>,
): MemberTerms[] | null {
  return memberOf ? [...rows].flatMap(({ fact }) => memberOf(fact) ?? []) : null
}

/**
 * Whether a row says the same of a figure in two lists. Of a share only the verdict says something; elsewhere for whom
 * a row counts too, how much, and since when.
 * @param asOf days at whose ends the two were judged
 */
export function saysTheSame(
  { kind }: Pick<Source, 'kind'>,
  before: Judgement | null,
  after: Judgement | null,
  asOf: { before: PlainDate; after: PlainDate },
): boolean {
  if (before?.verdict !== after?.verdict) return false
  if (kind === 'RATIO') return true
  const said = (one: Judgement | null, day: PlainDate) =>
    one && JSON.stringify([one.member ?? null, additionsOf(one, day)])
  return said(before, asOf.before) === said(after, asOf.after)
}
