import SchemaBuilder from '@pothos/core'
import ComplexityPlugin from '@pothos/plugin-complexity'
import ErrorsPlugin from '@pothos/plugin-errors'
import RelayPlugin from '@pothos/plugin-relay'
import { GraphQLError } from 'graphql'
import type { Context } from '../context.ts'
import { decodeId, encodeId } from './ids.ts'
import { refuseCost } from './limits.ts'

export interface SchemaTypes {
  Context: Context
  DefaultFieldNullability: false
  Scalars: {
    ID: { Input: string; Output: string | number }
    Decimal: { Input: string; Output: string }
    Date: { Input: string; Output: string }
    DateTime: { Input: Date; Output: Date }
  }
}

/**
 * Depth, breadth and cost of one operation, about one for each field that is answered. The dashboard costs
 * less than a third of it, a page of ten values to review with all that the screen previews half of it.
 */
export const operationLimits = { depth: 14, breadth: 600, complexity: 12_000 }

function refuseId(): never {
  throw new GraphQLError('That is not an id of this API', {
    extensions: { code: 'BAD_USER_INPUT' },
  })
}

export const builder = new SchemaBuilder<SchemaTypes>({
  plugins: [RelayPlugin, ErrorsPlugin, ComplexityPlugin],
  defaultFieldNullability: false,
  errors: { defaultTypes: [], directResult: true },
  relay: {
    clientMutationId: 'omit',
    cursorType: 'String',
    encodeGlobalID: (type, id) => encodeId(type, String(id)),
    decodeGlobalID: (globalId) => {
      const { type, id } = decodeId(globalId) ?? refuseId()
      return { typename: type, id }
    },
  },
  complexity: {
    limit: operationLimits,
    complexityError: refuseCost,
    defaultComplexity: 1,
    defaultListMultiplier: 6,
  },
})

builder.queryType({
  description: 'What can be read. Anonymous callers read adopted plans and approved values.',
})
builder.mutationType({
  description:
    'What can be written. Each write takes an idempotency key: the same key and payload gives the same answer again.',
})
