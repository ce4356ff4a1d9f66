import type { ApolloServerPlugin, BaseContext } from '@apollo/server'
import { type DocumentNode, GraphQLError, OperationTypeNode, visit } from 'graphql'
import { ownOrigins } from '../directory/auth/auth.ts'
import { documentLimits, limitOf, tooLarge } from '../graphql/limits.ts'

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

/**
 * Looks through what is sent before each item of it is judged: its lists are no longer than the document's may be, and
 * no text that is looked for has NUL, which PostgreSQL takes in none. What is written is refused by its field instead.
 */
export const checkValues: ApolloServerPlugin<BaseContext> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ request, document, operation }) {
        const { items, hasNul } = lookThrough(request.variables)
        if (items > documentLimits.listItems) throw asBadRequest(tooLarge('listItems'))
        if (operation?.operation !== OperationTypeNode.QUERY) return
        if (!hasNul && !writesNul(document)) return
        const message = 'No text may hold the character NUL (U+0000): leave it out'
        throw asBadRequest(new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } }))
      },
    }
  },
}

/** Found before anything ran: Apollo would answer it with 500. */
function asBadRequest(error: GraphQLError): GraphQLError {
  error.extensions.http = { status: 400 }
  return error
}

/** Of any depth: the sender chose that. */
function lookThrough(value: unknown): { items: number; hasNul: boolean } {
  const found = { items: 0, hasNul: false }
  const left = [value]
  while (left.length > 0) {
    const next = left.pop()
    if (typeof next === 'string') found.hasNul ||= next.includes('\0')
    if (Array.isArray(next)) found.items += next.length
    if (typeof next === 'object' && next) for (const part of Object.values(next)) left.push(part)
  }
  return found
}

function writesNul(document: DocumentNode): boolean {
  let found = false
  visit(document, {
    StringValue({ value }) {
      found ||= value.includes('\0')
    },
  })
  return found
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
