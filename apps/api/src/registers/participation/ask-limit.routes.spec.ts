import { query } from '@gelt/db'
import type { FastifyInstance } from 'fastify'
import pino from 'pino'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { sweepAttempts } from '../../http/attempts.sql.ts'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { askDocument, createSession, questionTo } from '../../testing/participation.ts'

let test: TestApp
const lines: string[] = []
beforeAll(async () => {
  const logger = pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) })
  test = await createTestApp({ askLimit: 2, logger })
})
afterAll(() => test.close())

interface Caller {
  app?: FastifyInstance
  address: string
  headers?: Record<string, string>
}

async function ask(input: object, { app = test.app, address, headers = {} }: Caller) {
  const answer = await app.inject({
    ...{ method: 'POST', url: '/graphql', remoteAddress: address },
    headers: { 'apollo-require-preflight': 'true', 'accept-language': 'es', ...headers },
    payload: { query: askDocument, variables: { input } },
  })
  return { status: answer.statusCode, ...answer.json() }
}

const stored = () => test.api.db.prisma.participationQuestion.count()

it('takes so many from an address, says when to try again, and takes others meanwhile', async () => {
  const { id } = await createSession(test.api)
  const caller = { address: '203.0.113.7' }
  const first = questionTo(id)
  await ask(first, caller)
  // Sent again for want of an answer it is no second question.
  await ask(first, caller)
  const before = await stored()
  expect((await ask(questionTo(id), caller)).data.askQuestion.__typename).toBe('AskedQuestion')
  const refused = await ask(questionTo(id), caller)
  expect(refused.data.askQuestion).toMatchObject({
    ...{ __typename: 'AccessRefusal', errorCode: 'TOO_MANY_ATTEMPTS' },
    message: 'Demasiados intentos seguidos. Espere 10 minutos e intente de nuevo.',
  })
  // Nobody's word on their own address counts.
  const headers = { 'x-forwarded-for': '198.51.100.1' }
  const disguised = await ask(questionTo(id), { ...caller, headers })
  expect(disguised.data.askQuestion.errorCode).toBe('TOO_MANY_ATTEMPTS')
  const other = await ask(questionTo(id), { address: '203.0.113.8' })
  expect(other.data.askQuestion.__typename).toBe('AskedQuestion')
  expect(await stored()).toBe(before + 2)
})

it('counts over all processes, by hashes that go with their time and their key', async () => {
  const { id } = await createSession(test.api)
  const app = await test.startTwin()
  const address = '203.0.113.9'
  const typenames: string[] = []
  for (const at of [0, 1, 2, 3]) {
    const asked = await ask(questionTo(id), { address, ...(at % 2 === 1 && { app }) })
    typenames.push(asked.data.askQuestion.__typename)
  }
  expect(typenames).toEqual(['AskedQuestion', 'AskedQuestion', 'AccessRefusal', 'AccessRefusal'])
  const { db } = test.api
  const kept = async () => ({
    buckets: (await db.prisma.attempt.findMany()).map(({ bucket }) => bucket),
    keys: await db.prisma.attemptKey.findMany(),
  })
  const before = await kept()
  for (const bucket of before.buckets) expect(bucket).toMatch(/^[0-9a-f]{64}$/)
  await query(db, "UPDATE attempt_key SET made_at = made_at - interval '1 hour'")
  await query(db, "UPDATE attempt SET expires_at = expires_at - interval '10 minutes'")
  await sweepAttempts(db)
  expect((await kept()).buckets).toEqual([])
  await ask(questionTo(id), { address })
  const after = await kept()
  expect(after.keys).toHaveLength(1)
  expect(after.keys[0]?.key).not.toEqual(before.keys[0]?.key)
  expect(before.buckets).not.toContain(after.buckets[0])
})

it('counts nothing that could not have been taken', async () => {
  const { id } = await createSession(test.api)
  const closed = await createSession(test.api, { cancelledReason: 'No hubo luz.' })
  const caller = { address: '203.0.113.20' }
  for (let times = 0; times < 3; times += 1) {
    await ask(questionTo(closed.id), caller)
    await ask(questionTo(id, { body: 'corta' }), caller)
  }
  expect((await ask(questionTo(id), caller)).data.askQuestion.__typename).toBe('AskedQuestion')
})

it('takes none from a page of another site, nor from a form that any page could send', async () => {
  const { id } = await createSession(test.api)
  const before = await stored()
  const headers = { origin: 'https://otro.example' }
  const foreign = await ask(questionTo(id), { address: '203.0.113.30', headers })
  expect(foreign).toMatchObject({ status: 403, errors: [{ extensions: { code: 'FORBIDDEN' } }] })
  const form = await test.app.inject({
    ...{ method: 'POST', url: '/graphql', remoteAddress: '203.0.113.31' },
    headers: { 'content-type': 'text/plain' },
    payload: JSON.stringify({ query: askDocument, variables: { input: questionTo(id) } }),
  })
  expect(form.statusCode).toBeGreaterThanOrEqual(400)
  expect(await stored()).toBe(before)
})

it('leaves no address and no word of a question in the log', () => {
  expect(lines.length).toBeGreaterThan(0)
  expect(lines.join('\n')).not.toMatch(/203\.0\.113|biblioteca|Rosa/)
})
