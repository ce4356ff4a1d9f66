/*
 * What was seen to take the server from everybody, against a product started as anybody starts it with 500 other
 * municipalities in it, each with a plan: figures of all their plans asked by four clients; fifty files sent a byte a
 * second; a CSV of nine megabytes of empty lines. Meanwhile somebody else looks at a dashboard. Linux, some minutes.
 *
 *   npx node apps/api/benchmarks/crowd.ts
 *
 * To hold: the dashboard in less than 250 ms (95th percentile), nothing INTERNAL, less than 700 MB; a slow body ended
 * within two of its times.
 */
import { connect } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import { createMunicipality } from '../src/testing/municipality.ts'
import { inWords, probe, withProduct } from './started-product.ts'

const entity = 'alvarado-muestra'
const others = 500
const dashboard = `{ plan(entity: "${entity}") { title figure { progress expected status } series { dates progress expected }
  areas { number shortName figure { progress status } } indicators { row shortName figure { progress expected status } } } }`

await withProduct(async ({ base, ask, signIn, fill, memory, forgetMemory }) => {
  await fill(async (db) => {
    for (let n = 0; n < others; n += 1) {
      await createMunicipality(db, `municipio-${String(n).padStart(3, '0')}`)
    }
    await db.pool.query('ANALYZE')
  })
  console.warn(`${others} municipalities are there`)
  const committee = await signIn('comite')
  const port = Number(new URL(base).port)

  /** What somebody else waits for a dashboard while something goes on. */
  async function beside(
    what: string,
    work: (isOver: () => boolean) => Promise<unknown>,
    seconds = 30,
  ) {
    forgetMemory()
    const end = performance.now() + seconds * 1000
    let done = false
    const isOver = () => performance.now() >= end
    const codes = new Map<string, number>()
    const visits = probe(
      async () => {
        const { errors } = await ask(dashboard)
        const code = errors?.[0]?.extensions.code ?? 'answered'
        codes.set(code, (codes.get(code) ?? 0) + 1)
      },
      () => done,
    )
    await work(isOver)
    done = true
    console.warn(
      `${what}: the dashboard ${inWords(await visits)} (${tally(codes)}), ${memory()} MB at most`,
    )
  }

  const tally = (codes: ReadonlyMap<string, number>) =>
    [...codes].map(([code, times]) => `${code} ${times}`).join(', ')

  /** Four clients that go through all municipalities, page by page. */
  async function everywhere(first: number, cookie: string, isOver: () => boolean) {
    const codes = new Map<string, number>()
    const longest: number[] = []
    const client = async () => {
      let after = ''
      while (!isOver()) {
        const begin = performance.now()
        const { data, errors } = await ask(
          `{ entities(first: ${first}${after}) { pageInfo { endCursor hasNextPage } edges { node { slug plans { figure(asOf: "2010-0${1 + Math.floor(Math.random() * 9)}-01") { progress } } } } } }`,
          cookie,
        )
        longest.push(performance.now() - begin)
        const code = errors?.[0]?.extensions.code ?? 'answered'
        codes.set(code, (codes.get(code) ?? 0) + 1)
        const { pageInfo } = (data?.entities ?? { pageInfo: { hasNextPage: false } }) as {
          pageInfo: { endCursor?: string; hasNextPage: boolean }
        }
        after = pageInfo.hasNextPage ? `, after: "${pageInfo.endCursor}"` : ''
      }
    }
    await Promise.all([client(), client(), client(), client()])
    console.warn(`  ${tally(codes)}; each took ${inWords(longest)}`)
  }

  await beside('nobody else', (isOver) => probe(async () => {}, isOver), 5)
  await beside('all figures, 100 at a time, no account', (isOver) => everywhere(100, '', isOver))
  await beside('all figures, five at a time, no account', (isOver) => everywhere(5, '', isOver))
  await beside('all figures, 100 at a time, an account', (isOver) =>
    everywhere(100, committee, isOver),
  )

  const boundary = 'x-boundary'
  const begun = `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="acta.pdf"\r\nContent-Type: application/pdf\r\n\r\n%PDF-1.7\n`
  /** A file that comes a byte a second; gives the seconds after which the server had enough. */
  function slowly(cookie: string): Promise<number> {
    const begin = performance.now()
    const { promise, resolve } = Promise.withResolvers<number>()
    const socket = connect(port, '127.0.0.1')
    socket.write(
      `POST /files?entity=${entity} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nCookie: ${cookie}\r\napollo-require-preflight: true\r\nContent-Type: multipart/form-data; boundary=${boundary}\r\nContent-Length: 5000000\r\n\r\n${begun}`,
    )
    const drip = setInterval(() => socket.write('x'), 1000)
    socket.on('error', () => {})
    socket.resume()
    socket.on('close', () => {
      clearInterval(drip)
      resolve((performance.now() - begin) / 1000)
    })
    return promise
  }
  await beside('fifty slow files', async () => {
    const ended = await Promise.all(
      Array.from({ length: 50 }, (_, at) => slowly(at % 2 === 0 ? committee : '')),
    )
    const of = (rest: number) => Math.max(...ended.filter((_, at) => at % 2 === rest)).toFixed(0)
    console.warn(`  ended after ${of(0)} s with an account, ${of(1)} s without one, at most`)
  })

  await beside('nine megabytes of empty lines', async () => {
    const begin = performance.now()
    const form = new FormData()
    form.append('file', new Blob(['Código;Nombre', '\n'.repeat(9_000_000)]), 'lineas.csv')
    const sent = await fetch(`${base}/api/imports/procedures?entity=${entity}`, {
      method: 'POST',
      body: form,
      headers: { cookie: committee, 'apollo-require-preflight': 'true' },
    })
    const { id } = (await sent.json()) as { id: string }
    let state = 'READING'
    let refusal = ''
    while (state === 'READING') {
      await setTimeout(100)
      const { data } = await ask(
        `{ importRun(id: "${id}") { state refusal { errorCode } } }`,
        committee,
      )
      const run = data?.importRun as unknown as { state: string; refusal: { errorCode: string } }
      state = run.state
      refusal = run.refusal?.errorCode ?? ''
    }
    console.warn(
      `  ${sent.status} ${state} ${refusal} after ${((performance.now() - begin) / 1000).toFixed(1)} s`,
    )
  })
})
