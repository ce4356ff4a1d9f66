import type { MemberTerms, TargetTerms } from '../../act/indicators/target-terms.ts'
import { fullPeriodsWithin, type Period } from '../../core/calendar/periods.rules.ts'
import type { PlainDate } from '../../core/calendar/plain-date.rules.ts'
import type { TargetFigure } from '../progress/figure.ts'
import { horizonOf } from '../progress/horizon.rules.ts'
import { owingOf } from '../progress/owed.rules.ts'
import { additionsOf, emptyTally, retally } from './count.rules.ts'
import type { Judgement, SentenceFacts } from './source.ts'

/** A judged row, as far as a sentence speaks of it. */
export type SpokenRow = Pick<Judgement, 'verdict'> &
  Partial<Judgement> & { id?: string; officeName: string | null }

/** The figure that a sentence is about. */
export interface SpokenFigure {
  terms: TargetTerms
  asOf: PlainDate
  figure: Pick<TargetFigure, 'value' | 'satisfied' | 'memberCount' | 'missing'>
}

const unsaid = {
  ...{ goal: null, amount: null, period: null, satisfied: null, members: null },
  missingMembers: [] as readonly string[],
}

/**
 * What the sentence about judged rows needs to know of them.
 * @param about null: the rows alone, as of a share
 */
export function sentenceFactsOf(
  rows: readonly SpokenRow[],
  about: SpokenFigure | null = null,
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
    ...(about ? figureFacts(rows, about) : unsaid),
  }
}

type FigureFacts = Omit<SentenceFacts, keyof ReturnType<typeof emptyTally> | 'mostMissing'>

function figureFacts(rows: readonly SpokenRow[], about: SpokenFigure): FigureFacts {
  const { terms, asOf, figure } = about
  const goal = terms.goal === null ? null : Number(terms.goal)
  if (terms.kind === 'QUOTA') {
    return terms.hasMembers
      ? { ...unsaid, goal, ...lastPeriodByMember(rows, terms, asOf) }
      : { ...unsaid, goal, ...thisPeriod(rows, terms, asOf) }
  }
  return {
    ...unsaid,
    goal,
    amount: terms.kind === 'TOTAL' && figure.value !== null ? Number(figure.value) : null,
    satisfied: figure.satisfied,
    members: figure.memberCount,
    missingMembers: figure.missing.map(({ name }) => name),
  }
}

/** The last period that has begun and lies within what the quota is owed over. */
function thisPeriod(rows: readonly SpokenRow[], terms: TargetTerms, asOf: PlainDate) {
  const period = owedPeriods(terms).findLast(({ startsOn }) => startsOn <= asOf) ?? null
  return { period, amount: period && amountIn(rows, period, asOf) }
}

/** Members that were there for the whole of the last period that ended, by whether they did what it asked for. */
function lastPeriodByMember(rows: readonly SpokenRow[], terms: TargetTerms, asOf: PlainDate) {
  const period = owedPeriods(terms).findLast(({ endsOn }) => endsOn <= asOf)
  if (!period) return {}
  const owing = terms.members.filter((member) => wasThere(member, period))
  // Of a week with holidays, what that week owed.
  const goal = Number(owingOf(terms).in(period) ?? 0)
  const missing = owing.filter((member) => {
    const own = rows.filter((row) => subjectOf(row) === (member.subject ?? member.id))
    return amountIn(own, period, asOf) < goal
  })
  return {
    period,
    ...(terms.goal === null ? {} : { goal }),
    satisfied: owing.length - missing.length,
    members: owing.length,
    missingMembers: missing.map(({ name }) => name),
  }
}

/** Full periods of the quota's horizon, those to come included. */
function owedPeriods(terms: TargetTerms): readonly Period[] {
  const { from, to } = horizonOf(terms)
  const { periodUnit, startsOn, planStartsOn, planEndsOn } = terms
  return fullPeriodsWithin(periodUnit, from ?? startsOn, to ?? planEndsOn, planStartsOn)
}

/** Rows that are members themselves name none. */
function subjectOf(row: SpokenRow): string | null {
  return row.member ?? row.id ?? null
}

function wasThere({ activeFrom, activeTo }: MemberTerms, { startsOn, endsOn }: Period): boolean {
  return (activeFrom ?? startsOn) <= startsOn && (activeTo ?? endsOn) >= endsOn
}

function amountIn(rows: readonly SpokenRow[], period: Period, asOf: PlainDate): number {
  const { startsOn, endsOn } = period
  return rows
    .flatMap((row) => additionsOf({ reason: '', note: null, on: null, ...row }, asOf))
    .filter(({ on }) => on >= startsOn && on <= endsOn)
    .reduce((total, { amount }) => total + amount, 0)
}
