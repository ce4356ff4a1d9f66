import {
  attestedSpans,
  type MovedRow,
  type RegisterFact,
  type RegisterFacts,
  type RegisterKey,
  replayCommits,
  type Source,
  sourceByKey,
  sourceOn,
} from '@gelt/domain'
import { GraphQLError } from 'graphql'
import type { TargetPart } from '../../act/indicators/plan-parts.ts'
import { type Clocks, defaultAsOf, type FigureClocks } from '../../core/clock.ts'
import type { Context } from '../../core/context.ts'
import {
  type AttestationStep,
  readAttestationSteps,
  withSteps,
} from '../../registers/facts/attestation-facts.sql.ts'
import { countRegisterWrites } from '../../registers/facts/register-facts.sql.ts'
import { PlanSnapshot } from '../progress/plan-figures.ts'
import { snapshotOf } from '../progress/snapshot-of.ts'
import {
  type MomentTrace,
  type PlanMoment,
  readPlanMoments,
  readTraces,
} from './plan-moments.sql.ts'
import { type Moments, RegisterCommits } from './register-commits.ts'
import { RowLists } from './row-lists.ts'
import { type Standing, TargetAt } from './target-at.ts'

/** DAY: time went by. REGISTER: rows were edited. PLAN: a goal, a deadline, an approved value, a decision. */
export const MOVE_KINDS = ['DAY', 'REGISTER', 'PLAN'] as const

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

/**
 * Snapshots of the plan, and versions of a register's rows (three whole imports), that one answer may need: more
 * would be a burden to everybody else.
 */
const limits = { moments: 120, writes: 30_000 }

/** Rows named in one move. */
export const namedRows = 50

/**
 * What moved a target's figure from one pair of clocks to another: first the days that went by, then every write
 * recorded in between, in commit order; where a closed value comes or goes, with the rows by which its frozen list
 * differs from what answered before. With the basis LIVE also what no recorded figure follows any more. The contributions add up to the change, no data counting as 0.
 * Null: the plan was not recorded yet at the first moment.
 * @throws GraphQLError when the second moment comes first, or too much changed in between for one answer.
 */
export async function whyMoved(
  context: Context,
  part: TargetPart,
  from: Clocks,
  to: FigureClocks,
  { moments: maxMoments, writes: maxWrites } = limits,
): Promise<WhyMoved | null> {
  const { plan } = part
  const basis = to.basis ?? null
  const asOf = to.asOf ?? defaultAsOf(plan)
  const upTo = to.knownAt ?? new Date()
  const after = from.knownAt ?? upTo
  if (after > upTo) throw badInput('The first moment lies after the second')
  // Without a moment the present, which is in memory, and not one more of the past.
  const first = await snapshotOf(context, plan, from.knownAt ?? to.knownAt)
  if (!first) return null
  const start = new TargetAt(first, part, from.asOf ?? asOf, basis)
  let here = new TargetAt(first, part, asOf, basis)
  const lists = new RowLists(context)
  const moves: Move[] = [
    {
      ...{ kind: 'DAY', at: null, trace: null, ...(await lists.between(start, here)) },
      ...{ before: start.standing, after: here.standing },
    },
  ]
  if ((await registerWrites(context, part, { after, upTo })) > maxWrites) {
    throw badInput('The register changed too often in between: ask for a shorter time')
  }
  const moments = await planMoments(context, part, { after, upTo })
  if (moments.filter(({ isAttestation }) => !isAttestation).length > maxMoments) {
    throw badInput('The plan changed too often in between: ask for a shorter time')
  }
  const window = { after, upTo }
  const { entityId } = plan
  const commits = new RegisterCommits(context.work.run, { entityId, ...window })
  const said = await readAttestationSteps(context.work.run, entityId, attestedIn(part), window)
  for (const [index, since] of [after, ...moments.map(({ at }) => at)].entries()) {
    const moment = moments[index]
    const next = moment?.at ?? upTo
    await context.work.turn()
    const { told, facts } = await registerMoves(commits, here, { after: since, upTo: next })
    moves.push(...told)
    if (index === moments.length) break
    const there = moment?.isAttestation
      ? facts && here.in(attestedAt(here, facts, said, next), part)
      : await targetAt(context, { part, here, facts: moment?.movesRows ? null : facts }, next)
    if (!there) continue
    const before = moves.at(-1)?.after ?? here.standing
    const at = next.toISOString()
    moves.push({
      ...{ kind: 'PLAN', at, trace: null, ...(await lists.between(here, there, facts)) },
      ...{ before, after: there.standing },
    })
    here = there
  }
  const moved = moves.filter(hasMoved)
  const traces = await readTraces(
    context.work.run,
    plan.entityId,
    moved.flatMap(({ at }) => at ?? []),
    [part.target.id, part.indicator.id, ...moved.flatMap(namedIds)],
  )
  return {
    entityId: plan.entityId,
    from: start.standing,
    to: moves.at(-1)?.after ?? start.standing,
    moves: moved.map((move) => ({ ...move, trace: (move.at && traces.get(move.at)) || null })),
  }
}

