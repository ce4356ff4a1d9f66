import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import Fastify, { type FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { registerCompression } from './compression.ts'
import { registerErrorReplies } from './error-reply.ts'
import { registerSchemaRoute } from './schema.routes.ts'
import { registerSecurity } from './security.ts'
import { registerStaticRoutes } from './static.routes.ts'

const script = 'console.log("hola")'
const pages = [
  { pattern: '/', title: null },
  { pattern: '/ingresar', title: 'Ingresar' },
  { pattern: '/:entity', title: null },
  { pattern: '/:entity/tablero', title: 'Tablero' },
  { pattern: '/:entity/areas/:number', title: 'Área de acción' },
]
const nameOf = async (slug: string) => {
  if (slug === 'sin-base') throw new Error('no database')
  return slug === 'alvarado-tolima' ? 'Alvarado <Tolima>' : null
}
let folder: string
let app: FastifyInstance
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gelt-web-'))
  await mkdir(join(folder, 'assets'))
  await mkdir(join(folder, 'graphiql'))
  await writeFile(join(folder, 'index.html'), '<title>web</title>')
  await writeFile(join(folder, 'pages.json'), JSON.stringify(pages))
  await writeFile(join(folder, 'graphiql/index.html'), '<title>graphiql</title>')
  await writeFile(join(folder, 'favicon.svg'), '<svg/>')
  await writeFile(join(folder, 'assets/app-abc123.js'), script)
  await writeFile(join(folder, 'assets/app-abc123.js.gz'), gzipSync(script))
  app = Fastify({ bodyLimit: 1000 })
  await registerCompression(app)
  registerErrorReplies(app)
  await registerSecurity(app, 'https://plan.example')
  app.get('/boom', () => {
    throw new Error('secreto en nubia@alvarado.example')
  })
  app.post('/echo', async (request) => request.body)
  app.get('/long', (request, reply) => {
    const { secret } = request.query as { secret?: string }
    if (secret) reply.header('cache-control', 'no-transform')
    return { long: 'x'.repeat(2000) }
  })
  registerSchemaRoute(app, 'type Query { a: Int }\n'.repeat(100))
  await registerStaticRoutes(app, nameOf, folder)
})
afterAll(async () => {
  await app.close()
  await rm(folder, { recursive: true, force: true })
})

const page = { accept: 'text/html,application/xhtml+xml' }

describe('the web app', () => {
  it.each([
    ['/', 200, 'GEL·T'],
    ['/ingresar?volver=%2F', 200, 'Ingresar · GEL·T'],
    ['/alvarado-tolima', 200, 'Alvarado &lt;Tolima> · GEL·T'],
    ['/alvarado-tolima/tablero/', 200, 'Tablero · Alvarado &lt;Tolima> · GEL·T'],
    ['/alvarado-tolima/areas/3', 200, 'Área de acción · Alvarado &lt;Tolima> · GEL·T'],
    ['/sin-base/tablero', 200, 'Tablero · GEL·T'],
    ['/alvarado-tolima/tablero/x', 404, 'GEL·T'],
    ['/no-existe/tablero', 404, 'GEL·T'],
  ])('answers %s with the app, %i, «%s»', async (url, status, title) => {
    // A browser, a program that previews a link, and one that says nothing.
    for (const headers of [page, { accept: '*/*' }, {}]) {
      const answer = await app.inject({ url, headers })
      expect(answer.statusCode).toBe(status)
      expect(answer.body).toBe(`<title>${title}</title>`)
      expect(answer.headers['cache-control']).toBe('no-cache')
      expect(answer.headers['content-type']).toMatch('text/html')
    }
  })

  it.each(['/graphiql', '/graphiql/'])('has GraphiQL at %s', async (url) => {
    expect((await app.inject({ url, headers: page })).body).toBe('<title>graphiql</title>')
  })

  it('lets files with a hashed name be kept for ever, packed where the caller takes that', async () => {
    const url = '/assets/app-abc123.js'
    const plain = await app.inject(url)
    expect(plain.body).toBe(script)
    expect(plain.headers['cache-control']).toBe('public, max-age=31536000, immutable')
    const packed = await app.inject({ url, headers: { 'accept-encoding': 'gzip' } })
    expect(packed.headers['content-encoding']).toBe('gzip')
    expect(packed.rawPayload.length).not.toBe(plain.rawPayload.length)
    expect((await app.inject('/favicon.svg')).headers['cache-control']).toBe('no-cache')
  })

  it.each(['/api/nada', '/assets/old-fff.js', '/files', '/nada.png', '/graphql/x', '/readyz/x'])(
    'does not answer %s, which is no page',
    async (url) => {
      const answer = await app.inject({ url, headers: page })
      expect(answer.statusCode).toBe(404)
      expect(answer.json()).toMatchObject({ code: 'NOT_FOUND' })
    },
  )

  it.each([
    ['GET', { accept: 'application/json' }],
    ['POST', page],
  ] as const)('does not answer %s with %o', async (method, headers) => {
    const answer = await app.inject({ method, url: '/tablero', headers })
    expect(answer.statusCode).toBe(404)
  })

  it.each([
    '/..%2F..%2Fpackage.json',
    '/%2e%2e/%2e%2e/package.json',
    '/assets/..%2f..%2fx',
    '/%00/tablero',
    '/%E0%A4%A/tablero',
  ])('follows no path out of its folder: %s', async (url) => {
    const answer = await app.inject({ url })
    expect([400, 403, 404]).toContain(answer.statusCode)
  })

  it('answers with 404 where nothing was built', async () => {
    const bare = Fastify()
    await registerStaticRoutes(bare, nameOf, join(folder, 'nada'))
    for (const url of ['/', '/graphiql', '/tablero']) {
      expect((await bare.inject({ url, headers: page })).statusCode, url).toBe(404)
    }
    await bare.close()
  })
})

