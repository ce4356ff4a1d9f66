import SchemaBuilder from '@pothos/core'
import ComplexityPlugin from '@pothos/plugin-complexity'
import ErrorsPlugin from '@pothos/plugin-errors'
import RelayPlugin from '@pothos/plugin-relay'
import { type GraphQLResolveInfo, isObjectType } from 'graphql'
import type { Context } from '../core/context.ts'
import { decodeId, encodeId } from '../core/ids.ts'
import { idsCost, limitsInWords, operationLimits, refuseCost } from './limits.ts'
import { pageWords } from './page-words.ts'

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

interface NodeId {
  typename: string
  id: string
}

/** An id that is none leads nowhere, as one of a row that isn't there: it voids its own place alone. */
const noNode: NodeId = { typename: '', id: '' }

/** Whether rows of that type are read by their id. */
function isNode({ typename }: NodeId, { schema }: GraphQLResolveInfo): boolean {
  const type = schema.getType(typename)
  return isObjectType(type) && type.getInterfaces().some(({ name }) => name === 'Node')
}

export const builder = new SchemaBuilder<SchemaTypes>({
  plugins: [RelayPlugin, ErrorsPlugin, ComplexityPlugin],
  defaultFieldNullability: false,
  errors: { defaultTypes: [], directResult: true },
  relay: {
    ...pageWords,
    clientMutationId: 'omit',
    idFieldOptions: { description: 'Opaque global id.' },
    cursorType: 'String',
    encodeGlobalID: (type, id) => encodeId(type, String(id)),
    decodeGlobalID: (globalId) => {
      const decoded = decodeId(globalId)
      return decoded ? { typename: decoded.type, id: decoded.id } : noNode
    },
    nodeQueryOptions: {
      description: 'Any row by its id; null: there is none for this caller.',
      args: { id: { description: 'Its id.' } },
      resolve: (_root, { id }, _context, info, read) => (isNode(id, info) ? read(id) : null),
    },
    nodesQueryOptions: {
      description:
        'Rows by their ids, each in its place; null: there is none for this caller. A row asked for twice is read once.',
      complexity: idsCost,
      args: { ids: { description: 'Their ids, 100 at most.' } },
      resolve: (_root, args, _context, info, read) => {
        // The plugin reads the ids from here, and nothing for null.
        const ids: (NodeId | null)[] = args.ids
        ids.forEach((id, place) => {
          if (id && !isNode(id, info)) ids[place] = null
        })
        return read(args.ids)
      },
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
