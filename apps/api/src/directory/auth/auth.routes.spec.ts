import { query } from '@gelt/db'
import type { FastifyInstance, LightMyRequestResponse } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sweepAttempts } from '../../http/attempts.sql.ts'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { signInLimits } from './sign-in-guard.ts'

let test: TestApp
beforeAll(async () => {
  test = await createTestApp()
})
afterAll(() => test.close())

const own = 'http://localhost:4000'

interface Place {
  app?: FastifyInstance
  address?: string
  cookie?: string
  origin?: string
}

function signIn(email: string, password: string, { app, address, ...headers }: Place = {}) {
  return (app ?? test.app).inject({
    ...{ method: 'POST', url: '/api/auth/sign-in/email', remoteAddress: address ?? '192.0.2.1' },
    headers: { host: 'localhost:4000', 'accept-language': 'es', ...headers },
    payload: { email, password },
  })
}

async function whoAmI(cookie: string, origin?: string): Promise<string | null> {
  const answer = await test.app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { host: 'localhost:4000', cookie, ...(origin ? { origin } : {}) },
    payload: { query: '{ viewer { email } }' },
  })
  return answer.json().data.viewer?.email ?? null
}

describe('signing in', () => {
  it('gives a cookie that scripts and other sites cannot use', async () => {
    const answer = await signIn('committee@aqui.example', test.password, { origin: own })
    expect(answer.statusCode).toBe(200)
    const cookie = String(answer.headers['set-cookie'])
    expect(cookie).toMatch(/HttpOnly/i)
    expect(cookie).toMatch(/SameSite=Lax/i)
    expect(answer.body).not.toContain(test.password)
  })

  it('makes the person the viewer, until they sign out', async () => {
    const cookie = await test.signIn('mayor')
    expect(await whoAmI(cookie)).toBe('mayor@aqui.example')
    await test.app.inject({
      method: 'POST',
      url: '/api/auth/sign-out',
      headers: { cookie, host: 'localhost:4000', origin: own },
      payload: {},
    })
    expect(await whoAmI(cookie)).toBeNull()
  })

  it('refuses a page of another site', async () => {
    const answer = await signIn('committee@aqui.example', test.password, {
      origin: 'https://ajena.example',
      cookie: 'gelt.session_token=x',
    })
    expect(answer.statusCode).toBe(403)
  })

  it('leaves a page of another site anonymous, whatever cookies the browser sends', async () => {
    const cookie = await test.signIn('committee')
    expect(await whoAmI(cookie, 'https://ajena.example')).toBeNull()
    expect(await whoAmI(cookie, own)).toBe('committee@aqui.example')
  })

  it('has no sign-up and no other endpoint of the library', async () => {
    for (const path of [
      'sign-up/email',
      'forget-password',
      'update-user',
      'list-sessions',
      'delete-user',
    ]) {
      const answer = await test.app.inject({
        method: 'POST',
        url: `/api/auth/${path}`,
        payload: { email: 'nueva@aqui.example', password: test.password, name: 'Nueva' },
      })
      expect(answer.statusCode, path).toBe(404)
    }
    const users = await test.api.db.prisma.user.count({ where: { email: 'nueva@aqui.example' } })
    expect(users).toBe(0)
  })
})

