import type { RulesVersion } from '../../act/indicators/rules-version.ts'
import type { TargetTerms } from '../../act/indicators/target-terms.ts'
import { type Period, periodsTouching } from '../../core/calendar/periods.rules.ts'
import { addDays, earliest, type PlainDate } from '../../core/calendar/plain-date.rules.ts'
import type { Reading } from '../progress/reading.ts'
import { latestReading } from '../progress/readings.rules.ts'
import { evaluateTarget } from '../progress/target.rules.ts'
import type { Count, MemberAddition } from './count.rules.ts'
import { type Ledger, readingsOfValue } from './ledger.rules.ts'
import { quotaReading, stockReading } from './live-readings.rules.ts'
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
export type SourcedReading = Reading & {
  source: MeasurementSource
  /** Of a value counted at a closing: what it is made of. Null: its own columns say it all. */
  ledger?: Ledger | null
  /** Of a value counted at a closing: the rules that gave its figure. Null: it was typed. */
  rulesVersion?: RulesVersion | null
}

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
  count(source: Source, day: PlainDate): Count
}

/** What a figure is evaluated from. */
export interface FigureInput {
  terms: TargetTerms
  readings: readonly Reading[]
}

/**
 * A target's terms and readings at the end of a day. Where a closed value answers, its members are those that
 * there were when it was closed, and its rules those of then.
 */
export function figureInput(
  target: SourcedTarget,
  asOf: PlainDate,
  basis: Basis | null = null,
): FigureInput {
  const readings = readingsBySource(target, asOf, basis)
  const last = latestReading(readings, asOf)
  const closed = target.readings.find(({ id }) => id === last?.id)
  return { terms: closed ? termsOfValue(target.terms, closed) : target.terms, readings }
}

/** The terms that a value is evaluated by: of a closed one with the members and the rules that it was closed with. */
export function termsOfValue(
  terms: TargetTerms,
  { ledger, rulesVersion }: Pick<SourcedReading, 'ledger' | 'rulesVersion'>,
): TargetTerms {
  return {
    ...terms,
    members: ledger?.members ?? terms.members,
    ...(rulesVersion ? { rulesVersion } : {}),
  }
}

/**
 * The readings that a target's figure at the end of `asOf` is made of. Where it is typed, the typed values; where
 * it is counted, what the register says: of a stock at the end of every period, on the deadline, on the last day
 * before it was typed again and on the day itself; of a quota in every period. Of a day whose value was closed and
 * approved that value is taken, unless LIVE is asked for; RECORDED takes nothing else.
 */
export function readingsBySource(
  target: SourcedTarget,
  asOf: PlainDate,
  basis: Basis | null = null,
): readonly Reading[] {
  const { terms, decisions, readings } = target
  if (decisions.length === 0) return readings
  const held = readings.filter(({ source, cutoff }) => {
    const counted = sourceOn(decisions, cutoff) !== null
    return source === 'TYPED' ? !counted : counted && basis !== 'LIVE'
  })
  return terms.kind === 'QUOTA'
    ? quotaReadings(target, held, asOf, basis)
    : stockReadings(target, held, asOf, basis)
}

/** What a counted target says at the end of a day, with nothing of it stored: what a closing freezes. */
export function liveReadings(target: SourcedTarget, asOf: PlainDate): Reading[] {
  const { terms, decisions } = target
  if (terms.kind === 'QUOTA') return liveQuota(target, asOf)
  const source = sourceOn(decisions, asOf)
  const reading = source && stockReading(terms, target.count(source, asOf), asOf)
  return reading ? [reading] : []
}

/** Periods add up: the ones of a closing stand or fall together, and never mix with those counted now. */
function quotaReadings(
  target: SourcedTarget,
  held: readonly SourcedReading[],
  asOf: PlainDate,
  basis: Basis | null,
): Reading[] {
  const typed = held.filter(({ source }) => source === 'TYPED')
  const closed = held
    .filter(({ source, cutoff }) => source === 'COUNTED' && cutoff <= asOf)
    .reduce<SourcedReading | null>((last, value) => (supersedes(value, last) ? value : last), null)
  if (basis === 'RECORDED' || closed?.cutoff === asOf) {
    return [...typed, ...(closed ? readingsOfValue(closed) : [])]
  }
  return [...typed, ...liveQuota(target, asOf)]
}

