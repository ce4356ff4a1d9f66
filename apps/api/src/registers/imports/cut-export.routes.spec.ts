import { once } from 'node:events'
import { get, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { createProcedures } from './imports.factory.ts'

let product: TestApp
let cookie: string
let port: number
beforeAll(async () => {
  product = await createTestApp()
  const { api, app } = product
  await createProcedures(api, api.here, 650)
  cookie = await product.signIn('committee')
  await app.listen({ port: 0, host: '127.0.0.1' })
  port = (app.server.address() as AddressInfo).port
})
afterAll(() => product.close())
afterEach(() => void vi.restoreAllMocks())

async function open(format: string, encoding: string): Promise<IncomingMessage> {
  const request = get({
    ...{
      port,
      host: '127.0.0.1',
      agent: false,
      path: `/api/exports/procedures.${format}?entity=aqui`,
    },
    headers: { cookie, 'accept-encoding': encoding },
  })
  const [answer] = (await once(request, 'response')) as [IncomingMessage]
  return answer
}

const ways = [
  ['csv', 'identity'],
  ['csv', 'gzip'],
  ['csv', 'br'],
  ['xlsx', 'identity'],
] as const

test.each(ways)(
  'a %s (%s) that fails in the middle ends as a broken transfer',
  async (format, encoding) => {
    const whole = await buffer(await open(format, encoding))
    const { pool } = product.api.db.heavy
    const connect = pool.connect.bind(pool) as () => Promise<object>
    let statements = 0
    vi.spyOn(pool, 'connect').mockImplementation((() => {
      statements += 1
      return statements > 3 ? Promise.reject(new Error('the database is gone')) : connect()
    }) as never)
    const answer = await open(format, encoding)
    expect(answer.statusCode).toBe(200)
    await expect(buffer(answer)).rejects.toMatchObject({ code: 'ECONNRESET' })
    expect(answer.complete).toBe(false)
    expect(whole.length).toBeGreaterThan(1000)
    expect((await product.app.inject('/healthz')).statusCode).toBe(200)
  },
)

test.each(ways)('a %s (%s) whose reader stops is let go of', async (format, encoding) => {
  const { pool } = product.api.db.heavy
  const answer = await open(format, encoding)
  answer.destroy()
  await vi.waitFor(() => expect(pool.idleCount).toBe(pool.totalCount))
  expect((await product.app.inject('/healthz')).statusCode).toBe(200)
})
