import { builder } from '../../graphql/builder.ts'
import { ProvenanceEnum } from '../../graphql/vocabulary.graphql.ts'
import { Deadline } from './deadline.graphql.ts'
import { findIndicator, type IndicatorPart, targetsOf } from './plan-parts.ts'
import { Target } from './target.graphql.ts'

export const Indicator = builder.objectRef<IndicatorPart>('Indicator')

const literal = 'the act’s words, misspellings included'

builder.node(Indicator, {
  description:
    'One row of the operational table (indicador de gestión). Its key is plan and row: rows 14 and 15 share a name.',
  id: { description: 'Opaque global id.', resolve: ({ indicator }) => indicator.id },
  loadOne: (id, context) => findIndicator(context, id),
  fields: (t) => ({
    row: t.int({
      description: 'Number of the row in the order of the act, from 1.',
      resolve: ({ indicator }) => indicator.row,
    }),
    name: t.string({
      description: `The indicator, ${literal}.`,
      resolve: ({ indicator }) => indicator.name,
    }),
    shortName: t.string({
      description: 'A few words of ours, for charts and lists.',
      resolve: ({ indicator }) => indicator.shortName,
    }),
    goalText: t.string({
      description: `The goal, ${literal}.`,
      resolve: ({ indicator }) => indicator.goalText,
    }),
    activity: t.string({
      description: `The activity, ${literal}.`,
      resolve: ({ indicator }) => indicator.activity,
    }),
    benefits: t.string({
      description: `Benefits for citizens, ${literal}.`,
      resolve: ({ indicator }) => indicator.benefits,
    }),
    benefitsOrigin: t.field({
      type: ProvenanceEnum,
      description: 'Where the benefits stand.',
      resolve: ({ indicator }) => indicator.benefitsOrigin,
    }),
    responsibles: t.string({
      description: `Who is responsible, ${literal}.`,
      resolve: ({ indicator }) => indicator.responsibles,
    }),
    responsiblesOrigin: t.field({
      type: ProvenanceEnum,
      description: 'Where the responsibles stand.',
      resolve: ({ indicator }) => indicator.responsiblesOrigin,
    }),
    resources: t.string({
      description: `Resources, ${literal}.`,
      resolve: ({ indicator }) => indicator.resources,
    }),
    resourcesOrigin: t.field({
      type: ProvenanceEnum,
      description: 'Where the resources stand.',
      resolve: ({ indicator }) => indicator.resourcesOrigin,
    }),
    sourceLine: t.int({
      nullable: true,
      description: 'Line of the transcribed act; null: a row written here.',
      resolve: ({ indicator }) => indicator.sourceLine,
    }),
    reading: t.string({
      nullable: true,
      description: 'How the row is read here, in a sentence of ours.',
      resolve: ({ indicator }) => indicator.reading,
    }),
    weight: t.field({
      type: 'Decimal',
      description: 'Weight in the plan’s mean, 0 or more.',
      resolve: ({ indicator }) => indicator.weight,
    }),
    notApplicable: t.string({
      nullable: true,
      description: 'Written justification; set: the row doesn’t apply and leaves the mean.',
      resolve: ({ indicator }) => indicator.notApplicable,
    }),
    version: t.int({
      description: 'Send it with an edit; a stale one is a conflict.',
      resolve: ({ indicator }) => indicator.version,
    }),
    deadline: t.field({
      type: Deadline,
      nullable: true,
      description: 'The deadline that holds.',
      resolve: ({ indicator }) => indicator.deadline,
    }),
    proposedDeadlines: t.field({
      type: [Deadline],
      description:
        'Readings of the deadline that nobody has accepted yet (row 16: the stray "1 año").',
      resolve: ({ indicator }) => indicator.proposedDeadlines,
    }),
    targets: t.field({
      type: [Target],
      description: 'What the row commits to.',
      complexity: { multiplier: 2 },
      resolve: targetsOf,
    }),
  }),
})
