import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../testing/create-test-app.ts'
import { throttle } from './sign-in-throttle.ts'

let test: TestApp
beforeAll(async () => {
  test = await createTestApp()
})
afterAll(() => test.close())

const own = 'http://localhost:4000'

function signIn(email: string, password: string, headers: Record<string, string> = {}) {
  return test.app.inject({
    method: 'POST',
    url: '/api/auth/sign-in/email',
    headers: { host: 'localhost:4000', ...headers },
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
  it.each(['colleague@aqui.example', 'nadie@aqui.example'])(
    'makes the account %s wait after some failures, whether it exists or not',
    async (email) => {
      for (let failure = 0; failure < throttle.failures; failure++) {
        expect((await signIn(email, `equivocada ${failure}`)).statusCode).toBe(401)
      }
      const waiting = await signIn(email, test.password)
      expect(waiting.statusCode).toBe(429)
      expect(waiting.json()).toMatchObject({ code: 'TOO_MANY_ATTEMPTS' })
    },
  )

  it('does not make other accounts wait, and a success forgets failures', async () => {
    const email = 'contributor@aqui.example'
    for (let failure = 0; failure < throttle.failures - 1; failure++)
      await signIn(email, 'equivocada!!')
    expect((await signIn(email, test.password)).statusCode).toBe(200)
    expect((await signIn(email, 'equivocada!!')).statusCode).toBe(401)
    expect((await signIn(email, test.password)).statusCode).toBe(200)
  })

  it('keeps no mail address of those who failed', async () => {
    const failures = await test.api.db.prisma.signInFailure.findMany()
    expect(failures.length).toBeGreaterThan(0)
    for (const { accountHash } of failures) expect(accountHash).toMatch(/^[0-9a-f]{64}$/)
  })

  it('is held by address too, in the database', async () => {
    const strict = await createTestApp({ signInLimit: 3 })
    const codes: number[] = []
    for (let attempt = 0; attempt < 5; attempt++) {
      const answer = await strict.app.inject({
        method: 'POST',
        url: '/api/auth/sign-in/email',
        payload: { email: `nadie${attempt}@aqui.example`, password: 'equivocada!!' },
      })
      codes.push(answer.statusCode)
    }
    expect(codes).toEqual([401, 401, 401, 429, 429])
    await strict.close()
  })
})
