import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLOutputType,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
} from 'graphql'
import { schema } from '../server/schema.ts'
import { readersOf } from './open-fields.factory.ts'
import type { Readers } from './readers.ts'

type Field = GraphQLField<unknown, unknown>

/** A field of a type that not everybody reads, and who does. */
export interface RestrictedField {
  type: GraphQLObjectType
  field: Field
  readers: Readers
}

/** A way through the schema to a type: what to select, and who is let through. */
export interface Way {
  /** Opens as many braces as `close` shuts. */
  open: string
  close: string
  through: readonly Readers[]
}

/** Object types that a field leads to. */
function leadsTo(type: GraphQLOutputType): readonly GraphQLObjectType[] {
  const named = getNamedType(type)
  if (isObjectType(named)) return [named]
  return isInterfaceType(named) ? schema.getPossibleTypes(named) : []
}

const query = schema.getQueryType() as GraphQLObjectType

/**
 * The shortest way to each type that is reached from Query, through fields that most callers read.
 * @param argumentsOf what fields, as `Type.field`, are asked with; null: they are no way. Nor are those that need
 * arguments and have none here
 */
export function waysTo(
  argumentsOf: (field: string) => string | null | undefined,
): ReadonlyMap<string, Way> {
  const ways = new Map<string, Way>([[query.name, { open: '{', close: '}', through: [] }]])
  // First through open fields alone, then through those that some read.
  for (const restricted of [false, true]) {
    const left = [...ways.keys()]
    for (let name = left.shift(); name; name = left.shift()) {
      const from = schema.getType(name) as GraphQLObjectType
      const way = ways.get(name) as Way
      for (const field of Object.values(from.getFields())) {
        const readers = readersOf(from, field) ?? 'EVERYBODY'
        const args = argumentsOf(`${name}.${field.name}`)
        const isAsked = args === undefined ? !field.args.some(isRequiredArgument) : args !== null
        if (!isAsked || (readers !== 'EVERYBODY' && !restricted)) continue
        for (const type of leadsTo(field.type)) {
          if (ways.has(type.name)) continue
          ways.set(type.name, {
            open: `${way.open} ${field.name}${args ?? ''} { ... on ${type.name} {`,
            close: `} } ${way.close}`,
            through: readers === 'EVERYBODY' ? way.through : [...way.through, readers],
          })
          left.push(type.name)
        }
      }
    }
  }
  return ways
}

/** Of all that is reached from Query: the fields that say nothing of who reads them, and those that not everybody does. */
export function fieldsByReaders(): { unsaid: string[]; restricted: RestrictedField[] } {
  const unsaid: string[] = []
  const restricted: RestrictedField[] = []
  const seen = new Set([query])
  for (const type of seen) {
    for (const field of Object.values(type.getFields())) {
      const readers = readersOf(type, field)
      if (!readers) unsaid.push(`${type.name}.${field.name}`)
      else if (readers !== 'EVERYBODY') restricted.push({ type, field, readers })
      for (const next of leadsTo(field.type)) seen.add(next)
    }
  }
  return { unsaid, restricted }
}

/** What to select of a field to see whether it is given: itself, or that there is something. */
export function selectionOf(field: Field, args = ''): string {
  const named = getNamedType(field.type)
  return `${field.name}${args}${isLeafType(named) ? '' : ' { __typename }'}`
}
