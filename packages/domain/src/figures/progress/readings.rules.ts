import type { MemberTerms } from '../../act/indicators/target-terms.ts'
import type { PlainDate } from '../../core/calendar/plain-date.rules.ts'
import { type Exact, exact, sum } from '../../core/decimals.rules.ts'
import type { MemberReading, Reading } from './reading.ts'

/** Later cut-off first, then the higher revision. */
function supersedes(a: Reading, b: Reading): boolean {
  return a.cutoff === b.cutoff ? a.revision > b.revision : a.cutoff > b.cutoff
}

/** For each period the reading that holds at the end of `asOf`: latest cut-off by then, highest revision. */
export function currentByPeriod(
  readings: readonly Reading[],
  asOf: PlainDate,
): Map<string, Reading> {
  const current = new Map<string, Reading>()
  for (const reading of readings) {
    if (reading.cutoff > asOf) continue
    const other = current.get(reading.periodKey)
    if (!other || supersedes(reading, other)) current.set(reading.periodKey, reading)
  }
  return current
}

/** The reading of a stock: the latest cut-off by `asOf` over all periods, highest revision. */
export function latestReading(readings: readonly Reading[], asOf: PlainDate): Reading | null {
  let latest: Reading | null = null
  for (const reading of readings) {
    if (reading.cutoff <= asOf && (!latest || supersedes(reading, latest))) latest = reading
  }
  return latest
}

/** What a reading adds up to: its own value, else its members' together; null: nothing said. */
export function amountOf(reading: Reading): Exact | null {
  const own = exact(reading.value)
  if (own) return own
  return total(reading.members.map((member) => member.value))
}

/** The two counts of a ratio: the reading's own, else its members' together. */
export function countsOf(reading: Reading): { numerator: Exact | null; denominator: Exact | null } {
  return {
    numerator: exact(reading.numerator) ?? total(reading.members.map((m) => m.numerator)),
    denominator: exact(reading.denominator) ?? total(reading.members.map((m) => m.denominator)),
  }
}

function total(texts: readonly (string | null | undefined)[]): Exact | null {
  const figures = texts.map(exact).filter((figure) => figure !== null)
  return figures.length > 0 ? sum(figures) : null
}

export function memberValue(reading: Reading, memberId: string): Exact | null {
  const found = reading.members.find((member: MemberReading) => member.memberId === memberId)
  return exact(found?.value)
}

/** Active on a day: from its first day to its last, both included. */
export function isActive(member: MemberTerms, on: PlainDate): boolean {
  if (member.activeFrom !== null && member.activeFrom > on) return false
  return member.activeTo === null || member.activeTo >= on
}

export function hasBegun(member: MemberTerms, on: PlainDate): boolean {
  return member.activeFrom === null || member.activeFrom <= on
}