describe('compression', () => {
  const packed = { 'accept-encoding': 'gzip, br' }

  it('of an answer is brotli where the caller takes it, and says that it depends on that', async () => {
    const { headers } = await app.inject({ url: '/long', headers: packed })
    expect(headers).toMatchObject({ 'content-encoding': 'br', vary: 'Origin, accept-encoding' })
    const plain = await app.inject('/long')
    expect(plain.headers['content-encoding']).toBeUndefined()
    expect(plain.headers.vary).toBe('Origin, accept-encoding')
    expect(plain.json().long).toHaveLength(2000)
  })

  it('leaves alone what holds a secret', async () => {
    const { headers } = await app.inject({ url: '/long?secret=1', headers: packed })
    expect(headers['content-encoding']).toBeUndefined()
  })

  it('of the schema has a tag for each encoding', async () => {
    const asked = async (accepted: string, known?: string) =>
      app.inject({
        url: '/schema.graphql',
        headers: { 'accept-encoding': accepted, ...(known && { 'if-none-match': known }) },
      })
    const answers = await Promise.all([asked('br'), asked('gzip'), asked('identity')])
    const tags = answers.map(({ headers }) => String(headers.etag))
    expect(new Set(tags).size).toBe(3)
    expect(answers.map(({ headers }) => headers['content-encoding'])).toEqual([
      'br',
      'gzip',
      undefined,
    ])
    expect((await asked('br', tags[0])).statusCode).toBe(304)
    expect((await asked('br', tags[1])).statusCode).toBe(200)
    // A proxy on the way weakens the tag, and a caller may name several.
    expect((await asked('br', `W/${tags[0]}`)).statusCode).toBe(304)
    expect((await asked('br', `"old", W/${tags[0]}`)).statusCode).toBe(304)
    expect((await asked('br', `"old", W/${tags[2]}`)).statusCode).toBe(200)
  })
})

describe('headers', () => {
  it('keep every answer to our own files', async () => {
    const { headers } = await app.inject({ url: '/', headers: page })
    expect(headers['content-security-policy']?.toString().split(';')).toEqual([
      "default-src 'self'",
      "script-src 'self'",
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data: blob:",
      "object-src 'none'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
      "form-action 'self'",
    ])
    expect(headers).toMatchObject({
      'referrer-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
      'x-frame-options': 'DENY',
      'strict-transport-security': 'max-age=31536000',
    })
    expect(headers['permissions-policy']).toContain('geolocation=()')
    expect(headers['x-powered-by']).toBeUndefined()
    expect(headers['x-request-id']).toBeTruthy()
  })

  it('say nothing of https where the installation has none', async () => {
    const plain = Fastify()
    await registerSecurity(plain, 'http://localhost:4000')
    const { headers } = await plain.inject('/')
    expect(headers['strict-transport-security']).toBeUndefined()
    await plain.close()
  })

  it.each([
    ['/graphql', '*'],
    ['/schema.graphql', '*'],
    ['/files', undefined],
    ['/api/auth/sign-in/email', undefined],
  ])('let other origins into %s: %s, and never with credentials', async (url, allowed) => {
    const { headers } = await app.inject({
      method: 'OPTIONS',
      url,
      headers: { origin: 'https://otra.example', 'access-control-request-method': 'POST' },
    })
    expect(headers['access-control-allow-origin']).toBe(allowed)
    expect(headers['access-control-allow-credentials']).toBeUndefined()
  })
})

describe('errors', () => {
  it('tell nothing but a number', async () => {
    const answer = await app.inject({ url: '/boom', headers: { 'accept-language': 'en' } })
    expect(answer.statusCode).toBe(500)
    const { code, message, requestId } = answer.json()
    expect(code).toBe('INTERNAL')
    expect(requestId).toBe(answer.headers['x-request-id'])
    expect(message).toContain(requestId)
    expect(answer.body).not.toMatch(/secreto|nubia|stack/)
  })

  it.each([
    ['{', 'application/json', 400, 'INVALID_VALUE'],
    [JSON.stringify('x'.repeat(2000)), 'application/json', 413, 'QUERY_TOO_LARGE'],
    ['<x/>', 'application/xml', 415, 'INVALID_VALUE'],
  ])('of the caller keep their status: %s', async (payload, type, status, code) => {
    const answer = await app.inject({
      method: 'POST',
      url: '/echo',
      payload,
      headers: { 'content-type': type },
    })
    expect(answer.statusCode).toBe(status)
    expect(answer.json().code).toBe(code)
  })
})
