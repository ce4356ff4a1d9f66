import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { connect, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { repositoryRoot } from '../env.ts'

const STOPS_WITHIN = 10_000

let dataDir: string
let product: ChildProcess
let port: number
const sockets: Socket[] = []

/** Sends that much of a request, and waits until it is on its way. */
async function sent(text: string): Promise<Socket> {
  const socket = connect(port, '127.0.0.1').on('error', () => {})
  sockets.push(socket)
  await once(socket, 'connect')
  await new Promise((resolve) => socket.write(text, resolve))
  return socket
}

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'gel-t-stop-'))
  product = spawn(process.execPath, ['apps/api/src/server.ts'], {
    cwd: repositoryRoot,
    env: { PORT: '0', GELT_DATA_DIR: dataDir, GELT_NO_DEMO: '1' },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  if (!product.stdout) throw new Error('the product has no output')
  for await (const line of createInterface(product.stdout)) {
    port = Number(/http:\/\/localhost:(\d+)/.exec(line)?.[1] ?? 0)
    if (port) break
  }
  if (!port) throw new Error('the product did not start')
}, 120_000)

afterAll(async () => {
  for (const socket of sockets) socket.destroy()
  product.kill('SIGKILL')
  await rm(dataDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
})

it('stops the server, then PostgreSQL, whoever keeps a connection open', async () => {
  const head = 'Host: x\r\nContent-Type: application/json\r\nContent-Length: 200\r\n\r\n'
  const idle = await sent('GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: keep-alive\r\n\r\n')
  const [answer] = await once(idle, 'data')
  expect(String(answer)).toMatch(/^HTTP\/1.1 200 /)
  await sent(`POST /graphql HTTP/1.1\r\n${head}{"query"`)
  await sent('POST /graphql HTTP/1.1\r\nHo')
  await sent('')
  const folder = (await readFile(join(dataDir, 'postgres-folder'), 'utf8')).trim()
  const postmaster = await readFile(join(folder, 'data/postmaster.pid'), 'utf8')
  const postgres = Number(postmaster.split('\n')[0])
  expect(lives(postgres)).toBe(true)

  const from = performance.now()
  product.kill('SIGTERM')
  const [code] = await once(product, 'exit')
  expect(performance.now() - from).toBeLessThan(STOPS_WITHIN)
  expect(code).toBe(0)
  expect(lives(postgres)).toBe(false)
}, 30_000)
