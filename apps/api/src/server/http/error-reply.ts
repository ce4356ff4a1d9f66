import { isConnectionLost, isTooSlow } from '@gelt/db'
import type { ErrorCode } from '@gelt/domain'
import type { FastifyError, FastifyInstance } from 'fastify'
import { replyWithRefusal } from '../../http/refusal-reply.ts'

const codesByStatus: Readonly<Record<number, ErrorCode>> = {
  401: 'UNAUTHENTICATED',
  403: 'FORBIDDEN',
  404: 'NOT_FOUND',
  413: 'QUERY_TOO_LARGE',
  429: 'TOO_MANY_ATTEMPTS',
}

/**
 * What no route foresaw: a request that is not right gets its status and a closed code; anything else gets
 * 500 with the request's number, and only the log says more.
 */
export function registerErrorReplies(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError, request, reply) => {
    const status = error.statusCode ?? 500
    if (status >= 400 && status < 500) {
      return replyWithRefusal(request, reply, codesByStatus[status] ?? 'INVALID_VALUE', { status })
    }
    if (isTooSlow(error)) return replyWithRefusal(request, reply, 'QUERY_TOO_SLOW')
    // Headers meant for what could not be sent say nothing about this answer.
    for (const name of ['content-length', 'content-disposition', 'etag']) reply.removeHeader(name)
    if (isConnectionLost(error)) {
      request.log.warn({ err: error }, 'the database is not reached')
      const reads =
        request.method === 'GET' ||
        request.method === 'HEAD' ||
        request.url.startsWith('/api/auth/')
      // A write may have been done before its answer was lost; signing in or out has no key.
      return replyWithRefusal(request, reply, reads ? 'DATABASE_UNAVAILABLE' : 'OUTCOME_UNKNOWN')
    }
    request.log.error({ err: error }, 'unforeseen')
    const { id } = request
    return replyWithRefusal(request, reply, 'INTERNAL', {
      params: { requestId: id },
      extra: { requestId: id },
    })
  })
}
