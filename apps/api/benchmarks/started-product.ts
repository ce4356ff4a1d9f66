import { spawn } from 'node:child_process'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { createDatabase, type Database } from '@gelt/db'
import { withDatabase } from '@gelt/db/server'
import { repositoryRoot } from '../src/server/env.ts'

export interface Answer {
  data: Record<string, never> | null
  errors?: { extensions: { code: string } }[]
}

export interface StartedProduct {
  base: string
  /** @param cookie of {@link StartedProduct.signIn}; none: anybody */
  ask(query: string, cookie?: string): Promise<Answer>
  /** Signs a demonstration account in, by what its address begins with; gives the cookie. */
  signIn(account: string): Promise<string>
  /** Megabytes that the server has had at most; since the start, or since it was asked to forget. */
  memory(): number
  forgetMemory(): void
  /** Runs something on its database as the server's role. */
  fill(work: (db: Database) => Promise<void>): Promise<void>
}

/** The server among the processes that `npm start` began. */
function serverPid(folder: string): string {
  const found = readdirSync('/proc').find((pid) => {
    if (!/^\d+$/.test(pid)) return false
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8')
      const environment = readFileSync(`/proc/${pid}/environ`, 'utf8')
      return command.includes('apps/api/src/server/server.ts') && environment.includes(folder)
    } catch {
      return false
    }
  })
  if (!found) throw new Error('The server is not found')
  return found
}

async function untilReady(base: string): Promise<void> {
  for (let turn = 0; turn < 600; turn += 1) {
    const ready = await fetch(`${base}/readyz`).then(
      ({ ok }) => ok,
      () => false,
    )
    if (ready) return
    await setTimeout(200)
  }
  throw new Error('The product did not start')
}

/** Starts the product as anybody starts it, in a folder of its own, and stops it when the work is done. Linux. */
export async function withProduct(work: (product: StartedProduct) => Promise<void>): Promise<void> {
  const port = 4399
  const base = `http://127.0.0.1:${port}`
  const folder = await mkdtemp(join(tmpdir(), 'gelt-benchmark-'))
  const started = spawn(
    'env',
    [`PORT=${port}`, `GELT_DATA_DIR=${folder}`, `GELT_PUBLIC_URL=${base}`, 'npm', 'start'],
    {
      cwd: repositoryRoot,
      stdio: ['ignore', 'pipe', 'ignore'],
      detached: true,
    },
  )
  let said = ''
  started.stdout.on('data', (part: Buffer) => {
    said += part.toString()
  })
  try {
    await untilReady(base)
    const pid = serverPid(folder)
    await work({
      base,
      async ask(query, cookie = '') {
        const answer = await fetch(`${base}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', cookie },
          body: JSON.stringify({ query }),
        })
        return (await answer.json()) as Answer
      },
      async signIn(account) {
        const email = `${account}@alvarado.example`
        const password = new RegExp(`${email}\\s+(\\S+)`).exec(said)?.[1]
        const answer = await fetch(`${base}/api/auth/sign-in/email`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', origin: base },
          body: JSON.stringify({ email, password }),
        })
        if (!answer.ok) throw new Error(await answer.text())
        return answer.headers
          .getSetCookie()
          .map((line) => line.split(';')[0])
          .join('; ')
      },
      memory() {
        const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
        return Math.round(Number(kilobytes?.[1]) / 1024)
      },
      forgetMemory() {
        // 5 resets the peak of the resident set.
        writeFileSync(`/proc/${pid}/clear_refs`, '5')
      },
      fill: (fillIn) =>
        withDatabase({ GELT_DATA_DIR: folder }, async (connectionString) => {
          const db = createDatabase({ connectionString })
          await fillIn(db).finally(() => db.close())
        }),
    })
  } finally {
    if (started.pid) process.kill(-started.pid, 'SIGTERM')
    await setTimeout(3_000)
    await rm(folder, { recursive: true, force: true })
  }
}

/** The time, in milliseconds, within which a share of the answers came. */
export const percentile = (times: readonly number[], share: number) =>
  Math.round(times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? 0)

export const inWords = (times: readonly number[]) =>
  `${percentile(times, 0.5)} ms, ${percentile(times, 0.95)} for 95 %, ${percentile(times, 1 - 1e-9)} at most, of ${times.length}`

/** Asks for something over and over, with a pause; how long each answer took. */
export async function probe(what: () => Promise<unknown>, until: () => boolean): Promise<number[]> {
  const times: number[] = []
  while (!until()) {
    const begin = performance.now()
    await what()
    times.push(performance.now() - begin)
    await setTimeout(50)
  }
  return times
}
