import type { Action } from '@gelt/domain'
import {
  defaultFieldResolver,
  type GraphQLField,
  type GraphQLSchema,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql'
import { type Context, may } from '../core/context.ts'

/**
 * Who reads a field of a row that they reach. An action: those who may do it in the row's entity. CALLER: it tells
 * each caller of themself alone. OPERATOR: who operates the installation.
 */
export type Readers = Action | 'EVERYBODY' | 'CALLER' | 'OPERATOR'

/** Spread among the options of a field: says who reads it, and keeps it from everybody else. */
export function readBy<Who extends Readers>(readers: Who): { extensions: { readers: Who } } {
  return { extensions: { readers } }
}

/** Who a field says that it is read by; undefined: it says nothing. */
export function saidReaders({ extensions }: GraphQLField<unknown, unknown>): Readers | undefined {
  return extensions.readers as Readers | undefined
}

/** Where a row says whose it is: itself, what it is a part of, or the entity that it is. */
interface Owned {
  entityId?: string
  plan?: Owned
  explanation?: Owned
  entity?: { id: string }
  row?: Owned
}

function entityOf(typename: string, row: Owned & { id?: string }): string {
  const inside = row.plan ?? row.explanation ?? row.row
  const found =
    (typename === 'Entity' ? row.id : null) ??
    row.entityId ??
    row.entity?.id ??
    (inside && entityOf('', inside))
  if (!found) throw new Error(`${typename} doesn’t say whose it is`)
  return found
}

/**
 * Answers fields that say who reads them to those alone: everybody else gets null, or an empty list. The one place
 * where what is said of a field is held.
 */
export function holdReaders(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    for (const field of Object.values(type.getFields())) {
      const readers = saidReaders(field)
      if (!readers || readers === 'EVERYBODY' || readers === 'CALLER') continue
      const nothing = nothingOf(type.name, field)
      const resolve = field.resolve ?? defaultFieldResolver
      if (readers === 'OPERATOR') {
        field.resolve = (root, args, context: Context, info) =>
          context.viewer?.operates ? resolve(root, args, context, info) : nothing
      } else if (type === schema.getQueryType()) {
        // Whose it is, only the row that is found can say.
        field.resolve = async (root, args, context: Context, info) => {
          const found = (await resolve(root, args, context, info)) as Owned | null
          return found && may(context, entityOf(field.name, found), readers) ? found : nothing
        }
      } else {
        field.resolve = (row: Owned, args, context: Context, info) =>
          may(context, entityOf(type.name, row), readers)
            ? resolve(row, args, context, info)
            : nothing
      }
    }
  }
  return schema
}

function nothingOf(typename: string, { name, type }: GraphQLField<unknown, unknown>): null | [] {
  if (!isNonNullType(type)) return null
  if (isListType(type.ofType)) return []
  throw new Error(`${typename}.${name} isn’t everybody’s to read: it has to be nullable or a list`)
}
