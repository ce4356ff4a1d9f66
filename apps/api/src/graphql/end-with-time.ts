import { type GraphQLSchema, getNamedType, isCompositeType, isObjectType } from 'graphql'
import type { Context } from '../core/context.ts'

function isPromise(value: unknown): value is Promise<unknown> {
  return value instanceof Promise
}

/** Every field that leads to more is asked for, and waited for, only while the operation has time. */
export function endWithTime(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue
    for (const field of Object.values(type.getFields())) {
      const { resolve } = field
      if (!resolve || !isCompositeType(getNamedType(field.type))) continue
      field.resolve = (parent, args, context: Context, info) => {
        context.work.check()
        const value: unknown = resolve(parent, args, context, info)
        return isPromise(value) ? context.work.within(value) : value
      }
    }
  }
  return schema
}
