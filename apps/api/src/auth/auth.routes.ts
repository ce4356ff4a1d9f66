import type { Database } from '@gelt/db'
import { errorMessage } from '@gelt/domain'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { languageOf } from '../http/language.ts'
import { type Auth, clientAddressHeader, ownOrigins } from './auth.ts'
import { countFailure, forgetFailures, mustWait } from './sign-in-throttle.ts'

/** A page of another site never acts here. */
export function isForeign(request: FastifyRequest, publicUrl: string): boolean {
  const origin = request.headers.origin
  return origin !== undefined && !ownOrigins(webHeaders(request), publicUrl).includes(origin)
}

/** Headers of a Fastify request for the sign-in library, with the client's address as the server sees it. */
export function webHeaders(request: FastifyRequest): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) {
    if (name === clientAddressHeader || value === undefined) continue
    for (const single of Array.isArray(value) ? value : [value]) headers.append(name, single)
  }
  headers.set(clientAddressHeader, request.ip)
  return headers
}

const signIn = '/api/auth/sign-in/email'

/** The few endpoints of the sign-in library that the product uses; the others answer as missing. */
const endpoints = new Set([
  signIn,
  '/api/auth/sign-out',
  '/api/auth/get-session',
  '/api/auth/change-password',
])

function emailOf(body: unknown): string {
  if (typeof body !== 'object' || body === null || !('email' in body)) return ''
  return typeof body.email === 'string' ? body.email.slice(0, 320) : ''
}

export function registerAuthRoutes(
  app: FastifyInstance,
  auth: Auth,
  db: Database,
  publicUrl: string,
): void {
  const handle = async (request: FastifyRequest, reply: FastifyReply) => {
    const url = new URL(request.url, `http://${request.host}`)
    if (!endpoints.has(url.pathname)) return reply.callNotFound()
    if (isForeign(request, publicUrl)) {
      const message = errorMessage('FORBIDDEN', languageOf(request), {})
      return reply.code(403).send({ code: 'FORBIDDEN', message })
    }
    const email = url.pathname === signIn ? emailOf(request.body) : ''
    if (email && (await mustWait(db, email))) {
      const message = errorMessage('TOO_MANY_ATTEMPTS', languageOf(request), {})
      return reply.code(429).send({ code: 'TOO_MANY_ATTEMPTS', message })
    }
    const answer = await auth.handler(
      new Request(url, {
        method: request.method,
        headers: webHeaders(request),
        body: request.method === 'GET' ? null : JSON.stringify(request.body ?? {}),
      }),
    )
    if (email && answer.status === 401) await countFailure(db, email)
    if (email && answer.ok) await forgetFailures(db, email)
    return forward(answer, reply)
  }
  app.get('/api/auth/*', { compress: false }, handle)
  app.post('/api/auth/*', { compress: false }, handle)
}

async function forward(answer: Response, reply: FastifyReply): Promise<FastifyReply> {
  reply.code(answer.status)
  for (const [name, value] of answer.headers) {
    if (name !== 'set-cookie') reply.header(name, value)
  }
  const cookies = answer.headers.getSetCookie()
  if (cookies.length > 0) reply.header('set-cookie', cookies)
  return reply.header('cache-control', 'no-store').send(await answer.text())
}
