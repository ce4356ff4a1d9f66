import { complexityFromQuery } from '@pothos/plugin-complexity'
import { auditServer } from 'graphql-http'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { documentLimits, operationLimits } from '../graphql/limits.ts'
import { repeated, TOO_LARGE } from '../graphql/too-large.factory.ts'
import { someVariables, webDocuments } from '../graphql/web-documents.factory.ts'
import { createTestApp, type TestApp } from '../testing/create-test-app.ts'
import { schema } from './schema.ts'

let test: TestApp
beforeAll(async () => {
  test = await createTestApp()
})
afterAll(() => test.close())

interface Answer {
  status: number
  data: Record<string, unknown> | null
  codes: string[]
  messages: string[]
}

async function send(payload: object | string, headers: Record<string, string> = {}) {
  return test.app.inject({
    method: 'POST',
    url: '/graphql',
    payload,
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json',
      ...headers,
    },
  })
}

async function ask(query: string, headers: Record<string, string> = {}): Promise<Answer> {
  const answer = await send({ query }, headers)
  const { data = null, errors = [] } = answer.json()
  return {
    status: answer.statusCode,
    data,
    codes: errors.map((error: { extensions: { code: string } }) => error.extensions.code),
    messages: errors.map((error: { message: string }) => error.message),
  }
}

const small = '{ entity(slug: "aqui") { slug } }'