function supersedes(value: Reading, other: Reading | null): boolean {
  if (other === null || value.cutoff !== other.cutoff) return value.cutoff > (other?.cutoff ?? '')
  return value.revision > other.revision
}

function liveQuota(target: SourcedTarget, asOf: PlainDate): Reading[] {
  const { terms, decisions } = target
  const periods = periodsUntil(terms, asOf)
  const additionsOf = new Map<Source, ReturnType<typeof byPeriod>>()
  return periods.flatMap((period, index) => {
    const source = sourceOn(decisions, earliest(period.endsOn, asOf))
    if (!source) return []
    const count = target.count(source, asOf)
    const known = additionsOf.get(source) ?? byPeriod(count, periods)
    additionsOf.set(source, known)
    const additions = known.get(index) ?? []
    return quotaReading(terms, { ...count, additions }, period, asOf) ?? []
  })
}

/** Additions by the place of their period in the list: hundreds of weeks, each looked for once. */
function byPeriod({ additions }: Count, periods: readonly Period[]): Map<number, MemberAddition[]> {
  return Map.groupBy(additions, ({ on }) => placeOf(on, periods))
}

/** Place of the last period begun by a day; -1: none. */
function placeOf(day: PlainDate, periods: readonly Period[]): number {
  let low = 0
  let high = periods.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((periods[middle]?.startsOn ?? '') <= day) low = middle + 1
    else high = middle
  }
  return low - 1
}

function stockReadings(
  target: SourcedTarget,
  held: readonly SourcedReading[],
  asOf: PlainDate,
  basis: Basis | null,
): Reading[] {
  const { terms, decisions } = target
  const stored = held.flatMap(readingsOfValue)
  if (basis === 'RECORDED') return stored
  const closed = new Set(stored.map(({ cutoff }) => cutoff))
  const live = new Map<PlainDate, Reading>()
  const count = (day: PlainDate): Count | null => {
    const source = sourceOn(decisions, day)
    if (!source || closed.has(day)) return null
    const counted = target.count(source, day)
    const reading = stockReading(terms, counted, day)
    if (reading) live.set(day, reading)
    return counted
  }
  for (const day of [...periodEnds(terms, asOf), ...daysBefore(decisions, asOf)]) count(day)
  const today = count(asOf)
  const readings = () => [...stored, ...live.values()]
  // What is full was full since the last row counted or left, not only since the period's end.
  if (today && isFull(terms, readings(), asOf)) {
    for (const day of lastChanges(today)) if (!live.has(day)) count(day)
  }
  return readings()
}

function isFull(terms: TargetTerms, readings: readonly Reading[], asOf: PlainDate): boolean {
  return Number(evaluateTarget(terms, readings, asOf).progress ?? 0) >= 1
}

/** Days looked back for the one on which a target got full. */
const mostChanges = 40

/** Days on which what counts changed, the latest ones. */
function lastChanges({ since, additions }: Count): PlainDate[] {
  const days = new Set(additions.map(({ on }) => on))
  if (since !== null) days.add(since)
  return [...days].sort().slice(-mostChanges)
}

/** Periods begun by a day, none after the one that the plan ends in: nothing is owed then. */
function periodsUntil(terms: TargetTerms, asOf: PlainDate): Period[] {
  const { periodUnit, planStartsOn, planEndsOn, startsOn } = terms
  return periodsTouching(periodUnit, startsOn, planEndsOn, planStartsOn).filter(
    (period) => period.startsOn <= asOf,
  )
}

/**
 * Ends of the periods before the day, and the deadline when it has passed. None after the period that the plan
 * ends in: nothing is owed then, and anybody may ask for a day of the next century.
 */
function periodEnds(terms: TargetTerms, asOf: PlainDate): PlainDate[] {
  const days = periodsUntil(terms, asOf)
    .map(({ endsOn }) => endsOn)
    .filter((day) => day < asOf)
  const { deadline } = terms
  return deadline !== null && deadline < asOf ? [...days, deadline] : days
}

/** The days before those on which something was decided: what was counted until then stands until a value is typed. */
function daysBefore(decisions: readonly SourceDecision[], asOf: PlainDate): PlainDate[] {
  return decisions.map(({ startsOn }) => addDays(startsOn, -1)).filter((day) => day < asOf)
}
