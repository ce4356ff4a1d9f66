import { randomUUID } from 'node:crypto'
import { createDatabase, type Database } from '@gelt/db'
import type { FastifyInstance } from 'fastify'
import pino from 'pino'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createAuth } from '../../directory/auth/auth.ts'
import { countRows, globalId, testSecret, testServices } from '../../testing/create-test-api.ts'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { type CutLine, cutLine } from '../../testing/cut-line.ts'
import { buildApp } from '../app.ts'

let test: TestApp
let line: CutLine
let db: Database
let app: FastifyInstance
let cookie: string

beforeAll(async () => {
  test = await createTestApp()
  line = await cutLine(test.api.db.connectionString)
  db = createDatabase({ connectionString: line.connectionString })
  const services = { ...testServices(db, ''), files: test.api.services.files }
  const { publicUrl } = services
  const auth = createAuth({ prisma: db.prisma, secret: testSecret, publicUrl })
  app = await buildApp({ services, auth, logger: pino({ level: 'silent' }) })
  await app.ready()
  cookie = await test.signIn('committee')
})

afterAll(async () => {
  await app.close()
  await db.close()
  await line.close()
  await test.close()
})

async function ask(query: string, variables: object, as: string = cookie) {
  const answer = await app.inject({
    method: 'POST',
    url: '/graphql',
    headers: { cookie: as, accept: 'application/graphql-response+json', 'accept-language': 'es' },
    payload: { query, variables },
  })
  const { data, errors } = answer.json()
  const codes = errors?.map(({ extensions }: { extensions: { code: string } }) => extensions.code)
  return { status: answer.statusCode, retry: answer.headers['retry-after'], data, codes, errors }
}

function record(cutoff: string, idempotencyKey: string = randomUUID()) {
  const targetId = globalId('Target', test.api.here.targets[1])
  const input = { targetId, periodKey: '2010-S1', cutoff, value: '1', idempotencyKey }
  const document = `mutation ($input: RecordMeasurementInput!) { recordMeasurement(input: $input) {
    __typename ... on Measurement { id } ... on Refusal { message } } }`
  return ask(document, { input })
}

const recorded = () => countRows(test.api.db, 'measurement', test.api.here.id)

it.each([
  ['after it was saved', 'after', 1, '2010-01-10'],
  ['before it was saved', 'before', 0, '2010-01-11'],
] as const)(
  'a write that loses its connection %s answers OUTCOME_UNKNOWN, and is saved once when repeated',
  async (_what, when, saved, cutoff) => {
    const before = await recorded()
    const key = randomUUID()
    line.cutAtCommit(when)
    const lost = await record(cutoff, key)
    expect(lost).toMatchObject({ status: 503, retry: '5', codes: ['OUTCOME_UNKNOWN'] })
    expect(lost.errors[0].message).toMatch(/no sabemos si se guardó/)
    expect(await recorded()).toBe(before + saved)
    const again = await record(cutoff, key)
    expect(again.data.recordMeasurement.__typename).toBe('Measurement')
    expect(await recorded()).toBe(before + 1)
  },
)

it('while the database is away everything answers 503 with a closed code, and goes on afterwards', async () => {
  const entities = '{ plan(entity: "aqui") { title } }'
  await line.cut()
  for (const as of ['', cookie]) {
    expect(await ask(entities, {}, as)).toMatchObject({
      status: 503,
      retry: '5',
      codes: ['DATABASE_UNAVAILABLE'],
    })
  }
  expect(await record('2010-01-12')).toMatchObject({ status: 503, codes: ['DATABASE_UNAVAILABLE'] })
  const email = 'committee@aqui.example'
  const payload = { email, password: test.password }
  const routes = [
    { method: 'POST', url: '/api/auth/sign-in/email', payload },
    { method: 'POST', url: '/api/auth/sign-out', headers: { cookie }, payload: {} },
    { method: 'GET', url: '/api/exports/procedures.csv?entity=aqui' },
    { method: 'GET', url: '/readyz' },
  ] as const
  for (const route of routes) {
    const answer = await app.inject(route)
    expect({ url: route.url, status: answer.statusCode }).toEqual({ url: route.url, status: 503 })
    const { code, reason } = answer.json()
    expect(code ?? reason).toMatch(/^DATABASE_UN(AVAILABLE|REACHABLE)$/)
  }
  expect((await app.inject('/healthz')).statusCode).toBe(200)
  await line.mend()
  expect(await ask(entities, {})).toMatchObject({
    status: 200,
    data: { plan: { title: 'Plan de prueba' } },
  })
  const saved = await record('2010-01-12')
  expect(saved.data.recordMeasurement.__typename).toBe('Measurement')
})
