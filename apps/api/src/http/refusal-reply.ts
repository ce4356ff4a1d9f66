import { type ErrorCode, errorMessage, type MessageParams } from '@gelt/domain'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { isOutage, retryAfter } from '../core/outage.ts'
import { languageOf } from './language.ts'

const statuses: Partial<Record<ErrorCode, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  FILTER_FORBIDDEN: 403,
  NOT_FOUND: 404,
  CONFLICT: 409,
  WRONG_STATE: 409,
  CLOCK_BEHIND: 409,
  QUERY_TOO_LARGE: 413,
  FILE_TOO_LARGE: 413,
  FILE_TYPE_NOT_ALLOWED: 415,
  FILE_TYPE_MISMATCH: 415,
  FILE_MISSING: 410,
  FILE_CHANGED: 410,
  TOO_MANY_ATTEMPTS: 429,
  QUERY_TOO_SLOW: 503,
  INTERNAL: 500,
  DATABASE_UNAVAILABLE: 503,
  OUTCOME_UNKNOWN: 503,
}

interface Options {
  params?: MessageParams
  /** Where the code's own status doesn't fit. */
  status?: number
  /** Further fields of the answer. */
  extra?: Record<string, string>
}

/** Answers with a closed code and its sentence in the caller's language. */
export function replyWithRefusal(
  request: FastifyRequest,
  reply: FastifyReply,
  code: ErrorCode,
  { params = {}, status, extra }: Options = {},
): FastifyReply {
  if (isOutage(code)) reply.header('retry-after', retryAfter)
  return reply
    .code(status ?? statuses[code] ?? 400)
    .header('cache-control', 'no-store')
    .send({ code, message: errorMessage(code, languageOf(request), params), ...extra })
}
