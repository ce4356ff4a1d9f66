import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, expect, it } from 'vitest'
import { changePassword, signIn } from './auth-requests.ts'

let server: Server | undefined
const realFetch = globalThis.fetch

afterEach(() => {
  globalThis.fetch = realFetch
  server?.close()
})

/** A real server that answers every request so; the page's own address leads to it. */
async function answering(status: number, body: string) {
  const started = createServer((_request, response) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(body)
  })
  server = started
  await new Promise<void>((resolve) => started.listen(0, resolve))
  const { port } = started.address() as AddressInfo
  globalThis.fetch = (path, init) => realFetch(`http://localhost:${port}${String(path)}`, init)
}

const credentials = { email: 'a@example.org', password: 'x' }
const change = { currentPassword: 'x', newPassword: 'y' }

it.each([
  [200, '{}', null],
  [401, '{"code":"INVALID_EMAIL_OR_PASSWORD"}', 'WRONG_CREDENTIALS'],
  [429, '{"code":"TOO_MANY_ATTEMPTS"}', 'TOO_MANY_ATTEMPTS'],
  [500, '', 'INTERNAL'],
  [502, '', 'UNREACHABLE'],
])('reads a %i of the sign-in as %s %s', async (status, body, outcome) => {
  await answering(status, body)
  expect(await signIn(credentials)).toBe(outcome)
})

it('tells a wrong current password from a request that is not right', async () => {
  await answering(400, '{"code":"INVALID_PASSWORD"}')
  expect(await changePassword(change)).toBe('WRONG_CREDENTIALS')
  server?.close()
  await answering(400, '{"code":"GUESSABLE_PASSWORD"}')
  expect(await changePassword(change)).toBe('GUESSABLE_PASSWORD')
  server?.close()
  await answering(400, '{"code":"PASSWORD_TOO_SHORT"}')
  expect(await changePassword(change)).toBe('INTERNAL')
})

it('says that the server was never reached', async () => {
  globalThis.fetch = () => realFetch('http://localhost:9/')
  expect(await signIn(credentials)).toBe('UNREACHABLE')
})
