import {
  type Basis,
  type Count,
  evaluateTarget,
  isLive,
  type MemberTerms,
  type PlainDate,
  readingsBySource,
  sourceOn,
} from '@gelt/domain'
import type { TargetPart } from '../../act/indicators/plan-parts.ts'
import type { SnapshotIndicator, SnapshotTarget } from '../../act/structure/plan-structure.sql.ts'
import type { PlanSnapshot } from '../progress/plan-figures.ts'

/** Progress, and the counts where there are any. */
export interface Standing {
  progress: string | null
  numerator: string | null
  denominator: string | null
}

/** The target in a snapshot, with the day looked at. */
export class TargetAt {
  readonly snapshot: PlanSnapshot
  readonly indicator: SnapshotIndicator
  readonly target: SnapshotTarget
  readonly asOf: PlainDate
  readonly #basis: Basis | null

  constructor(
    snapshot: PlanSnapshot,
    part: TargetPart,
    asOf: PlainDate,
    basis: Basis | null = null,
  ) {
    const indicator = snapshot.structure.indicators.find(({ id }) => id === part.indicator.id)
    this.snapshot = snapshot
    this.asOf = asOf
    this.#basis = basis
    this.indicator = indicator ?? part.indicator
    this.target = indicator?.targets.find(({ id }) => id === part.target.id) ?? part.target
  }

  /** The same target as another snapshot has it. */
  in(snapshot: PlanSnapshot, part: TargetPart): TargetAt {
    return new TargetAt(snapshot, part, this.asOf, this.#basis)
  }

  get figure() {
    const figures = this.snapshot.at(this.asOf, this.#basis).indicators.get(this.indicator.id)
    return figures?.targets.find(({ targetId }) => targetId === this.target.id)
  }

  get standing(): Standing {
    const { progress = null, numerator = null, denominator = null } = this.figure ?? {}
    return { progress, numerator, denominator }
  }

  /** The closed value that its figure is; null: it is counted now, or typed. */
  get closedId(): string | null {
    const id = this.figure?.lastReading?.id
    const value = this.snapshot.readings.get(this.target.id)?.find((one) => one.id === id)
    return value?.source === 'COUNTED' ? value.id : null
  }

  /** Day at whose end the register is counted for it; null: its edits move nothing, for it is typed or closed. */
  get countedOn(): PlainDate | null {
    const { figure } = this
    // Archived: nothing moves it.
    if (!figure) return null
    const last = figure.lastReading
    const isCountedNow = sourceOn(this.target.decisions, this.asOf) !== null
    if (!last || (this.target.kind === 'QUOTA' && isLive(last))) {
      return isCountedNow ? this.asOf : (last?.cutoff ?? null)
    }
    return isLive(last) ? last.cutoff : null
  }

  /**
   * Where it would stand if the register said this on that day.
   * @param members those that the register's rows are themselves; null: the plan keeps them
   */
  standingWith(count: Count, members: MemberTerms[] | null, countedOn: PlainDate): Standing {
    const sourced = this.snapshot.sourced(this.indicator, this.target, countedOn)
    const terms = members ? { ...sourced.terms, members } : sourced.terms
    const told = {
      ...{ ...sourced, terms },
      count: (...[source, day]: Parameters<typeof sourced.count>) =>
        day === countedOn ? count : sourced.count(source, day),
    }
    const readings = readingsBySource(told, this.asOf, 'LIVE')
    const figure = evaluateTarget(terms, readings, this.asOf, this.snapshot.thresholds)
    const { progress, numerator, denominator } = figure
    return { progress, numerator, denominator }
  }
}
