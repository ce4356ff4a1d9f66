import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { isDeepStrictEqual, parseArgs } from 'node:util'
import { createDatabase, query } from '@gelt/db'
import { freePort } from '@gelt/db/free-port'
import { borrowEmbedded } from '@gelt/db/server'
import { encodeId } from '../../core/ids.ts'
import { evidenceFolder, localFileStore } from '../../trace/files/local-file-store.ts'
import { DrillProduct } from './drill-product.ts'
import { signIn, type Written, writeRows } from './drill-writer.ts'
import { openBackup } from './read-backup.ts'
import { restoreBackup } from './restore-backup.ts'
import { writeBackup } from './write-backup.ts'

/*
 * `npm run drill`: the product in a folder of its own, several writers, and kill -9 of the server and of
 * PostgreSQL again and again. What was acknowledged must be there once, every chain whole, every figure the
 * same after a restart, and after a restore of a backup that was taken meanwhile.
 */
const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '4' },
    writers: { type: 'string', default: '4' },
  },
})
const entity = 'alvarado-muestra'
const say = (text: string) => process.stdout.write(`${text}\n`)

const folder = await mkdtemp(join(tmpdir(), 'gel-t-drill-'))
const product = new DrillProduct(join(folder, 'here'), await freePort())
const elsewhere = new DrillProduct(join(folder, 'some where', 'else'), await freePort())
try {
  process.exitCode = (await drill()) ? 0 : 1
} finally {
  await Promise.all([product.end(), elsewhere.end()])
  await rm(folder, { recursive: true, force: true })
}

async function drill(): Promise<boolean> {
  say('… start')
  product.start()
  await product.awaitReady()
  while (product.signIns.length === 0) await pause(100)
  const known = product.signIns[0]
  if (!known) throw new Error('no sign-in')
  const cookie = await signIn(product.address, known)
  const [input] = await rows<{ entityId: string; office: string }>(
    product,
    `SELECT e.id AS "entityId", o.id AS office FROM entity e JOIN office o ON o.entity_id = e.id
     WHERE e.slug = '${entity}' AND o.active_to IS NULL ORDER BY o.code LIMIT 1`,
  )
  if (!input) throw new Error('no office')
  const written: Written = { acknowledged: [], unknown: [], surprises: [], repeated: 0 }
  const stop = new AbortController()
  const writers = Array.from({ length: Number(values.writers) }, (_, index) =>
    writeRows({
      ...{
        name: String(index + 1),
        address: product.address,
        cookie,
        written,
        signal: stop.signal,
      },
      input: {
        entityId: encodeId('Entity', input.entityId),
        office: encodeId('Office', input.office),
      },
    }),
  )
  const kills = await killAround(Date.now() + Number(values.minutes) * 60_000)
  // One backup with writers at work; what is in it is compared with itself, elsewhere.
  const backup = join(folder, 'drill.zip')
  await backUp(backup)
  await pause(1_000)
  stop.abort()
  await Promise.all(writers)

  const counted = await count(written)
  const before = await figures(product)
  product.killServer()
  await product.killPostgres()
  await pause(1_000)
  await product.awaitReady()
  const sameAfterKill = isDeepStrictEqual(await figures(product), before)
  // And one of the end, which must show what this one shows.
  const last = join(folder, 'last.zip')
  await backUp(last)
  await restoreElsewhere(last)
  elsewhere.start()
  await elsewhere.awaitReady()
  const sameElsewhere = isDeepStrictEqual(await figures(elsewhere), before)
  await signIn(elsewhere.address, known)
  const sameHeads = isDeepStrictEqual(await heads(elsewhere), await heads(product))
  const found = {
    kills,
    starts: product.starts,
    acknowledged: written.acknowledged.length,
    unanswered: written.unknown.length,
    repeated: written.repeated,
    surprises: [...new Set(written.surprises)],
    ...counted,
    sameAfterKill,
    sameElsewhere,
    sameHeads,
  }
  say(JSON.stringify(found, null, 2))
  const { lost, twice, brokenChains } = counted
  const whole = lost + twice + brokenChains + written.surprises.length === 0
  return whole && sameAfterKill && sameElsewhere && sameHeads
}

async function killAround(end: number) {
  const kills = { server: 0, postgres: 0, both: 0 }
  const victims = ['server', 'postgres', 'both'] as const
  for (let turn = 0; Date.now() < end; turn++) {
    await product.awaitReady()
    await pause(500 + Math.random() * 4_000)
    const victim = victims[turn % victims.length] ?? 'both'
    if (victim !== 'server') await product.killPostgres()
    if (victim !== 'postgres') product.killServer()
    kills[victim] += 1
    await pause(300)
  }
  await product.awaitReady()
  return kills
}

async function count({ acknowledged, unknown }: Written) {
  const found = await rows<{ place: string; times: string }>(
    product,
    `SELECT place, count(*) AS times FROM connection_point WHERE place LIKE 'drill %' GROUP BY place`,
  )
  const times = new Map(found.map((row) => [row.place, Number(row.times)]))
  const broken = await rows<{ slug: string }>(
    product,
    'SELECT slug FROM entity WHERE first_broken_audit_event(id) IS NOT NULL',
  )
  return {
    lost: acknowledged.filter((place) => !times.has(place)).length,
    twice: [...times.values()].filter((number) => number > 1).length,
    unansweredFound: unknown.filter((place) => times.has(place)).length,
    brokenChains: broken.length,
  }
}

/** What the public is shown, today and as recorded half way. */
async function figures({ address }: DrillProduct): Promise<unknown> {
  const asked = `{ plan(entity: "${entity}") { figure { progress expected status rowsWithData }
    then: figure(knownAt: "2010-01-31T00:00:00Z") { progress expected status }
    areas { figure { progress } } } }`
  const answer = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: asked }),
  })
  const { data } = (await answer.json()) as { data?: unknown }
  if (!data) throw new Error(`no figures: ${answer.status}`)
  return data
}

function heads(of: DrillProduct): Promise<object[]> {
  return rows(
    of,
    'SELECT DISTINCT ON (entity_id) entity_id, seq, hash FROM audit_event ORDER BY 1, 2 DESC',
  )
}

async function rows<T extends object>(of: DrillProduct, statement: string): Promise<T[]> {
  const { ownerConnectionString } = await borrowEmbedded({ dataDir: of.dataDir, log: () => {} })
  const db = createDatabase({ connectionString: ownerConnectionString, poolSize: 1 })
  try {
    return await query<T>(db, statement)
  } finally {
    await db.close()
  }
}

async function backUp(target: string): Promise<void> {
  const { dataDir } = product
  const { ownerConnectionString } = await borrowEmbedded({ dataDir, log: () => {} })
  const files = localFileStore(evidenceFolder(dataDir))
  await writeBackup({ connectionString: ownerConnectionString, files, target })
}

async function restoreElsewhere(source: string): Promise<void> {
  const { dataDir } = elsewhere
  const embedded = await borrowEmbedded({ dataDir, log: () => {} })
  const backup = await openBackup(source)
  try {
    await restoreBackup({
      ...{ backup, files: localFileStore(evidenceFolder(dataDir)), replace: false },
      connectionString: embedded.ownerConnectionString,
    })
  } finally {
    backup.close()
    await embedded.stop()
  }
}
