import { builder } from '../../graphql/builder.ts'
import { readBy } from '../../graphql/readers.ts'
import { ChangedFieldType } from '../../trace/audit/audit-event.graphql.ts'
import { changedFields } from '../../trace/audit/changed-fields.rules.ts'
import { RegisterRow } from './register-row.graphql.ts'
import { requestLoader } from './request-loader.ts'
import { type RowVersion, readRowVersions } from './row-history.sql.ts'

const RegisterRowVersion = builder.objectRef<RowVersion>('RegisterRowVersion').implement({
  description: 'An edit of a row: who, when, what.',
  fields: (t) => ({
    at: t.field({ type: 'DateTime', description: 'When.', resolve: ({ at }) => new Date(at) }),
    by: t.exposeString('by', {
      nullable: true,
      description: 'Who, by the name of that day; null: no event was written.',
    }),
    reason: t.exposeString('reason', {
      nullable: true,
      description: 'Why, where a reason was given.',
    }),
    changes: t.field({
      type: [ChangedFieldType],
      complexity: { multiplier: 2 },
      description: 'The fields that changed, as stored text; references by their names of then.',
      resolve: ({ before, after }) => changedFields(before, { ...after }),
    }),
  }),
})

builder.interfaceField(RegisterRow, 'history', (t) =>
  t.field({
    ...readBy('register.readAll'),
    type: [RegisterRowVersion],
    complexity: { multiplier: 3 },
    description: 'Every edit of it, the newest first. Empty for all but the entity’s own people.',
    resolve: async ({ id, definition }, _args, context) => {
      const loader = requestLoader(context, `versions of ${definition.key}`, async (ids) => {
        const versions = await readRowVersions(context.work.run, definition, ids)
        const byRow = Map.groupBy(versions, (version) => version.id)
        return ids.map((one) => byRow.get(one) ?? [])
      })
      return loader.load(id)
    },
  }),
)
