import pino from 'pino'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { encodeId } from '../core/ids.ts'
import { someVariables, webDocuments } from '../graphql/web-documents.factory.ts'
import { createTestApp, type TestApp } from '../testing/create-test-app.ts'
import {
  aStrangeText,
  aStrangeValue,
  below,
  mutated,
  next,
  oneOf,
  type Shape,
  uuid,
} from '../testing/strange-values.ts'

/*
 * Requests as a careless or hostile caller sends them: those of the web app and of the other routes, each with
 * something of it made wrong. A caller's mistake has a closed code, never INTERNAL, and no status of 500 or more.
 */

const requests = 3000

const unforeseen: string[] = []
let test: TestApp
beforeAll(async () => {
  const logger = pino({ level: 'error' }, { write: (line: string) => void unforeseen.push(line) })
  test = await createTestApp({ logger, signInLimit: 1_000_000, askLimit: 1_000_000 })
})
afterAll(() => test.close())

/** Ids of rows that are there, so that a request also gets as far as it can. */
const idsThatAre = () => {
  const { here, elsewhere } = test.api
  return [
    encodeId('Plan', here.planId),
    encodeId('Entity', here.id),
    encodeId('Target', here.targets[1]),
    encodeId('Target', elsewhere.targets[2]),
    encodeId('Indicator', here.indicators[3]),
    encodeId('Person', here.persons.mayor),
    encodeId('Office', here.offices.planning),
  ]
}

const documents = [...webDocuments().values()]

/** A value of a kind that the schema may want by that name. */
function plausible(name: string, type: string): unknown {
  if (/entity|slug/i.test(name) && type === 'String') return 'aqui'
  if (type === 'ID') return oneOf(idsThatAre())
  if (type.endsWith('Input'))
    return { idempotencyKey: uuid, entity: 'aqui', id: oneOf(idsThatAre()) }
  return aStrangeValue()
}

