import { type AddressInfo, connect } from 'node:net'
import { text } from 'node:stream/consumers'
import Fastify from 'fastify'
import { expect, it } from 'vitest'
import { limitBodyTime } from './body-time.ts'

const head = (path: string) =>
  `POST ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n`

it('ends the connection of a body that does not come, except where a route lets it take its time', async () => {
  const app = Fastify()
  limitBodyTime(app, 50)
  const echo = async (request: { body: unknown }) => request.body
  app.post('/usual', echo)
  app.post('/slow', { config: { slowBody: true } }, echo)
  await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as AddressInfo
  const slow = connect(port, '127.0.0.1')
  slow.write(`${head('/slow')}{`)
  const usual = connect(port, '127.0.0.1')
  usual.write(`${head('/usual')}{`)
  expect(await text(usual)).toBe('')
  // The usual one came later and is gone: the slow one has had longer than the limit.
  slow.write('}')
  expect(await text(slow)).toMatch(/^HTTP\/1.1 200 /)
  await app.close()
})
