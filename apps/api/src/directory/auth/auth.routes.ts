import { type Database, query } from '@gelt/db'
import { errorMessage } from '@gelt/domain'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { languageOf } from '../../http/language.ts'
import { type Auth, ownOrigins } from './auth.ts'
import { isGuessable } from './guessable-password.ts'
import type { SignInAttempt, SignInGuard } from './sign-in-guard.ts'

/** A page of another site never acts here. */
export function isForeign(request: FastifyRequest, publicUrl: string): boolean {
  const origin = request.headers.origin
  return origin !== undefined && !ownOrigins(webHeaders(request), publicUrl).includes(origin)
}

/** Headers of a Fastify request for the sign-in library. */
export function webHeaders(request: FastifyRequest): Headers {
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) {
    if (value === undefined) continue
    for (const single of Array.isArray(value) ? value : [value]) headers.append(name, single)
  }
  return headers
}

const signIn = '/api/auth/sign-in/email'
const signOut = '/api/auth/sign-out'
const changePassword = '/api/auth/change-password'

/** The few endpoints of the sign-in library that the product uses; the others answer as missing. */
const endpoints = new Set([signIn, signOut, changePassword])

/** A text of the request's body, as far as one of its kind may be long. */
function textIn(body: unknown, field: string): string {
  if (typeof body !== 'object' || body === null) return ''
  const value: unknown = Object.entries(body).find(([name]) => name === field)?.[1]
  return typeof value === 'string' ? value.slice(0, 320) : ''
}

interface AuthRoutes {
  auth: Auth
  db: Database
  guard: SignInGuard
  publicUrl: string
}

export function registerAuthRoutes(app: FastifyInstance, routes: AuthRoutes): void {
  const { auth, guard, publicUrl } = routes
  app.post('/api/auth/*', { compress: false }, async (request, reply) => {
    const url = new URL(request.url, publicUrl)
    if (!endpoints.has(url.pathname)) return reply.callNotFound()
    const refuse = (status: number, code: RouteCode, params: Record<string, string> = {}) =>
      reply.code(status).send({ code, message: errorMessage(code, languageOf(request), params) })
    if (isForeign(request, publicUrl)) return refuse(403, 'FORBIDDEN')
    const account = await accountOf(routes, url.pathname, request)
    if (account && url.pathname === changePassword) {
      const next = textIn(request.body, 'newPassword')
      if (await isGuessable(next, account.personal)) {
        return refuse(400, 'GUESSABLE_PASSWORD')
      }
    }
    let attempt: SignInAttempt | null = null
    if (account) {
      const { cookie } = request.headers
      const begun = await guard.begin({
        ...{ email: account.email, address: request.ip, cookies: cookie },
      })
      if (typeof begun === 'number') {
        reply.header('retry-after', begun)
        return refuse(429, 'TOO_MANY_ATTEMPTS', { minutes: String(Math.ceil(begun / 60)) })
      }
      attempt = begun
    }
    const answer = await auth
      .handler(
        new Request(url, {
          method: 'POST',
          headers: webHeaders(request),
          body: JSON.stringify(request.body ?? {}),
        }),
      )
      .catch(async (error: unknown) => {
        await attempt?.undo()
        throw error
      })
    // The library answers 500 without saying why, and 200 to a sign-out that ended no session: a
    // database that isn't reached says it here.
    if (answer.status >= 500 || url.pathname === signOut) await query(routes.db, 'SELECT 1')
    const text = await answer.text()
    const cookies = answer.headers.getSetCookie()
    if (answer.ok && attempt) cookies.push(await attempt.succeeded())
    else if (!isWrongPassword(answer.status, text)) await attempt?.undo()
    return forward(reply, { status: answer.status, cookies, text })
  })
}

type RouteCode = 'FORBIDDEN' | 'TOO_MANY_ATTEMPTS' | 'GUESSABLE_PASSWORD'

/** Whose password the request will have checked; null: nobody's. */
async function accountOf(
  { auth, db }: AuthRoutes,
  path: string,
  request: FastifyRequest,
): Promise<{ email: string; personal: string[] } | null> {
  if (path === signIn) {
    const email = textIn(request.body, 'email')
    return email ? { email, personal: [] } : null
  }
  if (path !== changePassword) return null
  const session = await auth.api.getSession({ headers: webHeaders(request) })
  if (!session) return null
  const { id, email, name } = session.user
  const places = await query<{ words: string }>(db, placesSql, [id])
  return { email, personal: [name, email, ...places.map(({ words }) => words)] }
}

/** Where somebody works, which others know. */
const placesSql = `SELECT concat_ws(' ', e.name, e.department, e.slug) AS words
FROM person p JOIN entity e ON e.id = p.entity_id WHERE p.user_id = $1`

/** The library answers 401 to a wrong sign-in and 400 to a wrong current password. */
function isWrongPassword(status: number, text: string): boolean {
  return status === 401 || (status === 400 && text.includes('"INVALID_PASSWORD"'))
}

interface Forwarded {
  status: number
  cookies: string[]
  text: string
}

/** What the library answers, without what it says of session and account: the session is the cookie's alone. */
function forward(reply: FastifyReply, { status, cookies, text }: Forwarded): FastifyReply {
  reply.code(status).header('cache-control', 'no-store').type('application/json')
  if (cookies.length > 0) reply.header('set-cookie', cookies)
  return reply.send(status < 400 ? '{}' : text)
}
