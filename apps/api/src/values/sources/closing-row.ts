import {
  type Count,
  closedValue,
  evaluateTarget,
  liveReadings,
  mayApprove,
  openAttestations,
  type Period,
  type PlainDate,
  periodOf,
  type Source,
  sourceOn,
  type TargetFigure,
  type TargetTerms,
  termsOfValue,
} from '@gelt/domain'
import type { PlanWithEntity } from '../../act/act.loaders.ts'
import { indicatorsOf, type TargetPart, targetsOf } from '../../act/indicators/plan-parts.ts'
import { type Context, personIn, rolesIn } from '../../core/context.ts'
import { figureOfValue } from '../../figures/explanations/figure-of-value.ts'
import type { PlanSnapshot } from '../../figures/progress/plan-figures.ts'
import { snapshotOf } from '../../figures/progress/snapshot-of.ts'
import { type HeldValue, readHeldValues } from './held-values.sql.ts'
import { daysOf, keptRegisters, officesOf } from './kept-registers.ts'
import { type OwedAttestation, withOffices } from './open-attestation.graphql.ts'

export const CLOSING_STATES = ['OPEN', 'SUBMITTED', 'APPROVED', 'RETURNED', 'NOTHING'] as const
export type ClosingState = (typeof CLOSING_STATES)[number]

export const CLOSING_OBSTACLES = ['TYPED', 'NOT_BEGUN', 'NOTHING_TO_COUNT', 'NO_DATA'] as const
export type ClosingObstacle = (typeof CLOSING_OBSTACLES)[number]

/** A target at the end of a half-year, as the checklist of its closing shows it. */
export interface ClosingRow {
  part: TargetPart
  cutoff: PlainDate
  /** Null: it is typed on that day. */
  source: Source | null
  /** Its row’s term had begun by then. */
  begun: boolean
  state: ClosingState
  /** Why there is nothing to close; null: there is. */
  obstacle: ClosingObstacle | null
  /** What its register says of the day now; null: nothing. */
  now: TargetFigure | null
  count: Count | null
  held: HeldValue | null
  heldFigure: TargetFigure | null
  /** The register says something else now than the value that is held. */
  differs: boolean
  /** The value waits, and the caller is another person than those who recorded and submitted it. */
  mayApprove: boolean
  openAttestations: OwedAttestation[]
}

/**
 * Every target of the plan at the end of a half-year. Null: the plan wasn't recorded yet.
 * Two statements, beside those of the plan's snapshot.
 */
export async function closingOf(
  context: Context,
  plan: PlanWithEntity,
  cutoff: PlainDate,
): Promise<ClosingRow[] | null> {
  const { entityId } = plan
  const snapshot = await snapshotOf(context, plan, null)
  if (!snapshot) return null
  const { startsOn: planStartsOn, endsOn: planEndsOn } = snapshot.structure
  const period = periodOf('HALF_YEAR', cutoff, planStartsOn)
  const held = await readHeldValues(context.work.run, plan, period.key, cutoff)
  const offices = await officesOf(context, entityId)
  const open = openAttestations(
    keptRegisters(snapshot),
    snapshot.facts.attestations,
    offices.map(daysOf),
    { from: period.startsOn, to: cutoff, planStartsOn, planEndsOn },
  )
  const owed = withOffices(open, offices)
  const parts = (await indicatorsOf(context, plan)).flatMap(targetsOf)
  return parts.map((part) => {
    const row = rowAt(snapshot, part, period, held.get(part.target.id) ?? null)
    return {
      ...row,
      mayApprove: row.state === 'SUBMITTED' && isAnothers(context, entityId, row.held),
      openAttestations: owed.filter(({ register }) => register === row.source?.register),
    }
  })
}

function rowAt(
  snapshot: PlanSnapshot,
  part: TargetPart,
  { endsOn: cutoff }: Period,
  held: HeldValue | null,
): Omit<ClosingRow, 'mayApprove' | 'openAttestations'> {
  const { indicator, target } = part
  const source = sourceOn(target.decisions, cutoff)
  const sourced = snapshot.sourced(indicator, target, cutoff)
  const { terms } = sourced
  const says = source !== null && closedValue(sourced, cutoff) !== null
  const evaluate = (by: TargetTerms) =>
    evaluateTarget(by, liveReadings(sourced, cutoff), cutoff, snapshot.thresholds)
  const now = says ? evaluate(terms) : null
  const heldFigure = held && figureOfValue(snapshot, part, held).figure
  // Told apart by the rules of then: newer rules are no edit of the register.
  const likeHeld =
    says && held
      ? evaluate({ ...terms, rulesVersion: termsOfValue(terms, held).rulesVersion })
      : null
  const state = held === null || held.state === 'DRAFT' ? (says ? 'OPEN' : 'NOTHING') : held.state
  return {
    ...{ part, cutoff, source, now, held, heldFigure },
    begun: terms.startsOn <= cutoff,
    count: source && snapshot.count(source, target, cutoff),
    state,
    obstacle: says ? null : obstacleOf(source, terms.startsOn > cutoff),
    differs: likeHeld !== null && heldFigure !== null && saysOf(likeHeld) !== saysOf(heldFigure),
  }
}

function obstacleOf(source: Source | null, isAhead: boolean): ClosingObstacle {
  if (source === null) return 'TYPED'
  if (isAhead) return 'NOT_BEGUN'
  return source.kind === 'RATIO' ? 'NOTHING_TO_COUNT' : 'NO_DATA'
}

/** All that a figure says, as one text. */
function saysOf(figure: TargetFigure): string {
  const { value, numerator, denominator, progress, compliance, satisfied, memberCount } = figure
  return JSON.stringify([
    ...[value, numerator, denominator, progress, compliance, satisfied, memberCount],
    figure.missing.map(({ name }) => name),
  ])
}

function isAnothers(context: Context, entityId: string, held: HeldValue | null): boolean {
  return mayApprove({
    roles: rolesIn(context, entityId),
    actorPersonId: personIn(context, entityId)?.id ?? null,
    authorPersonId: held?.recordedById ?? null,
    submitterPersonId: held?.submittedById ?? null,
  })
}