function planMoments({ work }: Context, part: TargetPart, window: Moments): Promise<PlanMoment[]> {
  const { plan, indicator, target } = part
  return readPlanMoments(work.run, {
    ...{ entityId: plan.entityId, planId: plan.id, indicatorId: indicator.id },
    ...{ targetId: target.id, registers: attestedIn(part), ...window },
  })
}

/** What counts it, at one time or another. */
function sourcesOf({ target }: TargetPart): Source[] {
  return target.decisions.flatMap(({ sourceKey }) => sourceByKey(sourceKey ?? '') ?? [])
}

function registersOf(part: TargetPart): RegisterKey[] {
  return [...new Set(sourcesOf(part).map(({ register }) => register))]
}

/** Registers whose nothing is zero once they are said to be complete. */
function attestedIn(part: TargetPart): RegisterKey[] {
  return sourcesOf(part).map((source) => source.attestedIn ?? source.register)
}

function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })
}

/** Versions of rows written in between into the registers that count it. */
async function registerWrites(
  { work }: Context,
  part: TargetPart,
  window: Moments,
): Promise<number> {
  const of = { entityId: part.plan.entityId, ...window }
  let writes = 0
  for (const register of registersOf(part)) {
    writes += await countRegisterWrites(work.run, register, of)
  }
  return writes
}

/** The edits of the register that counts it, and the registers' rows as they left them; null: not followed. */
async function registerMoves(
  commitsOf: RegisterCommits,
  here: TargetAt,
  moments: Moments,
): Promise<{ told: Move[]; facts: RegisterFacts | null }> {
  const { countedOn, snapshot } = here
  const source = countedOn && sourceOn(here.target.decisions, countedOn)
  if (!countedOn || !source) return { told: [], facts: null }
  const { register } = source
  const commits = await commitsOf.between(register, moments)
  const start = snapshot.facts[register] as readonly RegisterFact[]
  const day = snapshot.judgedDay(here.target, countedOn)
  const attested = attestedSpans(source, snapshot.facts)
  let before = here.standing
  const told = replayCommits(source, start, commits, day, attested).map(
    ({ at, after: count, members, moved }) => {
      const after = moved.length > 0 ? here.standingWith(count, members, countedOn) : before
      const move: Move = { kind: 'REGISTER', at, trace: null, source, rows: moved, before, after }
      before = after
      return move
    },
  )
  const edited = commits.flatMap(({ facts }) => facts)
  const rows = new Map([...start, ...edited].map((fact) => [fact.id, fact]))
  return { told, facts: Object.assign({ ...snapshot.facts }, { [register]: [...rows.values()] }) }
}

/** The plan with what was said of periods at a moment: nothing of it has to be read again. */
function attestedAt(
  { snapshot }: TargetAt,
  facts: RegisterFacts,
  said: readonly AttestationStep[],
  moment: Date,
): PlanSnapshot {
  const steps = said.filter(({ at }) => new Date(at).getTime() === moment.getTime())
  const attestations = withSteps(facts.attestations, steps)
  return new PlanSnapshot(snapshot.structure, snapshot.readings, { ...facts, attestations })
}

/** The target after a write to the plan; the register's rows are read again only where they aren't known. */
async function targetAt(
  context: Context,
  { part, here, facts }: { part: TargetPart; here: TargetAt; facts: RegisterFacts | null },
  moment: Date,
): Promise<TargetAt | null> {
  const { plan } = part
  const known =
    facts && (await context.figureCache.withFacts(plan, moment, facts, context.work.run))
  const there = known && here.in(known, part)
  // Another source may count another register, of which the rows at hand are older.
  if (there?.target.decisions.length === here.target.decisions.length) return there
  // One of those replayed, not of those that the caller named.
  const snapshot = await context.figureCache.snapshot(plan, moment, context.work.run)
  return snapshot && here.in(snapshot, part)
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
