import { isConnectionLost } from '@gelt/db'
import { errorMessage, type Language } from '@gelt/domain'
import { GraphQLError } from 'graphql'
import { retryAfter } from '../core/outage.ts'

/**
 * What reading the caller of an operation threw, as GraphQL says it. Nothing was done yet.
 * @returns the error itself where the database isn't the cause
 */
export function outageBefore(error: unknown, language: Language): unknown {
  if (!isConnectionLost(error)) return error
  return new GraphQLError(errorMessage('DATABASE_UNAVAILABLE', language), {
    originalError: error instanceof Error ? error : null,
    extensions: {
      code: 'DATABASE_UNAVAILABLE',
      language,
      http: { status: 503, headers: new Map([['retry-after', retryAfter]]) },
    },
  })
}
