import SchemaBuilder from '@pothos/core'
import ComplexityPlugin from '@pothos/plugin-complexity'
import ErrorsPlugin from '@pothos/plugin-errors'
import RelayPlugin from '@pothos/plugin-relay'
import { GraphQLError } from 'graphql'
import type { Context } from '../context.ts'
import { decodeId, encodeId } from './ids.ts'
import { limitsInWords, operationLimits, refuseCost } from './limits.ts'

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
  description: `What can be read. Anonymous callers read adopted plans and approved values from any origin, under the licence CC BY 4.0 (https://creativecommons.org/licenses/by/4.0/; field \`about\`): name the entity as the source. ${limitsInWords}`,
})
builder.mutationType({
  description:
    'What can be written. Each write takes an idempotency key: the same key and payload gives the same answer again.',
})
