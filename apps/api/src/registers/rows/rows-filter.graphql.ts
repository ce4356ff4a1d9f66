import type { RegisterDefinition } from '@gelt/domain'
import { GraphQLError } from 'graphql'
import { decodeId } from '../../core/ids.ts'
import { refuseFilter } from '../../core/refusals.ts'
import { builder } from '../../graphql/builder.ts'
import { referencedBy } from '../facts/row-columns.ts'
import type { RowSort } from './row-keys.sql.ts'
import type { FieldMatch, RowFilter, RowState } from './rows-page.sql.ts'
import { ListStateEnum, RowStateEnum } from './vocabulary.graphql.ts'

const FieldMatchInput = builder.inputType('RegisterFieldMatch', {
  description: 'What a field has to hold.',
  fields: (t) => ({
    field: t.string({ required: true, description: 'Name of the field: `kind`.' }),
    values: t.stringList({
      description:
        'One of these: options by their names, `true` or `false`, ids of what a reference leads to, anything else as it is stored.',
    }),
    filled: t.boolean({ description: 'True: it holds something. False: it is empty.' }),
  }),
})

export const RegisterFilterInput = builder.inputType('RegisterFilter', {
  description: 'What a register is narrowed to; all that is said holds together.',
  fields: (t) => ({
    offices: t.idList({ description: 'Rows that one of these offices answers for.' }),
    state: t.field({
      type: RowStateEnum,
      description:
        'CURRENT unless said. Only those who read the whole register may ask for ANNULLED.',
    }),
    states: t.field({
      type: [ListStateEnum],
      description:
        'States that rows are in today, of a list that has states. Of another list none is found.',
    }),
    from: t.field({ type: 'Date', description: 'From this day on, by the register’s own day.' }),
    to: t.field({ type: 'Date', description: 'Up to this day, by the register’s own day.' }),
    matches: t.field({
      type: [FieldMatchInput],
      description: 'What fields hold; one that the caller may not see is refused by name.',
    }),
  }),
})

export const RegisterSortInput = builder.inputType('RegisterSort', {
  description: 'Order of a register: by a field, then by code; rows without it come last.',
  fields: (t) => ({
    field: t.string({ required: true, description: 'Name of the field, or `code`.' }),
    descending: t.boolean({ description: 'From the last to the first.' }),
  }),
})

export interface AskedFilter {
  offices?: readonly string[] | null | undefined
  state?: RowState | null | undefined
  states?: readonly string[] | null | undefined
  from?: string | null | undefined
  to?: string | null | undefined
  matches?:
    | readonly {
        field: string
        values?: readonly string[] | null | undefined
        filled?: boolean | null | undefined
      }[]
    | null
    | undefined
}

function refuseField(field: string): never {
  throw new GraphQLError(`There is no field ${field} in this register`, {
    extensions: { code: 'BAD_USER_INPUT' },
  })
}

/** Row ids of one type; an id of another finds nothing. */
function rowIds(type: string, ids: readonly string[]): string[] {
  return ids.flatMap((id) => {
    const decoded = decodeId(id)
    return decoded?.type === type ? [decoded.id] : []
  })
}

/** @throws AccessRefusal for a field that the caller may not see: its order and what is found would tell what it holds. */
function checkField(
  definition: RegisterDefinition,
  key: string,
  own: boolean,
  argument: string,
): void {
  const field = definition.fields[key] ?? refuseField(key)
  if (field.internal && !own) refuseFilter(argument, key)
}

/**
 * @param flat the filters stand beside each other, as in the address of an export
 * @throws GraphQLError for a field that the register doesn't have
 */
export function rowFilterOf(
  definition: RegisterDefinition,
  asked: AskedFilter | null | undefined,
  own: boolean,
  flat = false,
): RowFilter {
  const at = flat ? '' : 'filter.'
  const { offices, state, states, from, to, matches } = asked ?? {}
  if (state === 'ANNULLED' && !own) refuseFilter(`${at}state`, state)
  return {
    offices: offices ? rowIds('Office', offices) : null,
    state: state ?? 'CURRENT',
    states: states ?? null,
    from: from ?? null,
    to: to ?? null,
    matches: (matches ?? []).map(({ field: key, values, filled }): FieldMatch => {
      checkField(definition, key, own, `${at}matches`)
      const field = definition.fields[key]
      const ids =
        values && (field?.type === 'REFERENCE' || field?.type === 'REFERENCES')
          ? rowIds(referencedBy(field).nodeType, values)
          : values
      return { field: key, values: ids ?? null, filled: filled ?? null }
    }),
  }
}

/** @throws GraphQLError for a field that the register doesn't have */
export function rowSortOf(
  definition: RegisterDefinition,
  asked: { field: string; descending?: boolean | null | undefined } | null | undefined,
  own: boolean,
): RowSort {
  // Where rows may do without the day, it orders nothing.
  const isDated = definition.fields[definition.day]?.needed ?? false
  const usual = isDated
    ? { field: definition.day, descending: true }
    : { field: 'code', descending: false }
  if (!asked) return usual
  const { field, descending } = asked
  if (field !== 'code') checkField(definition, field, own, 'sort.field')
  return { field, descending: descending ?? false }
}