describe('what is let through', () => {
  it('the dashboard, and nothing of it costs more than a third of any limit', async () => {
    const query = webDocuments().get('Dashboard') ?? ''
    const answer = await send({ query, variables: { entity: 'aqui' } })
    expect(answer.statusCode).toBe(200)
    expect(answer.json()).toMatchObject({ data: { plan: { title: 'Plan de prueba' } } })
    expect(answer.json().errors).toBeUndefined()
    const aliases = query.match(/\w+: \w+ *[({]/g)?.length ?? 0
    expect(aliases).toBeLessThan(documentLimits.aliases / 3)
    const tokens = query.match(/\w+|[{}()[\]:$!]/g)?.length ?? 0
    expect(tokens).toBeLessThan(documentLimits.tokens / 3)
    const { complexity, breadth } = complexityFromQuery(query, {
      ...{ schema, ctx: {}, variables: { entity: 'aqui' } },
    })
    expect(complexity).toBeLessThan(operationLimits.complexity / 3)
    expect(breadth).toBeLessThan(operationLimits.breadth / 3)
  })

  it.each([...webDocuments()].filter(([, text]) => text.startsWith('query')))(
    'what the web app asks as %s, twenty to a page',
    (_name, query) => {
      const { complexity, breadth, depth } = complexityFromQuery(query, {
        ...{ schema, ctx: {}, variables: someVariables(query, 20) },
      })
      expect(complexity).toBeLessThan(operationLimits.complexity)
      expect(breadth).toBeLessThan(operationLimits.breadth)
      expect(depth).toBeLessThanOrEqual(operationLimits.depth)
    },
  )

  it('a hundred small rows, and not a hundred rows with all that hangs on them', async () => {
    const page = (node: string) =>
      `{ plan(entity: "aqui") { measurements(first: 100) { edges { node { ${node} } } } } }`
    expect((await ask(page('id periodKey value state'))).codes).toEqual([])
    const heavy = page(
      'id target { rowTargets { id members { id name kind position activeFrom activeTo deadline reason version } rules { readings { value members { value } } } } }',
    )
    expect((await ask(heavy)).codes).toContain('QUERY_TOO_LARGE')
    const small = heavy.replace('100', '5')
    expect((await ask(small)).codes).toEqual([])
  })

  it('introspection, as GraphiQL asks it', async () => {
    const { getIntrospectionQuery } = await import('graphql')
    const { codes } = await ask(getIntrospectionQuery())
    expect(codes).toEqual([])
  })

  it('just as many aliases, directives and root fields as the limits say', async () => {
    const { aliases, directives, rootFields } = documentLimits
    const documents = [
      `{ entity(slug: "aqui") { ${repeated(aliases, (i) => `a${i}: slug`)} } }`,
      `{ entity(slug: "aqui") { ${repeated(directives, () => 'slug @include(if: true)')} } }`,
      `{ ${repeated(rootFields, (i) => `a${i}: __typename`)} }`,
    ]
    for (const document of documents) expect((await ask(document)).codes, document).toEqual([])
  })
})

describe('what is too large', () => {
  it.each(TOO_LARGE)('%s', async (_what, limit, document) => {
    const spanish = await send({ query: document }, { 'accept-language': 'es' })
    const english = await send({ query: document }, { 'accept-language': 'en' })
    for (const [answer, words] of [
      [spanish, /demasiado grande/],
      [english, /too large/],
    ] as const) {
      const { data = null, errors } = answer.json()
      expect(data).toBeNull()
      for (const { message, extensions } of errors) {
        expect(extensions).toMatchObject({ code: 'QUERY_TOO_LARGE', limit })
        expect(message).toMatch(words)
      }
    }
  })

  it('directives on one field', async () => {
    const { directives } = documentLimits
    const document = `{ entity(slug: "aqui") { slug ${'@skip(if: false) '.repeat(directives + 1)} } }`
    expect((await ask(document)).codes).toContain('GRAPHQL_VALIDATION_FAILED')
  })

  it('fragments that spread each other', async () => {
    const loop = '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }'
    expect((await ask(loop)).codes).toContain('GRAPHQL_VALIDATION_FAILED')
  })

  it('several operations in one request', async () => {
    const answer = await send([{ query: small }, { query: small }])
    expect(answer.statusCode).toBe(400)
    expect(answer.body).not.toContain('slug')
  })

  it('a body of more than a megabyte', async () => {
    const answer = await send({ query: small, variables: { x: 'x'.repeat(1024 * 1024) } })
    expect(answer.statusCode).toBe(413)
    expect(answer.json()).toEqual({
      code: 'QUERY_TOO_LARGE',
      message: 'La consulta o el envío es demasiado grande. Divídalo en partes más pequeñas.',
    })
  })
})

describe('what the answers tell', () => {
  it.each([
    ['{ entitie { slug } }', /entities/],
    ['{ entity(slug: "aqui") { slugg } }', /"slug"|'slug'/],
    ['{ plan(entity: "x", validFro: 1) { title } }', /"validFrom"|'validFrom'/],
  ])('no names of the schema to who guesses: %s', async (document, name) => {
    const { codes, messages } = await ask(document)
    expect(codes).toContain('GRAPHQL_VALIDATION_FAILED')
    expect(messages.join('\n')).not.toMatch(name)
    expect(messages.join('\n')).not.toMatch(/did you mean/i)
  })

  it('which argument isn’t the caller’s, or is none of its type', async () => {
    const values = '{ plan(entity: "aqui") { measurements(states: [DRAFT]) { edges { cursor } } } }'
    const [refused] = (await send({ query: values }, { 'accept-language': 'es' })).json().errors
    expect(refused).toMatchObject({
      message: expect.stringMatching(/^states: DRAFT: /),
      extensions: { code: 'FILTER_FORBIDDEN', argument: ['states'] },
    })
    const day = '{ plan(entity: "aqui") { figure(asOf: "2010-02-30") { progress } } }'
    const malformed = await send({ query: day })
    expect(malformed.statusCode).toBe(400)
    expect(malformed.json().errors[0].extensions).toMatchObject({
      ...{ code: 'BAD_USER_INPUT', argument: ['asOf'], errorCode: 'INVALID_DATE' },
    })
  })

  it('nothing that anybody on the way may keep', async () => {
    expect((await send({ query: small })).headers['cache-control']).toBe('no-store')
  })

  it('no page of another host to a browser', async () => {
    const answer = await test.app.inject({
      url: '/graphql',
      headers: { accept: 'text/html', 'apollo-require-preflight': 'true' },
    })
    expect(answer.body).not.toMatch(/https?:\/\//)
  })
})

describe('other origins', () => {
  const foreign = { origin: 'https://otra.example' }
  const roles = '{ entity(slug: "aqui") { viewerRoles } }'
  const mutation = `mutation { attachEvidence(input: { measurementId: "x", idempotencyKey: "x" }) {
    __typename } }`

  it('read what is public', async () => {
    const answer = await send({ query: small }, foreign)
    expect(answer.json().data.entity).toEqual({ slug: 'aqui' })
    expect(answer.headers['access-control-allow-origin']).toBe('*')
    expect(answer.headers['access-control-allow-credentials']).toBeUndefined()
  })

  it('are never signed in, whatever cookie comes along', async () => {
    const cookie = await test.signIn('committee')
    const own = await ask(roles, { cookie, origin: 'http://localhost:4000' })
    expect(own.data).toEqual({ entity: { viewerRoles: ['PUBLIC', 'COMMITTEE'] } })
    for (const origin of ['https://otra.example', 'null', 'http://localhost:4000.otra.example']) {
      const { data } = await ask(roles, { cookie, origin })
      expect(data, origin).toEqual({ entity: { viewerRoles: ['PUBLIC'] } })
    }
  })

  it('write nothing', async () => {
    const cookie = await test.signIn('committee')
    const refused = await ask(mutation, { cookie, ...foreign })
    expect(refused).toMatchObject({ status: 403, codes: ['FORBIDDEN'] })
    const own = await ask(mutation, { cookie })
    expect(own.data).toEqual({ attachEvidence: { __typename: 'InputRefusal' } })
  })

  it('send no file and sign nobody in', async () => {
    const cookie = await test.signIn('committee')
    const upload = await test.app.inject({
      method: 'POST',
      url: '/files?entity=aqui',
      payload: '',
      headers: { ...foreign, cookie, 'apollo-require-preflight': 'true' },
    })
    expect(upload.statusCode).toBe(401)
    const signIn = await test.app.inject({
      method: 'POST',
      url: '/api/auth/sign-in/email',
      payload: { email: 'committee@aqui.example', password: test.password },
      headers: foreign,
    })
    expect(signIn.statusCode).toBe(403)
    expect(signIn.headers['set-cookie']).toBeUndefined()
  })

  it.each([
    ['a form', { 'content-type': 'text/plain' }],
    ['a form with a file', { 'content-type': 'multipart/form-data; boundary=x' }],
  ])('cannot ask with %s, which no browser asks about first', async (_what, headers) => {
    const answer = await send(JSON.stringify({ query: small }), { ...foreign, ...headers })
    expect(answer.statusCode).toBeGreaterThanOrEqual(400)
    expect(answer.body).not.toContain('aqui')
  })

  it('cannot change anything by an address alone', async () => {
    const answer = await test.app.inject({
      url: `/graphql?query=${encodeURIComponent(mutation)}`,
      headers: { cookie: await test.signIn('committee'), 'apollo-require-preflight': 'true' },
    })
    expect(answer.statusCode).toBe(405)
  })
})

describe('GraphQL over HTTP', () => {
  it('passes every check of the public audit', async () => {
    const address = await test.app.listen({ port: 0, host: '127.0.0.1' })
    const results = await auditServer({
      url: `${address}/graphql`,
      // A GET without it could be a form of another site.
      fetchFn: (url: string, init: RequestInit = {}) =>
        fetch(url, {
          ...init,
          headers: {
            ...Object.fromEntries(new Headers(init.headers)),
            'apollo-require-preflight': 'true',
          },
        }),
    })
    const failed = results.filter(({ status }) => status !== 'ok')
    expect(failed.map(({ id, name }) => `${id} ${name}`)).toEqual([])
    expect(results).toHaveLength(61)
  })
})
