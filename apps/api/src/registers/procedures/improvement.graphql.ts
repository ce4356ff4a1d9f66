import { CONTROL_QUESTIONS, isOverdue } from '@gelt/domain'
import { optionalPlainDateOf } from '../../core/dates.ts'
import { Organisation } from '../../directory/entities/entity.graphql.ts'
import { Person } from '../../directory/people/person.graphql.ts'
import { builder } from '../../graphql/builder.ts'
import { readBy } from '../../graphql/readers.ts'
import { type ImprovementRow, improvementTerms } from './improvement-row.ts'
import { ImprovementTypeEnum } from './vocabulary.graphql.ts'

export const ImprovementKind = builder
  .objectRef<ImprovementRow['kind']>('ImprovementKind')
  .implement({
    description: 'An entry of the municipality’s catalogue of improvement actions.',
    fields: (t) => ({
      id: t.globalID({
        description: 'Opaque id.',
        resolve: (kind) => ({ type: 'ImprovementKind', id: kind.id }),
      }),
      type: t.field({
        type: ImprovementTypeEnum,
        description: 'Type of rationalisation.',
        resolve: (kind) => kind.type,
      }),
      name: t.exposeString('name', { description: 'What is done, in a few words.' }),
      verified: t.exposeBoolean('verified', {
        description: 'False: from practice, to be verified against the official catalogue.',
      }),
      active: t.exposeBoolean('active', {
        description: 'False: kept for what uses it, offered no more.',
      }),
      version: t.exposeInt('version', { description: 'Send it with an edit.' }),
    }),
  })

/** An improvement, looked at on a day. */
export interface ImprovementAt {
  row: ImprovementRow
  asOf: string
}

const ControlAnswers = builder.objectRef<ImprovementRow>('ImprovementControl').implement({
  description: 'The six control questions of an improvement; null: not answered yet.',
  fields: (t) => ({
    hasWorkPlan: t.exposeBoolean('hasWorkPlan', {
      nullable: true,
      description: 'Has a work plan.',
    }),
    isImplemented: t.exposeBoolean('isImplemented', {
      nullable: true,
      description: 'The improvement is implemented.',
    }),
    isUpdatedInSuit: t.exposeBoolean('isUpdatedInSuit', {
      nullable: true,
      description: 'The procedure is updated in the SUIT.',
    }),
    isPublicised: t.exposeBoolean('isPublicised', {
      nullable: true,
      description: 'People were told about it.',
    }),
    benefitsUsers: t.exposeBoolean('benefitsUsers', {
      nullable: true,
      description: 'Those who use it have the benefit.',
    }),
    isMeasured: t.exposeBoolean('isMeasured', {
      nullable: true,
      description: 'There is a way to measure the benefit.',
    }),
    answered: t.int({
      description: 'How many of the six are answered with yes.',
      resolve: (row) => CONTROL_QUESTIONS.filter((question) => row[question]).length,
    }),
  }),
})

const each = 'each time; null: not measured.'

export const Improvement = builder.objectRef<ImprovementAt>('Improvement').implement({
  description:
    'What is done to make a procedure better (acción de racionalización), with what it saves a citizen each time.',
  fields: (t) => ({
    id: t.globalID({
      description: 'Opaque id.',
      resolve: ({ row }) => ({ type: 'Improvement', id: row.id }),
    }),
    procedureId: t.globalID({
      description: 'Of which procedure.',
      resolve: ({ row }) => ({ type: 'Procedure', id: row.procedureId }),
    }),
    kind: t.field({
      type: ImprovementKind,
      description: 'Its entry in the catalogue.',
      resolve: ({ row }) => row.kind,
    }),
    description: t.string({
      description: 'What is done, in the municipality’s words.',
      resolve: ({ row }) => row.description,
    }),
    stepsBefore: t.int({
      nullable: true,
      description: `Steps before, ${each}`,
      resolve: ({ row }) => row.stepsBefore,
    }),
    stepsAfter: t.int({
      nullable: true,
      description: `Steps after, ${each}`,
      resolve: ({ row }) => row.stepsAfter,
    }),
    daysBefore: t.int({
      nullable: true,
      description: `Days before, ${each}`,
      resolve: ({ row }) => row.daysBefore,
    }),
    daysAfter: t.int({
      nullable: true,
      description: `Days after, ${each}`,
      resolve: ({ row }) => row.daysAfter,
    }),
    costBefore: t.field({
      type: 'Decimal',
      nullable: true,
      description: `Pesos before, ${each}`,
      resolve: ({ row }) => row.costBefore?.toFixed(),
    }),
    costAfter: t.field({
      type: 'Decimal',
      nullable: true,
      description: `Pesos after, ${each}`,
      resolve: ({ row }) => row.costAfter?.toFixed(),
    }),
    documentsBefore: t.int({
      nullable: true,
      description: `Documents before, ${each}`,
      resolve: ({ row }) => row.documentsBefore,
    }),
    documentsAfter: t.int({
      nullable: true,
      description: `Documents after, ${each}`,
      resolve: ({ row }) => row.documentsAfter,
    }),
    needsPartner: t.boolean({
      description: 'Another institution has to take part.',
      resolve: ({ row }) => row.needsPartner,
    }),
    partner: t.field({
      type: Organisation,
      nullable: true,
      description: 'The institution that takes part; null: none is named.',
      resolve: ({ row }, _args, { loaders }) =>
        row.partnerId ? loaders.organisation.load(row.partnerId) : null,
    }),
    answerable: t.field({
      ...readBy('register.readAll'),
      type: Person,
      nullable: true,
      description: 'Who does it; null: nobody is named, or for the entity’s own people only.',
      resolve: ({ row }, _args, { loaders }) =>
        row.answerableId ? loaders.person.load(row.answerableId) : null,
    }),
    startsOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'Programmed start.',
      resolve: ({ row }) => optionalPlainDateOf(row.startsOn),
    }),
    endsOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'Programmed end.',
      resolve: ({ row }) => optionalPlainDateOf(row.endsOn),
    }),
    completedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'Day on which it was in force for citizens; null: not yet.',
      resolve: ({ row }) => optionalPlainDateOf(row.completedOn),
    }),
    abandonedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'Day on which it was given up; it counts for nothing from then on.',
      resolve: ({ row }) => optionalPlainDateOf(row.abandonedOn),
    }),
    abandonedReason: t.string({
      nullable: true,
      description: 'Why it was given up.',
      resolve: ({ row }) => row.abandonedReason,
    }),
    overdue: t.boolean({
      description: 'Past its programmed end on the day looked at, neither completed nor given up.',
      resolve: ({ row, asOf }) => isOverdue(improvementTerms(row), asOf),
    }),
    control: t.field({
      ...readBy('register.readAll'),
      type: ControlAnswers,
      nullable: true,
      description: 'The six control questions; null: for the entity’s own people only.',
      resolve: ({ row }) => row,
    }),
    version: t.int({ description: 'Send it with an edit.', resolve: ({ row }) => row.version }),
  }),
})
