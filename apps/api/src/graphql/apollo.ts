import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import { unwrapResolverError } from '@apollo/server/errors'
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginLandingPageDisabled,
} from '@apollo/server/plugin/disabled'
import { errorMessage } from '@gelt/domain'
import { GraphQLError, type GraphQLFormattedError, type GraphQLSchema } from 'graphql'
import type { Context } from '../context.ts'
import { answerOldClientsWith200, nameLimits, refuseForeignMutations } from './armor.ts'
import { documentLimits, limitDocument } from './limits.ts'
import { Refusal } from './refusals.ts'

/** Codes that a caller may see with their message; everything else is masked. */
const openCodes = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_USER_INPUT',
  'FORBIDDEN',
  'BAD_REQUEST',
  'QUERY_TOO_LARGE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
])

/** Gives unforeseen errors the request's id, so that a person can name them and the log explains them. */
const tellRequest: ApolloServerPlugin<Context> = {
  async requestDidStart({ contextValue }) {
    return {
      async didEncounterErrors({ errors }) {
        for (const error of errors) {
          error.extensions.requestId = contextValue.requestId
          error.extensions.language = contextValue.language
          const cause = unwrapResolverError(error)
          if (!openCodes.has(String(error.extensions.code)) && !(cause instanceof Refusal)) {
            contextValue.log.error({ err: cause, requestId: contextValue.requestId }, 'unforeseen')
          }
        }
      },
    }
  },
}

/** Answers are made for one caller at one moment: nobody on the way keeps them. */
const keepNoAnswers: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response }) {
        response.http.headers.set('cache-control', 'no-store')
      },
    }
  },
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
      extensions: { ...extensions, code: cause.code },
    }
  }
  if (extensions.code === 'QUERY_TOO_LARGE') {
    return { ...formatted, message: errorMessage('QUERY_TOO_LARGE', language), extensions }
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
    includeStacktraceInErrorResponses: false,
    parseOptions: { maxTokens: documentLimits.tokens },
    maxRecursiveSelections: true,
    validationRules: [limitDocument],
    plugins: [
      nameLimits,
      tellRequest,
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
