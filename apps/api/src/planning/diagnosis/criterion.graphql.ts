import { hasProposalMoved, type Proposal } from '@gelt/domain'
import { encodeId } from '../../core/ids.ts'
import { builder } from '../../graphql/builder.ts'
import { readBy } from '../../graphql/readers.ts'
import type { AssessedRow } from './rounds.sql.ts'
import { ProvenanceEnum, ResultEnum, WorkEnum } from './vocabulary.graphql.ts'

/** A criterion in a round, with what is proposed for it now. */
export interface Assessed extends AssessedRow {
  entityId: string
  proposal: Proposal | null
}

const ProposalType = builder.objectRef<Proposal>('CriterionProposal').implement({
  description: 'A result that the registers, the plan or the round before propose.',
  fields: (t) => ({
    result: t.field({
      type: ResultEnum,
      description: 'Which.',
      resolve: ({ result }) => result as never,
    }),
    from: t.exposeString('from', {
      description:
        'What proposes: `PROCEDURES_SUIT`, as in the criterion’s `proposedBy`, or the code of a round.',
    }),
    version: t.exposeInt('version', { description: 'Version of the rule.' }),
    counted: t.exposeInt('counted', { nullable: true, description: 'Rows that count.' }),
    of: t.exposeInt('of', { nullable: true, description: 'Rows that were looked at.' }),
  }),
})

export const AssessedCriterion = builder.objectRef<Assessed>('AssessedCriterion').implement({
  description: 'A criterion in a round: its words, how far the work is, and what came of it.',
  fields: (t) => ({
    assessmentId: t.id({
      ...readBy('register.readAll'),
      nullable: true,
      description: 'Of the row to edit: an Assessment. For the entity’s own people.',
      resolve: ({ id }) => encodeId('Assessment', id),
    }),
    version: t.exposeInt('version', { description: 'Send it with an edit.' }),
    criterionId: t.id({
      description: 'Id of the Criterion.',
      resolve: ({ criterionId }) => encodeId('Criterion', criterionId),
    }),
    code: t.exposeString('code', { description: '`F1-03`' }),
    phase: t.exposeInt('phase', { description: 'Number of its phase.' }),
    groupName: t.exposeString('groupName', { description: 'Its group.' }),
    words: t.exposeString('words', { description: 'What is asked for.' }),
    minimumContent: t.exposeString('minimumContent', {
      nullable: true,
      description: 'What there has to be at least.',
    }),
    norm: t.exposeString('norm', { nullable: true, description: 'Norm that asks for it.' }),
    article: t.exposeString('article', { nullable: true, description: 'Its article.' }),
    provenance: t.field({
      type: ProvenanceEnum,
      nullable: true,
      description: 'Where its words come from; TO_VERIFY is to be shown.',
      resolve: ({ provenance }) => provenance as never,
    }),
    work: t.field({
      type: WorkEnum,
      description: 'How far the work is; PROPOSED also where the registers propose.',
      resolve: ({ work, proposal }) => (work === 'TO_DO' && proposal ? 'PROPOSED' : work) as never,
    }),
    result: t.field({
      type: ResultEnum,
      nullable: true,
      description: 'What it says; it counts once it is confirmed.',
      resolve: ({ result }) => result as never,
    }),
    missing: t.exposeString('missing', {
      nullable: true,
      description: 'What is missing, where it is met in part.',
    }),
    exemptingNorm: t.exposeString('exemptingNorm', {
      nullable: true,
      description: 'Norm by which it doesn’t apply.',
    }),
    reason: t.exposeString('reason', { nullable: true, description: 'Why it doesn’t apply.' }),
    observation: t.exposeString('observation', {
      ...readBy('register.readAll'),
      nullable: true,
      description: 'What whoever assessed noted; for the entity’s own people.',
    }),
    assessedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'Day on which it was looked at.',
      resolve: ({ assessedOn }) => assessedOn,
    }),
    proposal: t.field({
      ...readBy('register.readAll'),
      type: ProposalType,
      nullable: true,
      description:
        'What is proposed now; null also once the round was approved. For the entity’s own people.',
      resolve: ({ proposal }) => proposal,
    }),
    proposedResult: t.field({
      type: ResultEnum,
      nullable: true,
      description: 'What was proposed when it was confirmed.',
      resolve: ({ proposedResult }) => proposedResult as never,
    }),
    proposedFrom: t.exposeString('proposedFrom', {
      nullable: true,
      description: 'What proposed it then.',
    }),
    proposalMoved: t.boolean({
      ...readBy('register.readAll'),
      nullable: true,
      description: 'Confirmed by a proposal that is another one now. For the entity’s own people.',
      resolve: (row) => hasProposalMoved(row, row.proposal),
    }),
  }),
})
