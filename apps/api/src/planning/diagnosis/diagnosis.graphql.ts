import type { Entity as EntityRow } from '@gelt/db'
import { approvalObstacle, bogotaDay, isReconstructed } from '@gelt/domain'
import { todayOf } from '../../core/clock.ts'
import { type Context, may, personIn } from '../../core/context.ts'
import { encodeId } from '../../core/ids.ts'
import { actingMayor } from '../../directory/entities/entity.graphql.ts'
import { visibleEntity } from '../../directory/entities/visible-entity.ts'
import { Person } from '../../directory/people/person.graphql.ts'
import { builder } from '../../graphql/builder.ts'
import { readBy } from '../../graphql/readers.ts'
import { AssessedCriterion } from './criterion.graphql.ts'
import { Outcome, PhaseType } from './outcome.graphql.ts'
import { criteriaOf, outcomeOf, phasesOf, type Round, roundsOf } from './round.ts'
import type { RoundDecision } from './rounds.sql.ts'
import {
  ApprovalObstacleEnum,
  DecisionKindEnum,
  RoundKindEnum,
  RoundStatusEnum,
} from './vocabulary.graphql.ts'

const DecisionType = builder.objectRef<RoundDecision>('RoundDecision').implement({
  description: 'A step in the life of a round.',
  fields: (t) => ({
    kind: t.field({ type: DecisionKindEnum, description: 'Which.', resolve: ({ kind }) => kind }),
    reason: t.exposeString('reason', { nullable: true, description: 'Why, of a return.' }),
    by: t.field({
      type: Person,
      nullable: true,
      description: 'Who.',
      resolve: ({ decidedById }, _args, { loaders }) => loaders.person.load(decidedById),
    }),
    asActingMayor: t.exposeBoolean('asActingMayor', { description: actingMayor }),
    at: t.field({ type: 'DateTime', description: 'When.', resolve: ({ at }) => new Date(at) }),
  }),
})

function obstacleOf(context: Context, round: Round) {
  const person = personIn(context, round.entityId)
  return approvalObstacle({
    ...{ roles: person?.roles ?? [], actorId: person?.id ?? null, status: round.status },
    submitterId: round.decisions.findLast(({ kind }) => kind === 'SUBMITTED')?.decidedById ?? null,
    confirmerIds: round.confirmerIds,
  })
}

