import { type AddressInfo, connect } from 'node:net'
import { text } from 'node:stream/consumers'
import Fastify from 'fastify'
import { expect, it } from 'vitest'
import { limitBodyTime } from './body-time.ts'

const head = (path: string, length = 2) =>
  `POST ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: ${length}\r\n\r\n`

it('ends the connection of a body that does not come, except where a route lets it take its time', async () => {
  const app = Fastify()
  limitBodyTime(app, { milliseconds: 50, slowBytes: 1 })
  const echo = async (request: { body: unknown }) => request.body
  app.post('/usual', echo)
  app.post('/slow', { config: { slowBody: true } }, echo)
  await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as AddressInfo
  const bodyBytes = 2000
  const slow = connect(port, '127.0.0.1')
  slow.write(`${head('/slow', bodyBytes)}{"x":`)
  const coming = setInterval(() => slow.write(' '), 10)
  const still = connect(port, '127.0.0.1')
  still.write(`${head('/slow')}{`)
  const usual = connect(port, '127.0.0.1')
  usual.write(`${head('/usual')}{`)
  expect(await text(usual)).toBe('')
  expect(await text(still)).toBe('')
  // The usual one came later and is gone: the slow one has had longer than the limit.
  clearInterval(coming)
  const rest = bodyBytes - (slow.bytesWritten - head('/slow', bodyBytes).length)
  slow.write(`1}${' '.repeat(rest - 2)}`)
  expect(await text(slow)).toMatch(/^HTTP\/1.1 200 /)
  await app.close()
})

it('ends the connection that goes on sending what was refused', async () => {
  const app = Fastify()
  limitBodyTime(app, { milliseconds: 50, slowBytes: 1 })
  app.post('/refused', { onRequest: async (_request, reply) => reply.code(401).send() }, () => '')
  await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as AddressInfo
  const refused = connect(port, '127.0.0.1')
  refused.on('error', () => {})
  refused.write(`${head('/refused', 9999).replace('close', 'keep-alive')}{`)
  const sending = setInterval(() => refused.write(' '), 10)
  await new Promise((resolve) => refused.once('close', resolve))
  clearInterval(sending)
  await app.close()
})
