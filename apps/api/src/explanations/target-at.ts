import { evaluateTarget, isLive, liveReading, type PlainDate, type Tally } from '@gelt/domain'
import type { PlanSnapshot } from '../figures/plan-figures.ts'
import type { SnapshotIndicator, SnapshotTarget } from '../figures/plan-snapshot.sql.ts'
import type { TargetPart } from '../indicators/plan-parts.ts'

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

  constructor(snapshot: PlanSnapshot, part: TargetPart, asOf: PlainDate) {
    const indicator = snapshot.structure.indicators.find(({ id }) => id === part.indicator.id)
    this.snapshot = snapshot
    this.asOf = asOf
    this.indicator = indicator ?? part.indicator
    this.target = indicator?.targets.find(({ id }) => id === part.target.id) ?? part.target
  }

  get figure() {
    const figures = this.snapshot.at(this.asOf).indicators.get(this.indicator.id)
    return figures?.targets.find(({ targetId }) => targetId === this.target.id)
  }

  get standing(): Standing {
    const { progress = null, numerator = null, denominator = null } = this.figure ?? {}
    return { progress, numerator, denominator }
  }

  /** Day at whose end the register is counted for it; null: its edits move nothing, for it is typed or closed. */
  get countedOn(): PlainDate | null {
    const last = this.figure?.lastReading
    return last && isLive(last) ? last.cutoff : null
  }

  standingWith(tally: Tally, countedOn: PlainDate): Standing {
    const terms = this.snapshot.terms(this.indicator, this.target)
    const reading = liveReading(tally, { ...terms, asOf: countedOn })
    const figure = evaluateTarget(terms, [reading], this.asOf, this.snapshot.thresholds)
    const { progress, numerator, denominator } = figure
    return { progress, numerator, denominator }
  }
}