describe('guessing', () => {
  const { failures, failuresPerDay } = signInLimits
  const wrong = 'equivocada!!'

  it.each(['colleague@aqui.example', 'nadie@aqui.example'])(
    'stops for the account %s at one address, whether it exists or not, over all processes, many at once',
    async (email) => {
      const twin = await test.startTwin()
      const answers = await Promise.all(
        Array.from({ length: failures * 2 }, (_, at) =>
          signIn(email, wrong, { app: at % 2 ? twin : test.app, address: '198.51.100.1' }),
        ),
      )
      const codes = answers.map(({ statusCode }) => statusCode).toSorted()
      expect(codes).toEqual([...Array(failures).fill(401), ...Array(failures).fill(429)])
      const waiting = await signIn(email, test.password, { address: '198.51.100.1', app: twin })
      expect(waiting.statusCode).toBe(429)
      expect(Number(waiting.headers['retry-after'])).toBeGreaterThan(14 * 60)
      expect(waiting.json()).toEqual({
        code: 'TOO_MANY_ATTEMPTS',
        message: 'Demasiados intentos seguidos. Espere 15 minutos e intente de nuevo.',
      })
    },
  )

  it('keeps neither the owner out elsewhere nor a colleague at that address; a success forgets', async () => {
    const address = '198.51.100.2'
    const email = 'contributor@aqui.example'
    for (let failure = 1; failure < failures; failure++) await signIn(email, wrong, { address })
    expect((await signIn(email, test.password, { address })).statusCode).toBe(200)
    for (let failure = 0; failure < failures; failure++) await signIn(email, wrong, { address })
    expect((await signIn(email, test.password, { address })).statusCode).toBe(429)
    expect((await signIn(email, test.password, { address: '198.51.100.3' })).statusCode).toBe(200)
    const colleague = await signIn('mayor@aqui.example', test.password, { address })
    expect(colleague.statusCode).toBe(200)
    await passed('15 minutes')
    expect((await signIn(email, test.password, { address })).statusCode).toBe(200)
  })

  it('has so many tries a day from anywhere, which a device that is known passes', async () => {
    const email = 'integrator@aqui.example'
    const first = await signIn(email, test.password, { address: '198.51.100.4' })
    const cookie = deviceOf(first)
    expect(cookie.header).toMatch(/Max-Age=7776000; Path=\/api\/auth; HttpOnly; SameSite=Strict/)
    for (let failure = 0; failure < failuresPerDay; failure++) {
      await test.api.services.signInGuard.begin({
        ...{ email, address: `10.0.${failure}.1`, cookies: undefined },
      })
    }
    const address = '198.51.100.5'
    const stranger = await signIn(email, test.password, { address })
    expect(stranger.statusCode).toBe(429)
    expect(Number(stranger.headers['retry-after'])).toBeGreaterThan(23 * 60 * 60)
    const known = await signIn(email, test.password, { address, cookie: cookie.pair })
    expect(known.statusCode).toBe(200)
    // Nobody's own word, and nobody else's cookie.
    const forged = cookie.pair.replace(/.$/, (last) => (last === '0' ? '1' : '0'))
    expect((await signIn(email, test.password, { address, cookie: forged })).statusCode).toBe(429)
    const others = deviceOf(await signIn('mayor@aqui.example', test.password, { address }))
    const value = others.pair.slice(others.pair.indexOf('='))
    const renamed = cookie.pair.slice(0, cookie.pair.indexOf('=')) + value
    expect((await signIn(email, test.password, { address, cookie: renamed })).statusCode).toBe(429)
    // On the device itself one guesses no more often than elsewhere.
    for (let failure = 0; failure < failures; failure++) {
      await signIn(email, wrong, { address, cookie: cookie.pair })
    }
    const guessed = await signIn(email, test.password, { address, cookie: cookie.pair })
    expect(guessed.statusCode).toBe(429)
  })

  it('is bounded over all accounts of an address, and counts what was no password for nothing', async () => {
    const strict = await createTestApp({ signInLimit: 3 })
    const send = (email: string, password: string) =>
      signIn(email, password, { app: strict.app, address: '198.51.100.6' })
    for (const email of ['nadie', 'x'.repeat(400)]) await send(email, wrong)
    const codes: number[] = []
    for (const at of [0, 1, 2, 3])
      codes.push((await send(`nadie${at}@a.example`, wrong)).statusCode)
    expect(codes).toEqual([401, 401, 401, 429])
    await strict.close()
  })

  it('keeps neither mail nor address of anybody, and nothing for longer than it counts', async () => {
    const { prisma } = test.api.db
    const kept = JSON.stringify(await prisma.attempt.findMany())
    expect(kept).toMatch(/"bucket":"[0-9a-f]{64}"/)
    expect(kept).not.toMatch(/example|198\.51\.|10\.0\.\d/)
    const sessions = await prisma.session.findMany()
    expect(sessions.length).toBeGreaterThan(0)
    for (const { ipAddress } of sessions) expect(ipAddress || null).toBeNull()
    await passed('1 day')
    await sweepAttempts(test.api.db)
    expect(await prisma.attempt.count()).toBe(0)
  })
})

it('says nothing of session and token in any body', async () => {
  const cookie = await test.signIn('administrator')
  const [token = ''] = /session_token=([^.;]+)/.exec(cookie)?.slice(1) ?? []
  expect(token.length).toBeGreaterThan(20)
  const post = (endpoint: string, payload: object) =>
    test.app.inject({
      ...{ method: 'POST', url: `/api/auth/${endpoint}`, payload },
      headers: { host: 'localhost:4000', origin: own, cookie },
    })
  const next = 'otra clave bien larga'
  for (const [endpoint, payload] of [
    ['sign-in/email', { email: 'administrator@aqui.example', password: test.password }],
    [
      'change-password',
      { currentPassword: test.password, newPassword: next, revokeOtherSessions: true },
    ],
    ['sign-out', {}],
  ] as const) {
    const answer = await post(endpoint, payload)
    expect([answer.statusCode, answer.body], endpoint).toEqual([200, '{}'])
  }
  expect((await post('get-session', {})).statusCode).toBe(404)
})

describe('a new password', () => {
  it.each(['contraseña123', 'Tolima201012', 'qwertyuiop12', 'mayor-mayor-1'])(
    '%s is refused: it is tried first',
    async (newPassword) => {
      const cookie = await test.signIn('mayor')
      const answer = await test.app.inject({
        ...{ method: 'POST', url: '/api/auth/change-password' },
        headers: { host: 'localhost:4000', origin: own, cookie, 'accept-language': 'es' },
        payload: { currentPassword: test.password, newPassword },
      })
      expect(answer.statusCode).toBe(400)
      expect(answer.json()).toMatchObject({
        code: 'GUESSABLE_PASSWORD',
        message: expect.stringContaining('lo que se intenta primero'),
      })
    },
  )

  it('of a session that somebody left open is not found by trying', async () => {
    const cookie = await test.signIn('committee')
    const change = (currentPassword: string) =>
      test.app.inject({
        ...{ method: 'POST', url: '/api/auth/change-password', remoteAddress: '198.51.100.9' },
        headers: { host: 'localhost:4000', origin: own, cookie },
        payload: { currentPassword, newPassword: 'una clave muy distinta' },
      })
    const codes: number[] = []
    for (let failure = 0; failure <= signInLimits.failures; failure++) {
      codes.push((await change('equivocada!!')).statusCode)
    }
    expect(codes).toEqual([...Array(signInLimits.failures).fill(400), 429])
  })
})

/** The cookie by which an answer makes the browser known. */
function deviceOf(answer: LightMyRequestResponse) {
  const headers = [answer.headers['set-cookie'] ?? []].flat()
  const header = headers.find((one) => one.startsWith('gelt.device.')) ?? ''
  return { header, pair: header.split(';')[0] ?? '' }
}

/** As if that much time had gone by for whatever was counted. */
async function passed(time: string): Promise<void> {
  await query(
    test.api.db,
    `UPDATE attempt SET expires_at = expires_at - $1::interval,
       moments = ARRAY(SELECT m - $1::interval FROM unnest(moments) m)`,
    [time],
  )
}
