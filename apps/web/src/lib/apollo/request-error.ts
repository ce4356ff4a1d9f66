import { CombinedGraphQLErrors, ServerError, ServerParseError } from '@apollo/client/errors'
import { ApolloLink } from '@apollo/client/link'
import { type ErrorCode, isErrorCode } from '@gelt/domain'
import { map } from 'rxjs'

/** Header with which the server names each request; the same number stands in its log. */
const REQUEST_ID_HEADER = 'x-request-id'

/** Writes the request's number into each error of an answer, where the server itself has not. */
export const requestIdLink = new ApolloLink((operation, forward) =>
  forward(operation).pipe(
    map((result) => {
      const { response } = operation.getContext()
      const requestId = response instanceof Response && response.headers.get(REQUEST_ID_HEADER)
      if (!('errors' in result) || !result.errors || !requestId) return result
      const errors = result.errors.map((error) => ({
        ...error,
        extensions: { requestId, ...error.extensions },
      }))
      return { ...result, errors }
    }),
  ),
)

/**
 * Whether the server lost its database: what was sent may have been done, and may be sent again with
 * the same key.
 */
export function isOutage(error: unknown): boolean {
  const lost = ['DATABASE_UNAVAILABLE', 'OUTCOME_UNKNOWN']
  return (
    CombinedGraphQLErrors.is(error) &&
    error.errors.some(({ extensions }) => lost.includes(String(extensions?.code)))
  )
}

/** A value of a mutation's `input` that is none of its type, and why. */
export interface MalformedValue {
  path: readonly string[]
  code: ErrorCode
}

/** What the server refused before anything ran, by its way in the `input`; none: it was something else. */
export function malformedValues(error: unknown): MalformedValue[] {
  if (!CombinedGraphQLErrors.is(error)) return []
  return error.errors.flatMap(({ extensions }) => {
    const { argument, errorCode } = extensions ?? {}
    const isNamed = Array.isArray(argument) && argument[0] === 'input'
    if (!isNamed || typeof errorCode !== 'string' || !isErrorCode(errorCode)) return []
    return [{ path: argument.slice(1).map(String), code: errorCode }]
  })
}

/** The number to give to whoever runs the server; null when the request never got there. */
export function requestIdOf(error: unknown): string | null {
  if (CombinedGraphQLErrors.is(error)) {
    const ids = error.errors.map(({ extensions }) => extensions?.requestId)
    return ids.find((id) => typeof id === 'string') ?? null
  }
  if (ServerError.is(error) || ServerParseError.is(error)) {
    return error.response.headers.get(REQUEST_ID_HEADER)
  }
  return null
}
