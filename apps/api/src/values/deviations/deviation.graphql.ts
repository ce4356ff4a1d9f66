import type { Deviation as DeviationRow } from '@gelt/db'
import { Indicator } from '../../act/indicators/indicator.graphql.ts'
import { optionalPlainDateOf } from '../../core/dates.ts'
import { Person } from '../../directory/people/person.graphql.ts'
import { builder } from '../../graphql/builder.ts'
import { readBy } from '../../graphql/readers.ts'

export const Deviation = builder.objectRef<DeviationRow>('Deviation').implement({
  description: 'Why a row is late and what is done about it.',
  fields: (t) => ({
    id: t.globalID({
      description: 'Opaque id.',
      resolve: (d) => ({ type: 'Deviation', id: d.id }),
    }),
    cause: t.exposeString('cause', { description: 'Cause of the delay.' }),
    correctiveAction: t.exposeString('correctiveAction', { description: 'What is done about it.' }),
    answerable: t.field({
      type: Person,
      nullable: true,
      description: 'Who does it; null: nobody named yet.',
      resolve: (d, _args, { loaders }) =>
        d.answerableId ? loaders.person.load(d.answerableId) : null,
    }),
    dueOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'By when; null: no day set.',
      resolve: (d) => optionalPlainDateOf(d.dueOn),
    }),
    closedOn: t.field({
      type: 'Date',
      nullable: true,
      description: 'Day on which it was done with; null: open.',
      resolve: (d) => optionalPlainDateOf(d.closedOn),
    }),
    version: t.exposeInt('version', { description: 'Send it with an edit.' }),
  }),
})

builder.objectField(Indicator, 'deviations', (t) =>
  t.field({
    ...readBy('plan.readDraft'),
    type: [Deviation],
    nullable: true,
    description:
      'Causes of delay and corrective actions, the open ones first; null: for the entity’s own people only.',
    args: { open: t.arg.boolean({ description: 'True: only those that are not closed.' }) },
    resolve: async ({ indicator }, { open }, context) => {
      const rows = await context.loaders.deviationsOf.load(indicator.id)
      return open ? rows.filter((row) => row.closedOn === null) : rows
    },
  }),
)
