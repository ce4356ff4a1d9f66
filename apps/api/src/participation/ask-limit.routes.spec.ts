import pino from 'pino'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createTestApp, type TestApp } from '../testing/create-test-app.ts'
import { askDocument, createSession, questionTo } from '../testing/participation.ts'

let test: TestApp
const lines: string[] = []
beforeAll(async () => {
  const logger = pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) })
  test = await createTestApp({ askLimit: 2, logger })
})
afterAll(() => test.close())

interface Caller {
  address: string
  headers?: Record<string, string>
}

async function ask(input: object, { address, headers = {} }: Caller) {
  const answer = await test.app.inject({
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
