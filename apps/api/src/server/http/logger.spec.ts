import Fastify, { type FastifyBaseLogger, LogController } from 'fastify'
import { describe, expect, it } from 'vitest'
import { registerErrorReplies } from './error-reply.ts'
import { createLogger, describeError, logAnswers } from './logger.ts'

/** Lines that a server with these routes writes while one request is answered. */
async function linesOf(url: string): Promise<string[]> {
  const lines: string[] = []
  const write = (line: string) => void lines.push(line)
  const loggerInstance: FastifyBaseLogger = createLogger('info', { write })
  const logController = new LogController({ disableRequestLogging: true })
  const app = Fastify({ loggerInstance, logController, trustProxy: true })
  registerErrorReplies(app)
  logAnswers(app)
  app.post('/people/:id', () => {
    throw new Error('Key (email)=(nubia@alvarado.example) exists, seen from 203.0.113.7')
  })
  await app.inject({
    method: 'POST',
    url,
    payload: { password: 'clave-secreta', email: 'nubia@alvarado.example' },
    headers: { cookie: 'gelt.session=galleta', 'x-forwarded-for': '203.0.113.7' },
  })
  await app.close()
  return lines
}

describe('the log', () => {
  it('has the error and the answer, by the pattern of the route', async () => {
    const lines = (await linesOf('/people/73026?token=ficha')).map((line) => JSON.parse(line))
    expect(lines).toMatchObject([
      { level: 50, msg: 'unforeseen', err: { type: 'Error' } },
      { level: 30, msg: 'answered', method: 'POST', route: '/people/:id', status: 500 },
    ])
    expect(lines[0].reqId).toBe(lines[1].reqId)
    expect(lines[0].err.stack).toMatch(/^\s+at /)
  })

  it('has no body, cookie, query, mail or network address', async () => {
    const text = (await linesOf('/people/73026?token=ficha')).join('\n')
    expect(text).not.toMatch(/clave-secreta|galleta|ficha|nubia|203\.0\.113|127\.0\.0\.1|73026/)
  })
})

describe('describeError', () => {
  it.each([
    ['sent to maria.paz+x@municipio.gov.co today', 'sent to […] today'],
    ['from 2001:db8::8a2e:370:7334 at 10:30', 'from […] at 10:30'],
    ['Key (user_id)=(abc) is missing', 'Key (user_id)=([…]) is missing'],
  ])('%s', (message, kept) => {
    expect(describeError(new Error(message)).message).toBe(kept)
  })

  it('keeps code and cause, and the end of what is too long', () => {
    const cause = new Error('connection to 10.0.0.7 refused')
    const error = Object.assign(new Error(`${'x'.repeat(9000)}end`, { cause }), { code: 'P1001' })
    const described = describeError(error)
    expect(described).toMatchObject({ code: 'P1001', cause: 'connection to […] refused' })
    expect(described.message).toHaveLength(500)
    expect(described.message).toMatch(/end$/)
    expect(describeError('text')).toEqual({ type: 'string' })
  })
})
