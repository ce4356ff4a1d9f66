import { LISTS, type ListKey, type RegisterDefinition, stateOfRow } from '@gelt/domain'
import { todayOf } from '../../core/clock.ts'
import { personIn } from '../../core/context.ts'
import { Office } from '../../directory/entities/entity.graphql.ts'
import { builder } from '../../graphql/builder.ts'
import { readBy } from '../../graphql/readers.ts'
import { mayEdit } from '../facts/register-access.ts'
import { officeFieldOf } from '../facts/row-columns.ts'
import { findRow } from './find-row.ts'
import { labelOf, type RegisterRowNode } from './register-row.ts'
import { rowField } from './row-field.graphql.ts'
import { registerRowType } from './row-types.ts'
import { stateEnumOf } from './vocabulary.graphql.ts'

/** Whatever register it is of. */
export const RegisterRow = builder.interfaceRef<RegisterRowNode>('RegisterRow').implement({
  description: 'A row of a register of daily work.',
  resolveType: ({ definition }) => definition.type,
  fields: (t) => ({
    id: t.globalID({
      description: 'Opaque global id.',
      resolve: ({ definition, id }) => ({ type: definition.type, id }),
    }),
    code: t.exposeString('code', { description: 'Stable key, unique in the entity: `PC-004`.' }),
    label: t.string({
      description: 'How people know it: code and title.',
      resolve: labelOf,
    }),
    office: t.field({
      type: Office,
      nullable: true,
      description: 'The office that answers for it; null: the committee.',
      resolve: ({ officeId }, _args, { loaders }) =>
        officeId ? loaders.office.load(officeId) : null,
    }),
    annulledReason: t.exposeString('annulledReason', {
      nullable: true,
      description: 'Why it was annulled: recorded by mistake, it never counted. Null: it stands.',
    }),
    version: t.exposeInt('version', { description: 'Send it with an edit.' }),
    recordedAt: t.field({
      type: 'DateTime',
      description: 'Moment at which it was last edited.',
      resolve: ({ recordedAt }) => new Date(recordedAt),
    }),
    mayEdit: t.boolean({
      description:
        'The caller may edit it: their own office’s, or any for the committee. Never one that is annulled.',
      resolve: ({ entityId, officeId, annulledReason }, _args, context) => {
        const person = personIn(context, entityId)
        return annulledReason === null && person !== null && mayEdit(person, officeId)
      },
    }),
  }),
})

for (const definition of LISTS) implement(definition)

function implement(definition: RegisterDefinition): void {
  const ref = registerRowType(definition.key as ListKey)
  const { nouns, help } = definition
  const { one } = nouns.en
  builder.node(ref, {
    description: `${one.charAt(0).toUpperCase()}${one.slice(1)}. ${help.en}`,
    interfaces: [RegisterRow],
    id: { description: 'Opaque global id.', resolve: ({ id }) => id },
    loadOne: (id, context) => findRow(context, definition, id),
  })
  if (definition.states) {
    builder.objectField(ref, 'state', (t) =>
      t.field({
        ...readBy('EVERYBODY'),
        type: stateEnumOf(definition),
        description: 'The state that it is in on a day, by the days of its fields.',
        args: { asOf: t.arg({ type: 'Date', description: 'Left out: the entity’s today.' }) },
        resolve: async (row, { asOf }, { loaders }) => {
          const entity = asOf ? null : await loaders.entity.load(row.entityId)
          const day = asOf ?? (entity ? todayOf(entity) : '')
          return stateOfRow(definition, row.values, day) as never
        },
      }),
    )
  }
  builder.objectFields(ref, (t) =>
    Object.fromEntries(
      Object.entries(definition.fields)
        // The office that a row may do without is the one of every row.
        .filter(([key, { needed }]) => needed || key !== officeFieldOf(definition))
        .map(([key, field]) => [key, rowField(t, definition, key, field)]),
    ),
  )
}
