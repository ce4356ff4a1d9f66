import {
  type AssessedOutcome,
  assessedOutcome,
  type Proposal,
  proposalOf,
  type RoundStatus,
  roundStatus,
} from '@gelt/domain'
import { endOfTime } from '../../core/clock.ts'
import { type Context, may } from '../../core/context.ts'
import type { Assessed } from './criterion.graphql.ts'
import type { Group, Phase } from './outcome.graphql.ts'
import { proposalFacts } from './proposal-facts.ts'
import {
  type AssessedRow,
  type PlacedAssessment,
  type RoundHead,
  readAssessed,
  readPlaced,
  readRounds,
} from './rounds.sql.ts'

/** A round as the caller sees it at a moment; null: now. */
export interface Round extends RoundHead {
  status: RoundStatus
  knownAt: Date | null
  placed: readonly PlacedAssessment[]
}

/** Rounds that the caller may see, the oldest day first: outsiders the approved ones alone. Two statements. */
export async function roundsOf(
  context: Context,
  entityId: string,
  knownAt: Date | null,
): Promise<Round[]> {
  const { run } = context.work
  const at = knownAt ?? endOfTime
  const own = may(context, entityId, 'register.readAll')
  const heads = (await readRounds(run, entityId, at)).map((head) => ({
    ...head,
    status: roundStatus(head.decisions),
  }))
  const seen = heads.filter(({ status }) => own || status === 'APPROVED')
  if (seen.length === 0) return []
  const placed = Map.groupBy(await readPlaced(run, entityId, at), ({ roundId }) => roundId)
  return seen.map((head) => ({ ...head, knownAt, placed: placed.get(head.id) ?? [] }))
}

export function outcomeOf({ placed }: Pick<Round, 'placed'>): AssessedOutcome {
  return assessedOutcome(placed)
}

/** Phase by phase, each with its groups in the order of their criteria. */
export function phasesOf({ placed, phases }: Round): Phase[] {
  const known = new Map(phases.map(([number, name, deadline]) => [number, { name, deadline }]))
  return [...Map.groupBy(placed, ({ phase }) => phase)].map(([number, own]) => ({
    number,
    name: known.get(number)?.name ?? null,
    deadline: known.get(number)?.deadline ?? null,
    outcome: assessedOutcome(own),
    groups: [...Map.groupBy(own, ({ groupName }) => groupName)].map(
      ([name, some]): Group => ({ name, outcome: assessedOutcome(some) }),
    ),
  }))
}

/** Its criteria with all that is said of them; what is proposed only while it isn't approved, for those who assess. */
export async function criteriaOf(context: Context, round: Round): Promise<Assessed[]> {
  const { entityId, status, referenceDay, knownAt } = round
  const rows = await readAssessed(context.work.run, round)
  const asks = status !== 'APPROVED' && may(context, entityId, 'register.readAll')
  const facts = asks ? await proposalFacts(context, entityId, referenceDay, knownAt) : null
  return rows.map((row) => ({
    ...row,
    entityId,
    proposal: facts && (proposalOf(row, facts) ?? formerProposal(row)),
  }))
}

/** What the round before said, where no register proposes. */
function formerProposal({ proposedResult, proposedFrom }: AssessedRow): Proposal | null {
  if (proposedResult === null || proposedFrom === null || !proposedFrom.startsWith('RD-')) {
    return null
  }
  return { result: proposedResult, from: proposedFrom, version: 1, counted: null, of: null }
}
