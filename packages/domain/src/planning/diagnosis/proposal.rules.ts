import type { PlainDate } from '../../core/calendar/plain-date.rules.ts'
import { exact, ONE } from '../../core/decimals.rules.ts'
import { judgeOnline, judgeRegistered } from '../../figures/sources/judge-procedure.rules.ts'
import type { ProcedureFact } from '../../figures/sources/procedure-fact.ts'
import type { RegisterFacts } from '../../figures/sources/source.ts'
import { goneSince, hasHappened } from '../../figures/sources/verdicts.rules.ts'
import type { proposedBy as sources } from '../../registers/definitions/criteria.list.ts'
import { isInForce, isPublished } from '../../registers/procedures/inventory-state.rules.ts'
import type { AssessmentResult, AssessmentWork } from './assessment.ts'

/** What a result can be proposed from. */
export type ProposalSource = keyof typeof sources

/** Raised when a rule below changes: what was confirmed keeps the version that proposed it. */
export const PROPOSAL_VERSION = 1

/** What registers and plan knew at the round's reference day. */
export interface ProposalFacts {
  /** The round's reference day. */
  asOf: PlainDate
  registers: RegisterFacts
  /** Progress of a row of the plan on that day by its id, 0 to 1; null: no data. */
  progressOf: (indicatorId: string) => string | null
}

/** A criterion, as far as it says what proposes. */
export interface ProposingCriterion {
  proposedBy: ProposalSource | null
  /** Ids of the one row that proposes; null: any of its register. */
  channel: string | null
  dataset: string | null
  session: string | null
  planRow: string | null
}

export interface Proposal {
  result: AssessmentResult
  /** A source of the registers, or the code of the round before. */
  from: string
  version: number
  /** Rows that count, of how many; null: nothing is counted. */
  counted: number | null
  of: number | null
}

type Amount = Pick<Proposal, 'result' | 'counted' | 'of'>

/** What the registers propose for a criterion; null: they say nothing. */
export function proposalOf(criterion: ProposingCriterion, facts: ProposalFacts): Proposal | null {
  const { proposedBy } = criterion
  const amount = proposedBy && amountOf(proposedBy, criterion, facts)
  return amount && proposedBy ? { ...amount, from: proposedBy, version: PROPOSAL_VERSION } : null
}

function amountOf(
  source: ProposalSource,
  { channel, dataset, session, planRow }: ProposingCriterion,
  { asOf, registers, progressOf }: ProposalFacts,
): Amount | null {
  switch (source) {
    case 'CHANNELS':
      return anyOf(standing(registers.channels, channel), ({ values }) =>
        hasHappened(values.openedOn, asOf) ? goneSince(values.closedOn, asOf) === null : null,
      )
    case 'DATASETS':
      return anyOf(standing(registers.datasets, dataset), ({ values }) =>
        hasHappened(values.createdOn, asOf) ? hasHappened(values.publishedOn, asOf) : null,
      )
    case 'SESSIONS':
      return anyOf(standing(registers.participationSessions, session), ({ values }) =>
        values.cancelledReason === null && hasHappened(values.heldOn, asOf) ? true : null,
      )
    case 'PROCEDURES_PUBLISHED':
      return shareOf(registers.procedures, asOf, (fact) => isPublished(fact, asOf))
    case 'PROCEDURES_SUIT':
      return shareOf(registers.procedures, asOf, (fact) => {
        return judgeRegistered(fact, asOf).verdict === 'COUNTS'
      })
    case 'PROCEDURES_ONLINE':
      return shareOf(registers.procedures, asOf, (fact) => {
        const { verdict } = judgeOnline(fact, asOf)
        return verdict === 'EXCLUDED' ? null : verdict === 'COUNTS'
      })
    case 'PLAN_ROW':
      return planRow === null ? null : byProgress(progressOf(planRow))
  }
}

interface Standing {
  id: string
  annulledReason: string | null
}

/** Rows that stand: the one that is named, or any. */
function standing<Fact extends Standing>(facts: readonly Fact[], id: string | null): Fact[] {
  return facts.filter((fact) => fact.annulledReason === null && (id === null || fact.id === id))
}

/** Met where one of the rows of that day is as asked; a register without any says nothing. */
function anyOf<Fact>(
  facts: readonly Fact[],
  isAsAsked: (fact: Fact) => boolean | null,
): Amount | null {
  const judged = facts.map(isAsAsked).filter((one) => one !== null)
  if (judged.length === 0) return null
  const counted = judged.filter(Boolean).length
  return { result: counted > 0 ? 'MEETS' : 'NOT_MET', counted, of: judged.length }
}

/** Met where all procedures in force are as asked, in part where some are. */
function shareOf(
  facts: readonly ProcedureFact[],
  asOf: PlainDate,
  isAsAsked: (fact: ProcedureFact) => boolean | null,
): Amount | null {
  const judged = facts
    .filter((fact) => isInForce(fact, asOf))
    .map(isAsAsked)
    .filter((one) => one !== null)
  if (judged.length === 0) return null
  const counted = judged.filter(Boolean).length
  if (counted === 0) return { result: 'NOT_MET', counted, of: judged.length }
  return { result: counted === judged.length ? 'MEETS' : 'IN_PART', counted, of: judged.length }
}

function byProgress(progress: string | null): Amount | null {
  const reached = exact(progress)
  if (reached === null) return null
  const result = reached.gte(ONE) ? 'MEETS' : reached.gt(0) ? 'IN_PART' : 'NOT_MET'
  return { result, counted: null, of: null }
}

/** What was kept of a proposal when its assessment was confirmed. */
export interface KeptProposal {
  work: AssessmentWork
  proposedResult: AssessmentResult | null
  proposedFrom: string | null
}

/** A register that says another thing now than when the assessment was confirmed: the approval lists it. */
export function hasProposalMoved(kept: KeptProposal, now: Proposal | null): boolean {
  if (kept.work !== 'CONFIRMED' || kept.proposedFrom === null || now === null) return false
  return kept.proposedFrom === now.from && kept.proposedResult !== now.result
}
