import { periodAfter, periodOf } from '../calendar/periods.rules.ts'
import { addDays, type PlainDate } from '../calendar/plain-date.rules.ts'
import type { TargetTerms } from '../indicators/target-terms.ts'
import type { Reading } from '../measurements/reading.ts'
import { type DayTally, liveReading } from './count.rules.ts'
import type { Source } from './source.ts'
import { sourceByKey } from './sources.ts'

export const MEASUREMENT_SOURCES = ['TYPED', 'COUNTED'] as const
export type MeasurementSource = (typeof MEASUREMENT_SOURCES)[number]

/** RECORDED: values of closed periods. LIVE: counted now from the register. */
export const BASES = ['RECORDED', 'LIVE'] as const
export type Basis = (typeof BASES)[number]

/** Since a day a target's figure is typed, or counted by a source. */
export interface SourceDecision {
  source: MeasurementSource
  /** Null: typed. */
  sourceKey: string | null
  startsOn: PlainDate
  /** Why, in the municipality’s words. */
  reason: string
}

/** An approved value, and whether it was typed or counted. */
export type SourcedReading = Reading & { source: MeasurementSource }

/**
 * The decision that holds on a day: the latest begun, of those begun together the last decided. Null: typed.
 * @param decisions in the order in which they were taken
 */
export function decisionOn<Decision extends SourceDecision>(
  decisions: readonly Decision[],
  day: PlainDate,
): Decision | null {
  let holding: Decision | null = null
  for (const decision of decisions) {
    if (decision.startsOn > day) continue
    if (holding === null || decision.startsOn >= holding.startsOn) holding = decision
  }
  return holding
}

/** The source that counts a target on a day; null where it is typed. */
export function sourceOn(decisions: readonly SourceDecision[], day: PlainDate): Source | null {
  const key = decisionOn(decisions, day)?.sourceKey
  return key ? sourceByKey(key) : null
}

export interface SourcedTarget {
  terms: TargetTerms
  /** In the order in which they were taken. */
  decisions: readonly SourceDecision[]
  /** The approved ones. */
  readings: readonly SourcedReading[]
  /** Counts the register at the end of a day. */
  tally(source: Source, day: PlainDate): DayTally
}

/**
 * The readings that a target's figure at the end of `asOf` is made of. Where it is typed, the typed values; where
 * it is counted, one for the end of every period, for the deadline, for the last day before it was typed again
 * and for the day itself. Of a day whose value was closed and approved that value is taken, unless LIVE is asked
 * for; RECORDED takes nothing else.
 */
export function readingsBySource(
  { terms, decisions, readings, tally }: SourcedTarget,
  asOf: PlainDate,
  basis: Basis | null = null,
): readonly Reading[] {
  if (decisions.length === 0) return readings
  const held = readings.filter(({ source, cutoff }) => {
    const counted = sourceOn(decisions, cutoff) !== null
    return source === 'TYPED' ? !counted : counted && basis !== 'LIVE'
  })
  if (basis === 'RECORDED') return held
  const closed = new Set(held.map(({ cutoff }) => cutoff))
  const counted = new Map<PlainDate, Reading>()
  const count = (day: PlainDate): DayTally | null => {
    const source = sourceOn(decisions, day)
    if (!source || closed.has(day)) return null
    const found = tally(source, day)
    counted.set(day, liveReading(found, { ...terms, asOf: day }))
    return found
  }
  for (const day of [...periodEnds(terms, asOf), ...daysBefore(decisions, asOf)]) count(day)
  const today = count(asOf)
  // A figure that is full was full since the last row counted or left, not only since the period's end.
  if (today?.missing === 0 && today.since !== null && today.since < asOf) count(today.since)
  return [...held, ...counted.values()]
}

/**
 * Ends of the periods before the day, and the deadline when it has passed. None after the period that the plan
 * ends in: nothing is owed then, and anybody may ask for a day of the next century.
 */
function periodEnds(terms: TargetTerms, asOf: PlainDate): PlainDate[] {
  const { periodUnit, planStartsOn, planEndsOn, startsOn, deadline } = terms
  const days: PlainDate[] = []
  let period = periodOf(periodUnit, startsOn, planStartsOn)
  while (period.endsOn < asOf && period.startsOn <= planEndsOn) {
    days.push(period.endsOn)
    period = periodAfter(periodUnit, period, planStartsOn)
  }
  return deadline !== null && deadline < asOf ? [...days, deadline] : days
}

/** The days before those on which something was decided: what was counted until then stands until a value is typed. */
function daysBefore(decisions: readonly SourceDecision[], asOf: PlainDate): PlainDate[] {
  return decisions.map(({ startsOn }) => addDays(startsOn, -1)).filter((day) => day < asOf)
}
