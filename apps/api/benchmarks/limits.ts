/*
 * Four clients without an account ask the costliest that is allowed, over and over, of a product started as anybody
 * starts it; meanwhile somebody else asks for the plan, and a monitor whether the process answers. Prints how long
 * those two waited, what the four were answered, and the memory at its highest. Linux.
 *
 *   npx node apps/api/benchmarks/limits.ts [seconds]
 *
 * To hold: the plan in less than 250 ms and /healthz in less than 100 (95th percentile), nothing INTERNAL, less than
 * 700 MB.
 */
import { spawn } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { repositoryRoot } from '../src/env.ts'

const seconds = Number(process.argv[2] ?? 30)
const port = 4399
const base = `http://127.0.0.1:${port}`
const entity = 'alvarado-muestra'

const folder = await mkdtemp(join(tmpdir(), 'gelt-benchmark-'))
const product = spawn('env', [`PORT=${port}`, `GELT_DATA_DIR=${folder}`, 'npm', 'start'], {
  cwd: repositoryRoot,
  stdio: 'ignore',
  detached: true,
})

/** The server among the processes that `npm start` began. */
function serverPid(): string {
  const found = readdirSync('/proc').find((pid) => {
    if (!/^\d+$/.test(pid)) return false
    try {
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8')
      const environment = readFileSync(`/proc/${pid}/environ`, 'utf8')
      return command.includes('apps/api/src/server.ts') && environment.includes(folder)
    } catch {
      return false
    }
  })
  if (!found) throw new Error('The server is not found')
  return found
}

/** Megabytes that it has had at most. */
function memory(pid: string): number {
  const kilobytes = /VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))
  return Math.round(Number(kilobytes?.[1]) / 1024)
}

interface Answer {
  data: Record<string, never> | null
  errors?: { extensions: { code: string } }[]
}

async function ask(query: string): Promise<Answer> {
  const answer = await fetch(`${base}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  })
  return (await answer.json()) as Answer
}

const repeated = (times: number, text: (index: number) => string) =>
  Array.from({ length: times }, (_, index) => text(index)).join(' ')
const day = (from: number, days: number) =>
  new Date(from + Math.floor(Math.random() * days) * 86_400_000).toISOString()
/** Days of the plan, and moments at which something of the sample had been recorded: other ones each time. */
const someDay = () => day(Date.UTC(2009, 0, 1), 1800).slice(0, 10)
const someMoment = () =>
  day(Date.UTC(2010, 0, 1), 180).replace(
    /\.000Z$/,
    `.${String(Math.floor(Math.random() * 1000)).padStart(3, '0')}Z`,
  )

let ids: string[] = []
const worst: Record<string, () => string> = {
  'five moments with their trends': () =>
    `{ plan(entity: "${entity}") { ${repeated(5, (at) => {
      const knownAt = `knownAt: "${someMoment()}"`
      return `f${at}: figure(${knownAt}) { progress formula { expression } } s${at}: series(asOf: "${someDay()}", ${knownAt}) { progress expected }`
    })} } }`,
  'two replays from the beginning': () =>
    `{ ${repeated(2, (at) => `r${at}: plan(entity: "${entity}") { indicator(row: ${[13, 11, 14, 1][Math.floor(Math.random() * 4)]}) { targets { whyMoved(from: { asOf: "2008-12-31", knownAt: "2008-12-31T00:00:00Z" }, to: { asOf: "${someDay()}" }, basis: LIVE) { change moves { at kind action rowCount rows { label before after reason } } } } } }`)} }`,
  'thirty-nine other days': () =>
    `{ plan(entity: "${entity}") { ${repeated(39, (at) => `f${at}: figure(asOf: "${someDay()}") { progress expected status }`)} } }`,
  'a hundred rows by their ids, with their members': () =>
    `{ nodes(ids: ${JSON.stringify(ids)}) { id ... on Target { label members { id name kind position } figure(asOf: "${someDay()}") { progress formula { label } } } } }`,
}

const percentile = (times: number[], share: number) =>
  Math.round(times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? 0)

async function probe(what: () => Promise<unknown>, times: number[], until: number): Promise<void> {
  while (performance.now() < until) {
    const begin = performance.now()
    await what()
    times.push(performance.now() - begin)
    await setTimeout(50)
  }
}

async function untilReady(): Promise<void> {
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

try {
  await untilReady()
  const pid = serverPid()
  const started = memory(pid)
  const simple = `{ plan(entity: "${entity}") { title figure { progress expected status } areas { number shortName figure { progress status } } } }`
  const rows = await ask(`{ plan(entity: "${entity}") { indicators { targets { id } } } }`)
  const { indicators } = (rows.data?.plan ?? { indicators: [] }) as {
    indicators: { targets: { id: string }[] }[]
  }
  const some = indicators.flatMap(({ targets }) => targets.map(({ id }) => id))
  ids = Array.from({ length: 100 }, (_, at) => some[at % some.length] ?? '')
  const until = performance.now() + seconds * 1000
  const codes = new Map<string, number>()
  const longest: Record<string, number> = {}
  const client = async ([what, document]: [string, () => string]) => {
    while (performance.now() < until) {
      const begin = performance.now()
      const { errors } = await ask(document())
      longest[what] = Math.max(longest[what] ?? 0, Math.round(performance.now() - begin))
      const code = errors?.[0]?.extensions.code ?? 'answered'
      codes.set(`${what}: ${code}`, (codes.get(`${what}: ${code}`) ?? 0) + 1)
    }
  }
  const [plan, health]: [number[], number[]] = [[], []]
  await Promise.all([
    ...Object.entries(worst).map(client),
    probe(() => ask(simple), plan, until),
    probe(() => fetch(`${base}/healthz`).then((answer) => answer.text()), health, until),
  ])
  for (const [what, times] of Object.entries({ 'the plan': plan, '/healthz': health })) {
    console.warn(
      `${what}: ${percentile(times, 0.5)} ms, ${percentile(times, 0.95)} for 95 %, ${percentile(times, 1 - 1e-9)} at most, of ${times.length}`,
    )
  }
  for (const [what, times] of codes) console.warn(`${what}: ${times}`)
  console.warn('longest', longest)
  console.warn(`${memory(pid)} MB at most, ${started} when it had started`)
} finally {
  if (product.pid) process.kill(-product.pid, 'SIGTERM')
  await setTimeout(3_000)
  await rm(folder, { recursive: true, force: true })
}
