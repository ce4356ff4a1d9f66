import type { Context } from '../../core/context.ts'
import { Office } from '../../directory/entities/entity.graphql.ts'
import { Person } from '../../directory/people/person.graphql.ts'
import { builder } from '../../graphql/builder.ts'
import { readBy } from '../../graphql/readers.ts'
import { Indicator } from './indicator.graphql.ts'
import type { IndicatorPart } from './plan-parts.ts'

function answerableOf({ indicator }: IndicatorPart, { loaders }: Context) {
  return indicator.answerableId ? loaders.person.load(indicator.answerableId) : null
}

builder.objectFields(Indicator, (t) => ({
  answerable: t.field({
    ...readBy('plan.readDraft'),
    type: Person,
    nullable: true,
    description:
      'Who answers for the row; the act names only groups (A-27). Null: nobody yet, or the caller is not of the entity’s own people.',
    resolve: (part, _args, context) => answerableOf(part, context),
  }),
  answerablePost: t.string({
    nullable: true,
    description: 'Post (cargo) of whoever answers for the row; public, without the name.',
    resolve: async (part, _args, context) => (await answerableOf(part, context))?.post ?? null,
  }),
  answerableOffice: t.field({
    type: Office,
    nullable: true,
    description: 'Office that answers for the row; public.',
    resolve: ({ indicator }, _args, { loaders }) =>
      indicator.answerableOfficeId ? loaders.office.load(indicator.answerableOfficeId) : null,
  }),
}))
