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
import { inWords, probe, withProduct } from './started-product.ts'

const seconds = Number(process.argv[2] ?? 30)
const entity = 'alvarado-muestra'

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

await withProduct(async ({ base, ask, memory }) => {
  const started = memory()
  const simple = `{ plan(entity: "${entity}") { title figure { progress expected status } areas { number shortName figure { progress status } } } }`
  const rows = await ask(`{ plan(entity: "${entity}") { indicators { targets { id } } } }`)
  const { indicators } = (rows.data?.plan ?? { indicators: [] }) as {
    indicators: { targets: { id: string }[] }[]
  }
  const some = indicators.flatMap(({ targets }) => targets.map(({ id }) => id))
  ids = Array.from({ length: 100 }, (_, at) => some[at % some.length] ?? '')
  const end = performance.now() + seconds * 1000
  const isOver = () => performance.now() >= end
  const codes = new Map<string, number>()
  const longest: Record<string, number> = {}
  const client = async ([what, document]: [string, () => string]) => {
    while (!isOver()) {
      const begin = performance.now()
      const { errors } = await ask(document())
      longest[what] = Math.max(longest[what] ?? 0, Math.round(performance.now() - begin))
      const code = errors?.[0]?.extensions.code ?? 'answered'
      codes.set(`${what}: ${code}`, (codes.get(`${what}: ${code}`) ?? 0) + 1)
    }
  }
  const [plan, health] = await Promise.all([
    probe(() => ask(simple), isOver),
    probe(() => fetch(`${base}/healthz`).then((answer) => answer.text()), isOver),
    ...Object.entries(worst).map(client),
  ])
  console.warn(`the plan: ${inWords(plan)}`)
  console.warn(`/healthz: ${inWords(health)}`)
  for (const [what, times] of codes) console.warn(`${what}: ${times}`)
  console.warn('longest', longest)
  console.warn(`${memory()} MB at most, ${started} when it had started`)
})
