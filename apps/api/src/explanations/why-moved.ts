import { query } from '@gelt/db'
import {
  evaluateTarget,
  isLive,
  liveReading,
  type MovedRow,
  type PlainDate,
  replayCommits,
  type Source,
  sourceOn,
  type Tally,
} from '@gelt/domain'
import { GraphQLError } from 'graphql'
import type { Context } from '../context.ts'
import { type Clocks, defaultAsOf, snapshotOf } from '../figures/figures.ts'
import type { PlanSnapshot } from '../figures/plan-figures.ts'
import type { SnapshotIndicator, SnapshotTarget } from '../figures/plan-snapshot.sql.ts'
import type { TargetPart } from '../indicators/plan-parts.ts'
import { readRegisterCommits } from '../registers/register-facts.sql.ts'
import { type MomentTrace, readPlanMoments, readTraces } from './plan-moments.sql.ts'

/** DAY: time went by. REGISTER: rows were edited. PLAN: a goal, a deadline, an approved value, a decision. */
export const MOVE_KINDS = ['DAY', 'REGISTER', 'PLAN'] as const

/** Progress, and the counts where there are any. */
export interface Standing {
  progress: string | null
  numerator: string | null
  denominator: string | null
}

export interface Move {
  kind: (typeof MOVE_KINDS)[number]
  /** Moment of recording, ISO; null: no write, the day alone. */
  at: string | null
  trace: MomentTrace | null
  source: Source | null
  rows: MovedRow[]
  before: Standing
  after: Standing
}

export interface WhyMoved {
  entityId: string
  from: Standing
  to: Standing
  moves: Move[]
}

/** Snapshots that one answer may need: more would be a burden to everybody else. */
const maxMoments = 120

/** Rows named in one move. */
export const namedRows = 50

/** The target in a snapshot, with the day looked at. */
class TargetAt {
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

/**
 * What moved a target's figure from one pair of clocks to another: first the days that went by, then every write
 * recorded in between, in commit order. The contributions add up to the change, no data counting as 0.
 * Null: the plan was not recorded yet at the first moment.
 * @throws GraphQLError when the second moment comes first, or too much changed in between for one answer.
 */
export async function whyMoved(
  context: Context,
  part: TargetPart,
  from: Clocks,
  to: Clocks,
): Promise<WhyMoved | null> {
  const { plan } = part
  const asOf = to.asOf ?? defaultAsOf(plan)
  const upTo = to.knownAt ?? new Date()
  const after = from.knownAt ?? upTo
  if (after > upTo) throw badInput('The first moment lies after the second')
  const first = await snapshotOf(context, plan, after)
  if (!first) return null
  const start = new TargetAt(first, part, from.asOf ?? asOf)
  let here = new TargetAt(first, part, asOf)
  const moves: Move[] = [
    {
      ...{ kind: 'DAY', at: null, trace: null, source: null, rows: [] },
      ...{ before: start.standing, after: here.standing },
    },
  ]
  const moments = await planMoments(context, part, after, upTo)
  for (const [index, since] of [after, ...moments].entries()) {
    const next = moments[index] ?? upTo
    moves.push(...(await registerMoves(context, here, { after: since, upTo: next })))
    if (index === moments.length) break
    const snapshot = await snapshotOf(context, plan, next)
    if (!snapshot) continue
    const there = new TargetAt(snapshot, part, asOf)
    const before = moves.at(-1)?.after ?? here.standing
    const at = next.toISOString()
    moves.push({
      ...{ kind: 'PLAN', at, trace: null, source: null, rows: [] },
      ...{ before, after: there.standing },
    })
    here = there
  }
  const told = moves.filter(hasMoved)
  const traces = await readTraces(
    context.db,
    plan.entityId,
    told.flatMap(({ at }) => at ?? []),
    [part.target.id, part.indicator.id, ...told.flatMap(namedIds)],
  )
  return {
    entityId: plan.entityId,
    from: start.standing,
    to: moves.at(-1)?.after ?? start.standing,
    moves: told.map((move) => ({ ...move, trace: (move.at && traces.get(move.at)) || null })),
  }
}

async function planMoments(
  { db }: Context,
  { plan, indicator, target }: TargetPart,
  after: Date,
  upTo: Date,
): Promise<Date[]> {
  const moments = await readPlanMoments(db, {
    ...{ entityId: plan.entityId, planId: plan.id },
    ...{ indicatorId: indicator.id, targetId: target.id, after, upTo },
  })
  if (moments.length <= maxMoments) return moments
  throw badInput('The plan changed too often in between: ask for a shorter time')
}

function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })
}

async function registerMoves(
  { db }: Context,
  here: TargetAt,
  window: { after: Date; upTo: Date },
): Promise<Move[]> {
  const { countedOn } = here
  const source = countedOn && sourceOn(here.target.decisions, countedOn)
  if (!countedOn || !source) return []
  const { entityId } = here.snapshot.structure
  const run = <Row extends object>(text: string, values: unknown[]) => query<Row>(db, text, values)
  const commits = await readRegisterCommits(run, source.register, { entityId, ...window })
  const facts = here.snapshot.facts[source.register]
  let before = here.standing
  return replayCommits(source, facts, commits, countedOn).map(({ at, after: tally, moved }) => {
    const after = moved.length > 0 ? here.standingWith(tally, countedOn) : before
    const move: Move = { kind: 'REGISTER', at, trace: null, source, rows: moved, before, after }
    before = after
    return move
  })
}

/** Of the rows that one move names; an import may touch thousands. */
function namedIds({ rows }: Move): string[] {
  return rows.slice(0, namedRows).map(({ fact }) => fact.id)
}

function hasMoved({ before, after, rows }: Move): boolean {
  return (
    rows.length > 0 ||
    before.progress !== after.progress ||
    before.numerator !== after.numerator ||
    before.denominator !== after.denominator
  )
}
