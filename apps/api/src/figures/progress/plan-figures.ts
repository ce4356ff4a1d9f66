import {
  type Basis,
  type Count,
  countRegister,
  evaluateGroup,
  evaluateIndicator,
  evaluateParts,
  type FigureInput,
  figureInput,
  type GroupFigure,
  halfYearEnds,
  type IndicatorFigure,
  isLive,
  type JudgedDay,
  type MemberTerms,
  type PlainDate,
  type RegisterFacts,
  registerMembers,
  type Source,
  type SourcedTarget,
  sourceOn,
  type TargetFigure,
  type TargetTerms,
  type Thresholds,
} from '@gelt/domain'
import { LRUCache } from 'lru-cache'
import type {
  PlanStructure,
  SnapshotIndicator,
  SnapshotMember,
  SnapshotTarget,
} from '../../act/structure/plan-structure.sql.ts'
import type { ProvenReading } from './approved-readings.sql.ts'

/** Days kept computed: a trend over thirty years and then some. Anybody may ask for any day. */
const maxDays = 80

/** Counts of registers kept: those of every source on the days of a long trend. */
const maxCounts = 3000

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
  objectives: ReadonlyMap<string, GroupFigure>
  indicators: ReadonlyMap<string, ProvenFigure>
}

/** A member that the plan keeps; rows of a register name it by what it is. */
function planMember(member: SnapshotMember): MemberTerms {
  const { officeId, phaseId, bodyId, modality } = member
  return { ...member, subject: officeId ?? phaseId ?? bodyId ?? modality }
}

function dayKey(asOf: PlainDate, basis: Basis | null): string {
  return `${asOf} ${basis}`
}

/** The plan as recorded by a moment, with its approved values; gives figures of any day. */
export class PlanSnapshot {
  readonly structure: PlanStructure
  readonly readings: ReadonlyMap<string, ProvenReading[]>
  readonly facts: RegisterFacts
  readonly #figures = new LRUCache<string, PlanFigures>({ max: maxDays })
  readonly #counts = new LRUCache<string, Count>({ max: maxCounts })

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

  /**
   * What a target commits to, in the terms of the rules.
   * @param asOf day looked at: where a register's rows are its members, those that count it then; null: the members
   * that the plan keeps, by which values are typed
   */
  terms(indicator: SnapshotIndicator, target: SnapshotTarget, asOf: PlainDate | null): TargetTerms {
    const { structure } = this
    const source = asOf === null ? null : sourceOn(target.decisions, asOf)
    const registered = source && registerMembers(source, this.facts)
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
      owes: source?.owes ?? null,
      members: registered ?? target.members.map(planMember),
    }
  }

  /** What a judgement may rest on besides the row. */
  judgedDay(target: Pick<SnapshotTarget, 'goal'>, asOf: PlainDate): JudgedDay {
    const goal = target.goal === null ? null : Number(target.goal)
    return { asOf, planStartsOn: this.structure.startsOn, goal }
  }

  /** What a register says of a target at the end of a day, counted once. */
  count(source: Source, target: Pick<SnapshotTarget, 'goal'>, day: PlainDate): Count {
    const key = `${source.key} ${target.goal} ${day}`
    const known = this.#counts.get(key)
    if (known) return known
    const count = countRegister(source, this.facts, this.judgedDay(target, day))
    this.#counts.set(key, count)
    return count
  }

  /** A target with what its figure at the end of a day is made of, typed or counted. */
  sourced(indicator: SnapshotIndicator, target: SnapshotTarget, asOf: PlainDate): SourcedTarget {
    return {
      terms: this.terms(indicator, target, asOf),
      decisions: target.decisions,
      readings: this.readings.get(target.id) ?? [],
      count: (source, day) => this.count(source, target, day),
    }
  }

  /** The terms and readings that its figure at the end of a day is evaluated from. */
  input(
    indicator: SnapshotIndicator,
    target: SnapshotTarget,
    asOf: PlainDate,
    basis: Basis | null = null,
  ): FigureInput {
    return figureInput(this.sourced(indicator, target, asOf), asOf, basis)
  }

  #inputs(indicator: SnapshotIndicator, asOf: PlainDate, basis: Basis | null) {
    return {
      id: indicator.id,
      weight: indicator.weight,
      notApplicable: indicator.notApplicable ? { justification: indicator.notApplicable } : null,
      targets: indicator.targets
        .filter((target) => target.archivedAt === null)
        .map((target) => this.input(indicator, target, asOf, basis)),
    }
  }

  /**
   * Figures at the end of a day; computed once for each day.
   * @param basis null: recorded where a period was closed on that day, live otherwise
   */
  at(asOf: PlainDate, basis: Basis | null = null): PlanFigures {
    const key = dayKey(asOf, basis)
    const known = this.#figures.get(key)
    if (known) return known
    const rows = this.structure.indicators.map((indicator) => ({
      id: indicator.id,
      areaId: indicator.areaId,
      row: indicator.row,
      weight: indicator.weight,
      figure: this.#figureOf(indicator, asOf, basis),
    }))
    const { areas, objectives } = this.structure
    const figures: PlanFigures = {
      asOf,
      plan: evaluateGroup(rows, this.thresholds),
      areas: evaluateParts(areas, rows, ({ areaId }, { id }) => areaId === id, this.thresholds),
      objectives: evaluateParts(
        objectives,
        rows,
        ({ row }, objective) => objective.rows.includes(row),
        this.thresholds,
      ),
      indicators: new Map(rows.map((row) => [row.id, row.figure])),
    }
    this.#figures.set(key, figures)
    return figures
  }

  /** Whether the figures of a day are known already, and cost nothing. */
  isJudged(asOf: PlainDate, basis: Basis | null = null): boolean {
    return this.#figures.has(dayKey(asOf, basis))
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
