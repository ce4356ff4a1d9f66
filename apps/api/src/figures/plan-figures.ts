import {
  type Basis,
  type DayTally,
  evaluateGroup,
  evaluateIndicator,
  type GroupFigure,
  halfYearEnds,
  type IndicatorFigure,
  isLive,
  type PlainDate,
  type Reading,
  type RegisterFacts,
  readingsBySource,
  type Source,
  type SourcedTarget,
  sourceOn,
  type TargetFigure,
  type TargetTerms,
  type Thresholds,
  tallyRows,
} from '@gelt/domain'
import { LRUCache } from 'lru-cache'
import type {
  PlanStructure,
  ProvenReading,
  SnapshotIndicator,
  SnapshotTarget,
} from './plan-snapshot.sql.ts'

/** Days kept computed: a trend over thirty years and then some. Anybody may ask for any day. */
const maxDays = 80

/** Counts of registers kept: those of ten sources on the days of a long trend. */
const maxTallies = 1000

/** A target's figure, and where it comes from. */
export type SourcedFigure = TargetFigure & {
  /** Definition that counts it on the day; null: it is typed. */
  sourceKey: string | null
  basis: Basis
}

/** A row's figure, and whether a file or a link proves one of its values. */
export type ProvenFigure = Omit<IndicatorFigure, 'targets'> & {
  targets: SourcedFigure[]
  hasEvidence: boolean
}

export interface PlanFigures {
  asOf: PlainDate
  plan: GroupFigure
  areas: ReadonlyMap<string, GroupFigure>
  indicators: ReadonlyMap<string, ProvenFigure>
}

/** The plan as recorded by a moment, with its approved values; gives figures of any day. */
export class PlanSnapshot {
  readonly structure: PlanStructure
  readonly readings: ReadonlyMap<string, ProvenReading[]>
  readonly facts: RegisterFacts
  readonly #figures = new LRUCache<string, PlanFigures>({ max: maxDays })
  readonly #tallies = new LRUCache<string, DayTally>({ max: maxTallies })

  constructor(
    structure: PlanStructure,
    readings: ReadonlyMap<string, ProvenReading[]>,
    facts: RegisterFacts,
  ) {
    this.structure = structure
    this.readings = readings
    this.facts = facts
  }

  get thresholds(): Thresholds {
    return { onTrack: this.structure.onTrackFrom, atRisk: this.structure.atRiskFrom }
  }

  /** What a target commits to, in the terms of the rules. */
  terms(indicator: SnapshotIndicator, target: SnapshotTarget): TargetTerms {
    const { structure } = this
    return {
      id: target.id,
      kind: target.kind,
      mode: target.mode,
      goal: target.goal,
      periodUnit: target.periodUnit,
      startsOn: indicator.deadline?.startsOn ?? structure.startsOn,
      deadline: indicator.deadline?.resolvedOn ?? null,
      planStartsOn: structure.startsOn,
      planEndsOn: structure.endsOn,
      wholeNumbers: target.wholeNumbers,
      maximum: target.maximum,
      hasMembers: target.memberKind !== null,
      members: target.members,
    }
  }

  /** What a register says at the end of a day, counted once. */
  tally(source: Source, day: PlainDate): DayTally {
    const key = `${source.key} ${day}`
    const known = this.#tallies.get(key)
    if (known) return known
    const tally = tallyRows(source, this.facts[source.register], day)
    this.#tallies.set(key, tally)
    return tally
  }

  /** What a target's figure at the end of a day is made of, typed or counted. */
  readingsOf(
    indicator: SnapshotIndicator,
    target: SnapshotTarget,
    asOf: PlainDate,
    basis: Basis | null = null,
  ): readonly Reading[] {
    const sourced: SourcedTarget = {
      terms: this.terms(indicator, target),
      decisions: target.decisions,
      readings: this.readings.get(target.id) ?? [],
      tally: (source, day) => this.tally(source, day),
    }
    return readingsBySource(sourced, asOf, basis)
  }

  #inputs(indicator: SnapshotIndicator, asOf: PlainDate, basis: Basis | null) {
    return {
      id: indicator.id,
      weight: indicator.weight,
      notApplicable: indicator.notApplicable ? { justification: indicator.notApplicable } : null,
      targets: indicator.targets
        .filter((target) => target.archivedAt === null)
        .map((target) => ({
          terms: this.terms(indicator, target),
          readings: this.readingsOf(indicator, target, asOf, basis),
        })),
    }
  }

  /**
   * Figures at the end of a day; computed once for each day.
   * @param basis null: recorded where a period was closed on that day, live otherwise
   */
  at(asOf: PlainDate, basis: Basis | null = null): PlanFigures {
    const key = `${asOf} ${basis}`
    const known = this.#figures.get(key)
    if (known) return known
    const rows = this.structure.indicators.map((indicator) => ({
      id: indicator.id,
      areaId: indicator.areaId,
      weight: indicator.weight,
      figure: this.#figureOf(indicator, asOf, basis),
    }))
    const figures: PlanFigures = {
      asOf,
      plan: evaluateGroup(rows, this.thresholds),
      areas: new Map(
        this.structure.areas.map((area) => [
          area.id,
          evaluateGroup(
            rows.filter((row) => row.areaId === area.id),
            this.thresholds,
          ),
        ]),
      ),
      indicators: new Map(rows.map((row) => [row.id, row.figure])),
    }
    this.#figures.set(key, figures)
    return figures
  }

  #figureOf(indicator: SnapshotIndicator, asOf: PlainDate, basis: Basis | null): ProvenFigure {
    const readings = indicator.targets.flatMap(({ id }) => this.readings.get(id) ?? [])
    const hasEvidence = readings.some(({ cutoff, proven }) => cutoff <= asOf && proven)
    const inputs = this.#inputs(indicator, asOf, basis)
    const figure = evaluateIndicator(inputs, asOf, this.thresholds)
    const targets = figure.targets.map((target) => {
      const terms = indicator.targets.find(({ id }) => id === target.targetId)
      const source = terms ? sourceOn(terms.decisions, asOf) : null
      const live = target.lastReading !== null && isLive(target.lastReading)
      return {
        ...target,
        sourceKey: source?.key ?? null,
        basis: live ? ('LIVE' as const) : ('RECORDED' as const),
      }
    })
    return { ...figure, targets, hasEvidence }
  }

  /**
   * Cut-offs of a trend line: every half-year's end since the plan's start, then the day itself. After the
   * plan's end only that end and the day: nothing moves in between, however far the day is asked for.
   */
  trendDates(asOf: PlainDate): PlainDate[] {
    const { startsOn, endsOn } = this.structure
    if (asOf <= endsOn) return halfYearEnds(startsOn, asOf)
    return [...halfYearEnds(startsOn, endsOn), asOf]
  }
}
