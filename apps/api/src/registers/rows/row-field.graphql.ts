import { type ListKey, partsOf, type RegisterDefinition, type RegisterField } from '@gelt/domain'
import type { FieldRef } from '@pothos/core'
import { Indicator } from '../../act/indicators/indicator.graphql.ts'
import { findIndicator, findObjective } from '../../act/indicators/plan-parts.ts'
import { Objective, Phase } from '../../act/plans/act.graphql.ts'
import type { Context } from '../../core/context.ts'
import { GovernmentBody, Office, Organisation } from '../../directory/entities/entity.graphql.ts'
import { Person } from '../../directory/people/person.graphql.ts'
import type { builder } from '../../graphql/builder.ts'
import { readBy } from '../../graphql/readers.ts'
import { type ReferenceField, referencedBy, type SeveralField } from '../facts/row-columns.ts'
import { rowLoader, visibleRow } from './find-row.ts'
import type { RegisterRowNode } from './register-row.ts'
import { registerRowType } from './row-types.ts'
import { optionEnumOf } from './vocabulary.graphql.ts'

type Types = typeof builder.$inferSchemaTypes
type FieldBuilder = PothosSchemaTypes.ObjectFieldBuilder<Types, RegisterRowNode>
type Field = FieldRef<Types, unknown, 'Object'>

const ownOnly = 'Null also for all but the entity’s own people.'

const directory = {
  ...{ Office, Organisation, Body: GovernmentBody, Person },
  ...{ Phase, Indicator, Objective },
}
/** Of all but rows and objectives of the plan, which come with the rest of it. */
const loaderOf = {
  Office: 'office',
  Organisation: 'organisation',
  Body: 'body',
  Person: 'person',
  Phase: 'phase',
} as const

interface Target {
  // What of the four it is, the definition says: one stands for all.
  type: typeof Office
  load(context: Context, id: string): Promise<unknown>
}

/** What a reference leads to. */
function targetOf(field: ReferenceField | SeveralField): Target {
  const { nodeType, register } = referencedBy(field)
  if (register) {
    return {
      type: registerRowType(register.key as ListKey) as unknown as typeof Office,
      load: async (context, id) => visibleRow(context, await rowLoader(context, register).load(id)),
    }
  }
  const name = nodeType as keyof typeof directory
  if (name === 'Indicator') return { type: directory[name] as never, load: findIndicator }
  if (name === 'Objective') return { type: directory[name] as never, load: findObjective }
  return {
    type: directory[name] as typeof Office,
    load: (context, id) => context.loaders[loaderOf[name]].load(id),
  }
}

/** A field of a register's rows as the API gives it: stored text in the type that it stands for. */
export function rowField(
  t: FieldBuilder,
  { type }: RegisterDefinition,
  key: string,
  field: RegisterField,
): Field {
  const { about, internal = false, needed = false } = field
  const description = internal ? `${about} ${ownOnly}` : about
  const nullable = internal || !needed
  const stored = (row: RegisterRowNode) => row.values[key] ?? null
  const resolve = (row: RegisterRowNode) => stored(row) as never
  const said = readBy(internal ? 'register.readAll' : 'EVERYBODY')
  const terms = { ...said, nullable, description, resolve }
  switch (field.type) {
    case 'REFERENCE': {
      const { type: leadsTo, load } = targetOf(field)
      return t.field({
        ...said,
        type: leadsTo,
        // Of another register the row may not be the caller's to see.
        nullable: nullable || referencedBy(field).register !== null,
        description,
        resolve: async (row, _args, context) => {
          const id = stored(row)
          return (id === null ? null : await load(context, id)) as never
        },
      }) as Field
    }
    case 'REFERENCES': {
      const { type: leadsTo, load } = targetOf(field)
      return t.field({
        ...said,
        type: [leadsTo],
        description,
        complexity: { multiplier: 10 },
        resolve: async (row, _args, context) => {
          const led = await Promise.all(partsOf(stored(row)).map((id) => load(context, id)))
          return led.filter((one) => one != null) as never
        },
      }) as Field
    }
    case 'FLAG':
      return t.boolean({
        ...said,
        nullable: internal,
        description,
        resolve: (row) => stored(row) === 'true',
      }) as Field
    case 'COUNT':
      return t.int({
        ...{ ...said, nullable, description },
        resolve: (row) => {
          const text = stored(row)
          return (text === null ? null : Number(text)) as never
        },
      }) as Field
    case 'DECIMAL':
      return t.field({ ...terms, type: 'Decimal' }) as Field
    case 'DAY':
      return t.field({ ...terms, type: 'Date' }) as Field
    case 'OPTION':
      return t.field({ ...terms, type: optionEnumOf(type, key) }) as Field
    default:
      return t.string(terms) as Field
  }
}
