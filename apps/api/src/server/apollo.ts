import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import { unwrapResolverError } from '@apollo/server/errors'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import { isConnectionLost, isTooSlow } from '@gelt/db'
import { errorMessage } from '@gelt/domain'
import {
  GraphQLError,
  type GraphQLFormattedError,
  type GraphQLSchema,
  OperationTypeNode,
} from 'graphql'
import type { Context } from '../core/context.ts'
import { isOutage, retryAfter } from '../core/outage.ts'
import { Refusal } from '../core/refusals.ts'
import { documentLimits, limitDocument } from '../graphql/limits.ts'
import { nameArgument } from '../graphql/name-argument.ts'
import {
  answerOldClientsWith200,
  checkValues,
  nameLimits,
  refuseForeignMutations,
} from './armor.ts'

/** Codes that a caller may see with their message; everything else is masked. */
const openCodes = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_USER_INPUT',
  'FORBIDDEN',
  'BAD_REQUEST',
  'QUERY_TOO_LARGE',
  'QUERY_TOO_SLOW',
  'DATABASE_UNAVAILABLE',
  'OUTCOME_UNKNOWN',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
])

/** Gives unforeseen errors the request's id, so that a person can name them and the log explains them. */
const tellRequest: ApolloServerPlugin<Context> = {
  async requestDidStart({ contextValue }) {
    return {
      async didEncounterErrors({ errors, operation }) {
        const reads = operation?.operation === OperationTypeNode.QUERY
        for (const error of errors) {
          error.extensions.requestId = contextValue.requestId
          error.extensions.language = contextValue.language
          const cause = unwrapResolverError(error)
          if (reads && isTooSlow(cause)) error.extensions.code = 'QUERY_TOO_SLOW'
          else if (isConnectionLost(cause)) {
            // A write may have been done before its answer was lost.
            error.extensions.code = reads ? 'DATABASE_UNAVAILABLE' : 'OUTCOME_UNKNOWN'
            contextValue.log.warn({ err: cause }, 'the database is not reached')
          }
          if (!openCodes.has(String(error.extensions.code)) && !(cause instanceof Refusal)) {
            contextValue.log.error({ err: cause, requestId: contextValue.requestId }, 'unforeseen')
          }
        }
      },
    }
  },
}

/** What ends an operation as a whole: the rest of it would be answered by chance. */
const endsAll = new Set(['QUERY_TOO_LARGE', 'QUERY_TOO_SLOW', 'DATABASE_UNAVAILABLE'])

/** Writes take the time that they need; what is too much while it runs is refused whole, with one error. */
const boundWork: ApolloServerPlugin<Context> = {
  async requestDidStart({ contextValue: { work } }) {
    return {
      async didResolveOperation({ operation }) {
        if (operation?.operation === OperationTypeNode.MUTATION) work.beginWrite()
      },
      async willSendResponse({ response, operation }) {
        work.end()
        if (response.body.kind !== 'single' || operation?.operation !== OperationTypeNode.QUERY)
          return
        const { errors, data } = response.body.singleResult
        const end = errors?.find(({ extensions }) => endsAll.has(String(extensions?.code)))
        if (end && data !== undefined) response.body.singleResult = { errors: [end], data: null }
      },
    }
  },
}

/** Lets programs and proxies see that it is the database, and when to come again. */
const tellOutage: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response, errors = [] }) {
        if (!errors.some(({ extensions }) => isOutage(extensions.code))) return
        response.http.status = 503
        response.http.headers.set('retry-after', retryAfter)
      },
    }
  },
}

/** Answers are made for one caller at one moment: nobody on the way keeps them. What a write answers may hold a one-time link, and is not compressed either. */
const keepNoAnswers: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response, operation }) {
        const isWrite = operation?.operation === OperationTypeNode.MUTATION
        response.http.headers.set('cache-control', isWrite ? 'no-store, no-transform' : 'no-store')
      },
    }
  },
}

/** Way to the argument that a read is refused for, as of a value that is none of its type. */
function argumentOf({ params: { argument } }: Refusal): { argument?: string[] } {
  return argument ? { argument: argument.split('.') } : {}
}

/** Masks what was not foreseen; refusals of reads become errors with their closed code. */
function formatError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const language = formatted.extensions?.language === 'en' ? 'en' : 'es'
  const { language: _, stacktrace: __, ...extensions } = formatted.extensions ?? {}
  const cause = unwrapResolverError(error)
  if (cause instanceof Refusal) {
    return {
      ...formatted,
      message: cause.describe(language),
      extensions: { ...extensions, code: cause.code, ...argumentOf(cause) },
    }
  }
  if (
    extensions.code === 'QUERY_TOO_LARGE' ||
    extensions.code === 'QUERY_TOO_SLOW' ||
    isOutage(extensions.code)
  ) {
    return { ...formatted, message: errorMessage(extensions.code, language), extensions }
  }
  if (cause instanceof GraphQLError && openCodes.has(String(extensions.code))) {
    return { ...formatted, extensions }
  }
  const requestId = String(extensions.requestId ?? '')
  return {
    message: errorMessage('INTERNAL', language, { requestId }),
    ...(formatted.path ? { path: formatted.path } : {}),
    extensions: { code: 'INTERNAL', requestId },
  }
}

export function createApollo(schema: GraphQLSchema): ApolloServer<Context> {
  return new ApolloServer<Context>({
    schema,
    introspection: true,
    hideSchemaDetailsFromClientErrors: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    // Nobody needs them, and anybody could fill their store.
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: documentLimits.tokens },
    maxRecursiveSelections: true,
    validationRules: [limitDocument],
    plugins: [
      nameLimits,
      nameArgument,
      checkValues,
      boundWork,
      tellRequest,
      tellOutage,
      refuseForeignMutations,
      answerOldClientsWith200,
      keepNoAnswers,
      // Apollo's own page would fetch its parts from another host; GraphiQL stands at /graphiql.
      ApolloServerPluginLandingPageDisabled(),
      // It would weigh every field for a header that no answer has.
      ApolloServerPluginCacheControlDisabled(),
    ],
    formatError,
    stopOnTerminationSignals: false,
  })
}
