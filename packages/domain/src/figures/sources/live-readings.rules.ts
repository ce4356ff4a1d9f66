import type { MemberTerms, TargetTerms } from '../../act/indicators/target-terms.ts'
import { type Period, periodOf } from '../../core/calendar/periods.rules.ts'
import type { PlainDate } from '../../core/calendar/plain-date.rules.ts'
import type { MemberReading, Reading } from '../progress/reading.ts'
import type { AttestedSpan, Count, MemberAddition } from './count.rules.ts'

/** Id of a reading that is counted and nowhere stored. */
const liveId = 'live'

export function isLive(reading: Pick<Reading, 'id'>): boolean {
  return reading.id === liveId
}

/**
 * The reading of a stock at the end of a day: a share, a total, what there is of each member. Null: no row of the
 * register ever counted and nobody said that it is complete, which is no data and not zero. A share of nothing says
 * that by itself.
 */
export function stockReading(terms: TargetTerms, count: Count, asOf: PlainDate): Reading | null {
  const isSaid = count.speaks || count.attested.some(({ endsOn }) => endsOn <= asOf)
  if (!isSaid && terms.kind !== 'RATIO') return null
  const period = periodOf(terms.periodUnit, asOf, terms.planStartsOn)
  const reading = readingAt(period, asOf)
  switch (terms.kind) {
    case 'RATIO':
      return {
        ...reading,
        numerator: String(count.counts),
        denominator: String(count.counts + count.missing),
      }
    case 'TOTAL':
      return { ...reading, cumulative: written(sum(count.additions)) }
    default:
      return { ...reading, members: membersOf(terms.members, count.additions, terms.kind) }
  }
}

/**
 * What was done in a period up to a day. Null: nothing was recorded in it and nobody said that it is complete:
 * the period stays owed.
 */
export function quotaReading(
  terms: TargetTerms,
  count: Count,
  period: Period,
  asOf: PlainDate,
): Reading | null {
  const cutoff = asOf < period.endsOn ? asOf : period.endsOn
  const within = (day: PlainDate) => day >= period.startsOn && day <= cutoff
  const additions = count.additions.filter(({ on }) => within(on))
  const isSaid = () => count.attested.some((span) => span.endsOn <= asOf && speaksOf(span, period))
  if (additions.length === 0 && !isSaid()) return null
  const reading = readingAt(period, cutoff)
  return terms.hasMembers
    ? { ...reading, members: membersOf(terms.members, additions, 'QUOTA') }
    : { ...reading, value: written(sum(additions)) }
}

/** A month speaks of the weeks that end in it, a half-year of the year that it ends in. */
function speaksOf(span: AttestedSpan, period: Period): boolean {
  if (span.startsOn <= period.endsOn && period.endsOn <= span.endsOn) return true
  const endsIn = period.startsOn <= span.endsOn && span.endsOn <= period.endsOn
  return endsIn && lengthOf(span) <= lengthOf(period)
}

/** Milliseconds between two days; asked for far too often for the calendar's own arithmetic. */
function lengthOf({ startsOn, endsOn }: AttestedSpan): number {
  return Date.parse(endsOn) - Date.parse(startsOn)
}

function readingAt({ key }: Period, cutoff: PlainDate): Reading {
  return {
    ...{ id: liveId, periodKey: key, cutoff, revision: 1 },
    ...{ value: null, numerator: null, denominator: null, members: [] },
  }
}

/** Of a LEVEL a member without anything was not measured; elsewhere it did nothing. */
function membersOf(
  members: readonly MemberTerms[],
  additions: readonly MemberAddition[],
  kind: TargetTerms['kind'],
): MemberReading[] {
  const bySubject = Map.groupBy(additions, ({ member }) => member)
  return members.flatMap((member) => {
    const own = bySubject.get(member.subject ?? member.id)
    if (!own && kind === 'LEVEL') return []
    return [{ memberId: member.id, value: written(sum(own ?? [])) }]
  })
}

function sum(additions: readonly MemberAddition[]): number {
  return additions.reduce((total, { amount }) => total + amount, 0)
}

/** Amounts have two decimals at most: sums of them are written without the noise of binary fractions. */
function written(amount: number): string {
  return String(Math.round(amount * 100) / 100)
}