export const RoundOutcome = builder.objectRef<Round>('RoundOutcome').implement({
  description:
    'A round of the diagnosis with what came of it. One that was approved is read at the moment of its approval: it never changes.',
  fields: (t) => ({
    roundId: t.id({
      ...readBy('register.readAll'),
      nullable: true,
      description: 'Of its row, a DiagnosisRound. For the entity’s own people.',
      resolve: ({ id }) => encodeId('DiagnosisRound', id),
    }),
    version: t.exposeInt('version', { description: 'Of its row; send it with an edit.' }),
    code: t.exposeString('code', { description: '`RD-001`' }),
    name: t.exposeString('name', { description: 'What it is called.' }),
    kind: t.field({
      type: RoundKindEnum,
      description: 'What it was done for.',
      resolve: ({ kind }) => kind as never,
    }),
    referenceDay: t.field({
      type: 'Date',
      description: 'Day whose state is assessed.',
      resolve: ({ referenceDay }) => referenceDay,
    }),
    status: t.field({
      type: RoundStatusEnum,
      description: 'Where it stands.',
      resolve: ({ status }) => status,
    }),
    openedAt: t.field({
      type: 'DateTime',
      description: 'When it was opened, and its criteria fixed.',
      resolve: ({ openedAt }) => new Date(openedAt),
    }),
    approvedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it was approved.',
      resolve: ({ decisions }) => {
        const approval = decisions.find(({ kind }) => kind === 'APPROVED')
        return approval ? new Date(approval.at) : null
      },
    }),
    isReconstructed: t.boolean({
      description: 'Opened more than six months after its day.',
      resolve: ({ referenceDay, openedAt }) =>
        isReconstructed(referenceDay, bogotaDay(new Date(openedAt))),
    }),
    outcome: t.field({
      type: Outcome,
      description: 'The whole, in counts: no percentage is said of all phases together.',
      resolve: outcomeOf,
    }),
    phases: t.field({
      type: [PhaseType],
      complexity: { multiplier: 5 },
      description: 'Phase by phase.',
      resolve: phasesOf,
    }),
    criteria: t.field({
      type: [AssessedCriterion],
      complexity: { multiplier: 60 },
      description: 'Its criteria, by code.',
      resolve: (round, _args, context) => criteriaOf(context, round),
    }),
    decisions: t.field({
      ...readBy('register.readAll'),
      type: [DecisionType],
      description: 'What was decided, the first at the beginning. For the entity’s own people.',
      resolve: ({ decisions }) => decisions,
    }),
    mayAssess: t.boolean({
      description: 'The caller may assess it now.',
      resolve: ({ entityId, status }, _args, context) =>
        status === 'OPEN' && may(context, entityId, 'register.editAnyOffice'),
    }),
    maySubmit: t.boolean({
      description: 'The caller may hand it over for approval: something of it was assessed.',
      resolve: (round, _args, context) =>
        round.status === 'OPEN' &&
        may(context, round.entityId, 'round.submit') &&
        outcomeOf(round).confirmed > 0,
    }),
    mayReturn: t.boolean({
      description: 'The caller may give it back.',
      resolve: ({ entityId, status }, _args, context) =>
        status === 'SUBMITTED' && may(context, entityId, 'round.return'),
    }),
    mayApprove: t.boolean({
      description: 'The caller may approve it.',
      resolve: (round, _args, context) => obstacleOf(context, round) === null,
    }),
    whyNotApprove: t.field({
      type: ApprovalObstacleEnum,
      nullable: true,
      description: 'Why the caller may not approve it; null: they may.',
      resolve: (round, _args, context) => obstacleOf(context, round),
    }),
  }),
})

interface DiagnosisOfEntity {
  entity: EntityRow
  knownAt: Date | null
  rounds: Round[]
}

const Diagnosis = builder.objectRef<DiagnosisOfEntity>('Diagnosis').implement({
  description: 'The diagnosis of an entity, as known at a moment.',
  fields: (t) => ({
    rounds: t.field({
      type: [RoundOutcome],
      complexity: { multiplier: 10 },
      description: 'Rounds, the oldest reference day first; for outsiders the approved ones.',
      resolve: ({ rounds }) => rounds,
    }),
    round: t.field({
      type: RoundOutcome,
      nullable: true,
      description: 'One of them; null: there is none for this caller.',
      args: { code: t.arg.string({ required: true, description: '`RD-001`' }) },
      resolve: ({ rounds }, { code }) => rounds.find((round) => round.code === code) ?? null,
    }),
    criteriaInForce: t.int({
      description: 'Criteria that a round of today would take in.',
      resolve: ({ entity }, _args, { db }) => {
        const today = new Date(todayOf(entity))
        return db.prisma.criterion.count({
          where: {
            ...{ entityId: entity.id, annulledReason: null },
            AND: [
              { OR: [{ inForceFrom: null }, { inForceFrom: { lte: today } }] },
              { OR: [{ inForceTo: null }, { inForceTo: { gte: today } }] },
            ],
          },
        })
      },
    }),
  }),
})

builder.queryField('diagnosis', (t) =>
  t.field({
    type: Diagnosis,
    nullable: true,
    description: 'The diagnosis by criterion; null: there is no such entity for this caller.',
    args: {
      entity: t.arg.string({ required: true, description: 'For example `alvarado-tolima`.' }),
      knownAt: t.arg({
        type: 'DateTime',
        description: 'Only what had been recorded by this moment. Default: now.',
      }),
    },
    resolve: async (_root, { entity: slug, knownAt }, context) => {
      const entity = await visibleEntity(context, slug)
      if (!entity) return null
      const at = knownAt ?? null
      return { entity, knownAt: at, rounds: await roundsOf(context, entity.id, at) }
    },
  }),
)
