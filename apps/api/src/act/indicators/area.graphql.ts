import { builder } from '../../graphql/builder.ts'
import { Indicator } from './indicator.graphql.ts'
import { type AreaPart, findArea, indicatorsOf } from './plan-parts.ts'

export const ActionArea = builder.objectRef<AreaPart>('ActionArea')

builder.node(ActionArea, {
  description: 'One of the areas of action of a plan (área de acción).',
  id: { description: 'Opaque global id.', resolve: ({ area }) => area.id },
  loadOne: (id, context) => findArea(context, id),
  fields: (t) => ({
    number: t.int({
      description: 'Number in the act, from 1.',
      resolve: ({ area }) => area.number,
    }),
    name: t.string({
      description: 'The act’s words in the operational table (reading A-18).',
      resolve: ({ area }) => area.tableText,
    }),
    listName: t.string({
      description: 'The act’s words in the list of areas, which differ in areas 3 and 4.',
      resolve: ({ area }) => area.listText,
    }),
    shortName: t.string({
      description: 'A few words of ours, for charts and menus.',
      resolve: ({ area }) => area.shortName,
    }),
    benefits: t.string({
      description: 'Benefits for citizens, the act’s words.',
      resolve: ({ area }) => area.benefits,
    }),
    responsibles: t.string({
      description: 'Who is responsible, the act’s words: groups, never persons (A-27).',
      resolve: ({ area }) => area.responsibles,
    }),
    resources: t.string({
      description: 'Resources, the act’s words.',
      resolve: ({ area }) => area.resources,
    }),
    version: t.int({
      description: 'Send it with an edit; a stale one is a conflict.',
      resolve: ({ area }) => area.version,
    }),
    indicators: t.field({
      type: [Indicator],
      description: 'Its rows, in the order of the act.',
      complexity: { multiplier: 4 },
      resolve: ({ plan, area }, _args, context) => indicatorsOf(context, plan, area.id),
    }),
  }),
})
