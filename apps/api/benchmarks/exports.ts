/*
 * An inventory of 10,000 procedures as a file, over HTTP from a product started as anybody starts it: how long until
 * the first byte and the last, how large, how much memory; then four clients that take it again and again while
 * somebody else asks for the plan and for a page of the list. Linux.
 *
 *   npx node apps/api/benchmarks/exports.ts
 *
 * To hold: the first byte in less than 200 ms, the plan in less than 250 ms beside four exports (95th percentile).
 */
import { get } from 'node:http'
import { addProcedures } from './many-procedures.ts'
import { inWords, probe, withProduct } from './started-product.ts'

const entity = 'alvarado-muestra'
const rounds = 3

interface Taken {
  status: number
  first: number
  whole: number
  bytes: number
}

function take(url: string, encoding: string): Promise<Taken> {
  const begin = performance.now()
  return new Promise((resolve, reject) => {
    const request = get(
      url,
      { headers: { 'accept-encoding': encoding }, agent: false },
      (answer) => {
        let first = 0
        let bytes = 0
        answer.on('data', (part: Buffer) => {
          first ||= performance.now() - begin
          bytes += part.length
        })
        answer.on('error', reject)
        answer.on('end', () =>
          resolve({
            ...{ status: answer.statusCode ?? 0, first, bytes },
            whole: performance.now() - begin,
          }),
        )
      },
    )
    request.on('error', reject)
  })
}

await withProduct(async ({ base, ask, fill, memory, forgetMemory }) => {
  await fill(async (db) => {
    const { id } = await db.prisma.entity.findUniqueOrThrow({ where: { slug: entity } })
    const offices = await db.prisma.office.findMany({ where: { entityId: id } })
    await addProcedures(
      db,
      id,
      offices.map((office) => office.id),
      10_000,
    )
    // Published, as citizens see them: all of them are exported to anybody.
    await db.pool.query(`UPDATE procedure SET site_on = '2009-07-01' WHERE code LIKE 'T-%'`)
    await db.pool.query('ANALYZE')
  })
  const address = (format: string) => `${base}/api/exports/procedures.${format}?entity=${entity}`
  const ways = [
    ['CSV, plain', address('csv'), 'identity'],
    ['CSV, gzip', address('csv'), 'gzip'],
    ['CSV, brotli', address('csv'), 'br'],
    ['XLSX', address('xlsx'), 'gzip'],
  ] as const
  for (const [what, url, encoding] of ways) {
    forgetMemory()
    for (let round = 0; round < rounds; round += 1) {
      const { status, first, whole, bytes } = await take(url, encoding)
      console.warn(
        `${what}: ${status}, first byte ${Math.round(first)} ms, whole ${Math.round(whole)} ms, ${(bytes / 1e6).toFixed(1)} MB`,
      )
    }
    console.warn(`${what}: ${memory()} MB at most`)
  }
  forgetMemory()
  const end = performance.now() + 20_000
  const isOver = () => performance.now() >= end
  const firsts: number[] = []
  const client = async (_: unknown, at: number) => {
    while (!isOver()) {
      const [, url, encoding] = ways[at % ways.length] ?? ways[0]
      firsts.push((await take(url, encoding)).first)
    }
  }
  const asked = (query: string) => async () => {
    const { errors } = await ask(query)
    if (errors) throw new Error(errors[0]?.extensions.code)
  }
  const list = `{ procedures(entity: "${entity}", first: 50) { totalCount edges { node { code name } } } }`
  const plan = `{ plan(entity: "${entity}") { title figure { progress expected status } } }`
  const [plans, lists, health] = await Promise.all([
    probe(asked(plan), isOver),
    probe(asked(list), isOver),
    probe(() => fetch(`${base}/healthz`).then((answer) => answer.text()), isOver),
    ...Array.from({ length: 4 }, client),
  ])
  console.warn(`first byte beside three others: ${inWords(firsts)}`)
  console.warn(`the plan: ${inWords(plans)}`)
  console.warn(`a page of the list: ${inWords(lists)}`)
  console.warn(`/healthz: ${inWords(health)}`)
  console.warn(`${memory()} MB at most`)
})
