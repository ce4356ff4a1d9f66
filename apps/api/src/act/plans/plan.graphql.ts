import type { Prisma } from '@gelt/db'
import { optionalPlainDateOf, plainDateOf } from '../../core/dates.ts'
import { Entity } from '../../directory/entities/entity.graphql.ts'
import { builder } from '../../graphql/builder.ts'
import { readBy } from '../../graphql/readers.ts'
import { MemberKindEnum } from '../../graphql/vocabulary.graphql.ts'
import type { PlanWithEntity } from '../act.loaders.ts'
import { ActionArea } from '../indicators/area.graphql.ts'
import { Indicator } from '../indicators/indicator.graphql.ts'
import { areasOf, indicatorsOf } from '../indicators/plan-parts.ts'
import { isVisible, visiblePlan } from '../structure/visible-plan.ts'
import type { Unmatched } from './copied-rows.ts'

const PlanStatusEnum = builder.enumType('PlanStatus', {
  description: 'How far a plan has come.',
  values: {
    DRAFT: { description: 'Being written; seen by its own people only.' },
    ADOPTED: { description: 'In force or over, by an act; public.' },
    SUPERSEDED: { description: 'Another plan came after it.' },
  },
})

const UnmatchedType = builder.objectRef<Unmatched>('UnmatchedMember').implement({
  description:
    'An office or a body that a plan’s template counts by, and that its entity doesn’t have.',
  fields: (t) => ({
    kind: t.field({ type: MemberKindEnum, description: 'OFFICE or BODY.', resolve: (u) => u.kind }),
    name: t.exposeString('name', { description: 'What it is called in the template.' }),
    rows: t.exposeIntList('rows', { description: 'Numbers of the rows that ask for it.' }),
  }),
})

export const Plan = builder.objectRef<PlanWithEntity>('Plan')

builder.node(Plan, {
  description: 'An e-government action plan (plan de acción) and the act that adopts it.',
  id: { description: 'Opaque global id.', resolve: (plan) => plan.id },
  loadOne: (id, context) => visiblePlan(context, id),
  fields: (t) => ({
    entity: t.field({
      type: Entity,
      description: 'The municipality whose plan it is.',
      resolve: (plan) => plan.entity,
    }),
    title: t.exposeString('title', { description: 'Its title.' }),
    validFrom: t.exposeInt('validFrom', {
      description: 'First year of validity, as the act states it.',
    }),
    validTo: t.exposeInt('validTo', {
      description: 'Last year of validity, as the act states it.',
    }),
    startsOn: t.field({
      type: 'Date',
      description: 'Day from which terms in months and years run (reading A-10).',
      resolve: (plan) => plainDateOf(plan.startsOn),
    }),
    endsOn: t.field({
      type: 'Date',
      description: 'Last day that any row’s horizon reaches (reading A-21).',
      resolve: (plan) => plainDateOf(plan.endsOn),
    }),
    resolutionNumber: t.exposeString('resolutionNumber', {
      nullable: true,
      description: 'Number of the act.',
    }),
    resolutionDate: t.field({
      type: 'Date',
      nullable: true,
      description: 'Day of the act.',
      resolve: (plan) => optionalPlainDateOf(plan.resolutionDate),
    }),
    epigraph: t.exposeString('epigraph', {
      nullable: true,
      description: 'Official title of the act, its words.',
    }),
    signatory: t.exposeString('signatory', { nullable: true, description: 'Who signed.' }),
    signatoryPost: t.exposeString('signatoryPost', { nullable: true, description: 'As what.' }),
    vision: t.exposeString('vision', { nullable: true, description: 'Vision, the act’s words.' }),
    status: t.field({
      type: PlanStatusEnum,
      description: 'Draft, adopted or superseded.',
      resolve: (plan) => plan.status,
    }),
    onTrackFrom: t.field({
      type: 'Decimal',
      description: 'Share of the expected from which a row is on track.',
      resolve: (plan) => plan.onTrackFrom.toFixed(),
    }),
    atRiskFrom: t.field({
      type: 'Decimal',
      description: 'Share of the expected from which a row is at risk, not behind.',
      resolve: (plan) => plan.atRiskFrom.toFixed(),
    }),
    revision: t.exposeInt('revision', {
      description:
        'Rises with every write to the plan or its values; an answer holds for one revision, until the installation comes back from a backup (`about { restoredAt }`).',
    }),
    version: t.exposeInt('version', { description: 'Send it with an edit of the plan itself.' }),
    unmatched: t.field({
      ...readBy('plan.readDraft'),
      type: [UnmatchedType],
      description:
        'What of its template found no match by name when it was copied. Empty for all but the entity’s own people.',
      resolve: (plan) => plan.unmatched as unknown as Unmatched[],
    }),
    areas: t.field({
      type: [ActionArea],
      description: 'Its areas of action, in the order of the act.',
      resolve: (plan, _args, context) => areasOf(context, plan),
    }),
    area: t.field({
      type: ActionArea,
      nullable: true,
      description: 'One area by its number.',
      args: { number: t.arg.int({ required: true, description: 'From 1.' }) },
      resolve: async (plan, { number }, context) =>
        (await areasOf(context, plan)).find(({ area }) => area.number === number) ?? null,
    }),
    indicators: t.field({
      type: [Indicator],
      description: 'Its rows, in the order of the act.',
      complexity: { multiplier: 22 },
      resolve: (plan, _args, context) => indicatorsOf(context, plan),
    }),
    indicator: t.field({
      type: Indicator,
      nullable: true,
      description: 'One row by its number: the stable key of an indicator.',
      args: { row: t.arg.int({ required: true, description: 'From 1.' }) },
      resolve: async (plan, { row }, context) =>
        (await indicatorsOf(context, plan)).find(({ indicator }) => indicator.row === row) ?? null,
    }),
  }),
})

builder.objectField(Entity, 'plans', (t) =>
  t.field({
    type: [Plan],
    description: 'Its plans, the newest first; drafts for its own people only.',
    resolve: async (entity, _args, context) => {
      const plans = await context.loaders.plansOf.load(entity.id)
      return plans.map((plan) => ({ ...plan, entity })).filter((plan) => isVisible(context, plan))
    },
  }),
)

builder.queryField('plan', (t) =>
  t.field({
    type: Plan,
    nullable: true,
    description: 'A plan by its entity’s key and first year; null: there is none for this caller.',
    args: {
      entity: t.arg.string({
        required: true,
        description: 'The entity’s key, for example `alvarado-tolima`.',
      }),
      validFrom: t.arg.int({
        description:
          'First year of validity. Default: the plan in force, or the newest where none is.',
      }),
    },
    resolve: async (_root, { entity, validFrom }, context) => {
      const where: Prisma.PlanWhereInput = { entity: { slug: entity } }
      if (validFrom != null) where.validFrom = validFrom
      const plans = await context.db.prisma.plan.findMany({
        where,
        include: { entity: true },
        orderBy: { validFrom: 'desc' },
        take: 20,
      })
      const visible = plans.filter((plan) => isVisible(context, plan))
      return visible.find((plan) => plan.status === 'ADOPTED') ?? visible[0] ?? null
    },
  }),
)