function variablesOf(text: string): Shape {
  const declared = [...text.matchAll(/\$(\w+): \[?(\w+)/g)]
  const given = declared.map(([, name = '', type = '']) => [name, plausible(name, type)])
  return { ...someVariables(text, 5), ...Object.fromEntries(given) }
}

function broken(text: string): string {
  const at = below(text.length)
  return oneOf([
    () => text.slice(0, at),
    () =>
      text.slice(0, at) +
      oneOf(['\0', '"', '{', '}', '$', '@', '...', '💥', '\ud800']) +
      text.slice(at),
    () => text.slice(0, at) + text.slice(at + 1 + below(20)),
    () =>
      text.replace(
        /\b(first|last|asOf|knownAt|id|entity): \$\w+/,
        (_all, name) => `${name}: ${JSON.stringify(aStrangeValue())}`,
      ),
    () => text.replace(/\$(\w+): \w+/, '$$$1: Nothing'),
  ])()
}

interface Sent {
  method: 'GET' | 'POST' | 'PUT'
  url: string
  headers: Record<string, string>
  payload?: string | Buffer
}

const json = { 'content-type': 'application/json' }
const asked = { 'apollo-require-preflight': 'true' }

function graphql(): Sent {
  const text = oneOf(documents)
  const whole: Shape = { query: next() < 0.25 ? broken(text) : text, variables: variablesOf(text) }
  if (next() < 0.6) whole.variables = mutated(whole.variables)
  if (next() < 0.1)
    whole.extensions = oneOf([
      { persistedQuery: aStrangeValue() },
      { persistedQuery: { version: aStrangeValue(), sha256Hash: aStrangeValue() } },
      aStrangeValue(),
    ])
  if (next() < 0.1) whole.operationName = aStrangeValue()
  if (next() < 0.05) whole.query = aStrangeValue()
  if (next() < 0.1) {
    const pairs = Object.entries(whole).map(
      ([key, value]) =>
        `${key}=${encodeURIComponent(typeof value === 'string' ? value.toWellFormed() : JSON.stringify(value))}`,
    )
    return { method: 'GET', url: `/graphql?${pairs.join('&')}`, headers: { ...asked } }
  }
  const payload = JSON.stringify(whole)
  return {
    method: 'POST',
    url: '/graphql',
    headers: { ...json },
    payload: next() < 0.03 ? payload.slice(0, below(payload.length)) : payload,
  }
}

const lists = [
  'procedures',
  'connection-points',
  'mail-uses',
  'channels',
  'nothing',
  '%00',
  'procedures-template',
]
const filters = [
  'entity',
  'lang',
  'search',
  'offices',
  'state',
  'from',
  'to',
  'matches',
  'sort',
  'filter',
  'states',
  'unknown',
]

function exported(): Sent {
  const pairs = Array.from(
    { length: below(4) },
    () => `${oneOf(filters)}=${encodeURIComponent(aStrangeText().toWellFormed())}`,
  )
  const url = `/api/exports/${oneOf(lists)}.${oneOf(['csv', 'xlsx', 'pdf'])}?entity=${oneOf(['aqui', 'aqui', 'otra', '%00', 'x'])}&${pairs.join('&')}`
  return { method: 'GET', url, headers: {} }
}

const otherPlaces = [
  ...[
    '/',
    '/files/x',
    '/files/%00',
    '/api/auth/get-session',
    '/api/auth/x',
    '/schema.graphql',
    '/%',
    '/%00',
  ],
  ...[
    '/api/imports',
    '/api/imports/%00',
    `/api/imports/${uuid}/marked`,
    '/api/exports',
    '/healthz',
    '/aqui/%ff',
  ],
  ...[`/files/${uuid}`, `/files/${encodeId('StoredFile', uuid)}`, '/assets/../../x', '/graphiql/x'],
]
const forms = [
  '/api/auth/sign-in/email',
  '/api/auth/sign-out',
  '/files?entity=aqui',
  '/files?entity=%00',
  '/api/imports?entity=aqui&list=procedures',
  '/api/auth/accept-invitation',
  '/graphql',
]

function elsewhere(): Sent {
  if (next() < 0.5) return { method: 'GET', url: oneOf(otherPlaces), headers: {} }
  const types = [
    'application/json',
    'text/plain',
    'multipart/form-data; boundary=x',
    'multipart/form-data',
    'x',
    'application/json; charset=x',
  ]
  const bodies = [
    JSON.stringify({ email: aStrangeValue(), password: aStrangeValue() }),
    '',
    '{',
    '--x\r\n\r\n--x--',
    aStrangeText().toWellFormed(),
  ]
  return {
    method: oneOf(['POST', 'PUT']),
    url: oneOf(forms),
    headers: { 'content-type': oneOf(types), ...asked },
    payload: oneOf(bodies),
  }
}

function aRequest(): Sent {
  const kind = next()
  const sent = kind < 0.8 ? graphql() : kind < 0.92 ? exported() : elsewhere()
  if (next() < 0.05) {
    const [name, value] = oneOf([
      ...[
        ['host', 'a b'],
        ['host', ''],
        ['host', '['],
        ['origin', 'null'],
        ['origin', 'x'],
        ['accept', '\t;;q=x'],
      ],
      ...[
        ['accept-language', ';;'],
        ['x-forwarded-for', 'x, y'],
        ['cookie', 'gelt.session=%'],
        ['if-none-match', '"'],
      ],
      ...[
        ['cookie', 'gelt.session_token=a.b; __Secure-x=%00'],
        ['x-forwarded-host', 'a b'],
      ],
    ] as const)
    if (name && value !== undefined) sent.headers[name] = value
  }
  return sent
}

it(`answers ${requests} wrong requests without a failure of its own`, async () => {
  const cookie = await test.signIn('committee')
  const failed: string[] = []
  const statuses = new Map<number, number>()
  for (let turn = 0; turn < requests; turn += 1) {
    const sent = aRequest()
    if (turn % 2 === 0) sent.headers.cookie ??= cookie
    const answer = await test.app.inject(sent)
    statuses.set(answer.statusCode, (statuses.get(answer.statusCode) ?? 0) + 1)
    const isCut = answer.headers['content-type']?.toString().startsWith('text/csv') && !answer.body
    if (answer.statusCode < 500 && !answer.body.includes('"INTERNAL"') && !isCut) continue
    failed.push(
      `${sent.method} ${sent.url.slice(0, 300)} ${JSON.stringify(sent.headers)} ${String(sent.payload).slice(0, 3000)} → ${answer.statusCode} ${answer.body.slice(0, 300)} ${unforeseen.at(-1)?.slice(0, 1500)}`,
    )
  }
  expect(failed.slice(0, 5)).toEqual([])
  expect(statuses.get(200)).toBeGreaterThan(requests / 4)
}, 60_000)
