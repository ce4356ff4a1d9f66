import {
  evaluateGroup,
  evaluateIndicator,
  type GroupFigure,
  halfYearEnds,
  type IndicatorFigure,
  type PlainDate,
  type TargetTerms,
  type Thresholds,
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

/** A row's figure, and whether a file or a link proves one of its values. */
export type ProvenFigure = IndicatorFigure & { hasEvidence: boolean }

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
  readonly #figures = new LRUCache<PlainDate, PlanFigures>({ max: maxDays })

  constructor(structure: PlanStructure, readings: ReadonlyMap<string, ProvenReading[]>) {
    this.structure = structure
    this.readings = readings
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

  inputs(indicator: SnapshotIndicator) {
    return {
      id: indicator.id,
      weight: indicator.weight,
      notApplicable: indicator.notApplicable ? { justification: indicator.notApplicable } : null,
      targets: indicator.targets
        .filter((target) => target.archivedAt === null)
        .map((target) => ({
          terms: this.terms(indicator, target),
          readings: this.readings.get(target.id) ?? [],
        })),
    }
  }

  /** Figures at the end of a day; computed once for each day. */
  at(asOf: PlainDate): PlanFigures {
    const known = this.#figures.get(asOf)
    if (known) return known
    const rows = this.structure.indicators.map((indicator) => ({
      id: indicator.id,
      areaId: indicator.areaId,
      weight: indicator.weight,
      figure: this.#figureOf(indicator, asOf),
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
    this.#figures.set(asOf, figures)
    return figures
  }

  #figureOf(indicator: SnapshotIndicator, asOf: PlainDate): ProvenFigure {
    const readings = indicator.targets.flatMap(({ id }) => this.readings.get(id) ?? [])
    const hasEvidence = readings.some(({ cutoff, proven }) => cutoff <= asOf && proven)
    return { ...evaluateIndicator(this.inputs(indicator), asOf, this.thresholds), hasEvidence }
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
