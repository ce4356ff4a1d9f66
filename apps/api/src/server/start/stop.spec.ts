import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { connect, createServer, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { text } from 'node:stream/consumers'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { repositoryRoot } from '../env.ts'

const STOPS_WITHIN = 10_000

let dataDir: string
let product: ChildProcess
let port: number
/** What a first start printed on a port that another program has, and what the second one did. */
let refused: { code: unknown; output: string }
let welcome = ''
const sockets: Socket[] = []

function start(onPort: number): ChildProcess & { stdout: NonNullable<ChildProcess['stdout']> } {
  const child = spawn(process.execPath, ['apps/api/src/server/server.ts'], {
    cwd: repositoryRoot,
    env: { PORT: String(onPort), GELT_DATA_DIR: dataDir },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  return child
}

/** Sends that much of a request, and waits until it is on its way. */
async function sent(request: string): Promise<Socket> {
  const socket = connect(port, '127.0.0.1').on('error', () => {})
  sockets.push(socket)
  await once(socket, 'connect')
  await new Promise((resolve) => socket.write(request, resolve))
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

async function startOnTakenPort(): Promise<void> {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const address = other.address()
  const child = start(typeof address === 'object' && address ? address.port : 0)
  const [output, error, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr ?? child.stdout),
    once(child, 'exit'),
  ])
  refused = { code, output: output + error }
  other.close()
}

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'gel-t-stop-'))
  await startOnTakenPort()
  const started = start(0)
  product = started
  for await (const line of createInterface(started.stdout)) {
    welcome += `${line}\n`
    if (line.startsWith('Ctrl-C')) break
  }
  port = Number(/http:\/\/localhost:(\d+)/.exec(welcome)?.[1] ?? 0)
  if (!port) throw new Error('the product did not start')
}, 120_000)

afterAll(async () => {
  for (const socket of sockets) socket.destroy()
  product.kill('SIGKILL')
  await rm(dataDir, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 })
})

it('shows the passwords once it listens, so that a taken port loses none', () => {
  const password = /(?:[a-z0-9]{4}-){3}[a-z0-9]{4}/g
  expect(refused.code).toBe(1)
  expect(refused.output).toMatch(/ya está en uso por otro programa/)
  expect(refused.output).not.toMatch(password)
  expect(welcome.match(password)?.length).toBeGreaterThan(2)
})

it('stops the server, then PostgreSQL, whoever keeps a connection open', async () => {
  const head = 'Host: x\r\nContent-Type: application/json\r\nContent-Length: 200\r\n\r\n'
  const idle = await sent('GET /healthz HTTP/1.1\r\nHost: x\r\nConnection: keep-alive\r\n\r\n')
  const [answer] = await once(idle, 'data')
  expect(String(answer)).toMatch(/^HTTP\/1.1 200 /)
  await sent(`POST /graphql HTTP/1.1\r\n${head}{"query"`)
  await sent('POST /graphql HTTP/1.1\r\nHo')
  await sent('')
  const postmaster = await readFile(join(dataDir, 'postgres/data/postmaster.pid'), 'utf8')
  const postgres = Number(postmaster.split('\n')[0])
  expect(lives(postgres)).toBe(true)

  const from = performance.now()
  product.kill('SIGTERM')
  const [code] = await once(product, 'exit')
  expect(performance.now() - from).toBeLessThan(STOPS_WITHIN)
  expect(code).toBe(0)
  expect(lives(postgres)).toBe(false)
}, 30_000)
