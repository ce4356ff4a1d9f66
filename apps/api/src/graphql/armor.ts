import type { ApolloServerPlugin, BaseContext } from '@apollo/server'
import { GraphQLError, OperationTypeNode } from 'graphql'
import { ownOrigins } from '../auth/auth.ts'
import { documentLimits, limitOf, tooLarge } from './limits.ts'

/** Errors that are about the document or its variables, not about the HTTP request around them. */
const documentCodes = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'QUERY_TOO_LARGE',
])

/**
 * Answers errors found before execution with 200 to callers that don't know the newer media type: the
 * GraphQL-over-HTTP specification asks for that, or they would take the JSON for none.
 */
export const answerOldClientsWith200: ApolloServerPlugin<BaseContext> = {
  async requestDidStart({ request }) {
    const accept = request.http?.headers.get('accept') ?? ''
    if (accept.includes('application/graphql-response+json')) return
    return {
      async willSendResponse({ response, errors = [] }) {
        const aboutDocument = errors.some(({ extensions }) =>
          documentCodes.has(String(extensions.code)),
        )
        if (aboutDocument && response.http.status === 400) response.http.status = 200
      },
    }
  },
}

/** Lists in variables are as long as the document's may be: refused before each item of them is looked at. */
export const limitLists: ApolloServerPlugin<BaseContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ request }) {
        if (itemsIn(request.variables) > documentLimits.listItems) throw tooLarge('listItems')
      },
    }
  },
}

/** Items of all lists in a value, whatever their depth: the sender chose that. */
function itemsIn(value: unknown): number {
  let items = 0
  const left = [value]
  while (left.length > 0) {
    const next = left.pop()
    if (Array.isArray(next)) items += next.length
    if (typeof next === 'object' && next) for (const part of Object.values(next)) left.push(part)
  }
  return items
}

/** Gives refusals by a limit their own code, which validation overwrites with its general one. */
export const nameLimits: ApolloServerPlugin<BaseContext> = {
  async requestDidStart() {
    return {
      async didEncounterErrors({ errors }) {
        for (const error of errors) {
          const limit = limitOf(error)
          if (limit) Object.assign(error.extensions, limit, { code: 'QUERY_TOO_LARGE' })
        }
      },
    }
  },
}

/**
 * Pages of other sites read only. They are never signed in either, so this holds for the few writes that
 * need no account.
 */
export const refuseForeignMutations: ApolloServerPlugin<BaseContext & { publicUrl: string }> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ request, operation, contextValue }) {
        if (operation?.operation !== OperationTypeNode.MUTATION || !request.http) return
        const headers = new Headers([...request.http.headers])
        const origin = headers.get('origin')
        if (origin === null || ownOrigins(headers, contextValue.publicUrl).includes(origin)) return
        throw new GraphQLError('Pages of other sites may read, not write', {
          extensions: { code: 'FORBIDDEN', http: { status: 403 } },
        })
      },
    }
  },
}
