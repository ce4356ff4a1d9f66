import { chmod, cp, mkdtemp, readFile, realpath, rename, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { type EmbeddedServer, startEmbedded } from './embedded.ts'

let home: string
const running = new Set<EmbeddedServer>()

const start = async (name: string) => {
  const server = await startEmbedded({ dataDir: join(home, name), log: () => {}, throwAway: true })
  running.add(server)
  return server
}

const stop = async (server: EmbeddedServer) => {
  await server.stop()
  running.delete(server)
}

const copy = (from: string, to: string) => cp(join(home, from), join(home, to), { recursive: true })

async function words(server: EmbeddedServer, more?: string): Promise<string> {
  const client = new pg.Client({ connectionString: server.ownerConnectionString })
  await client.connect()
  await client.query('CREATE TABLE IF NOT EXISTS word (word text)')
  if (more) await client.query('INSERT INTO word VALUES ($1)', [more])
  const { rows } = await client.query<{ words: string }>(
    `SELECT coalesce(string_agg(word, ' '), '') AS words FROM word`,
  )
  await client.end()
  return rows[0]?.words ?? ''
}

beforeEach(async () => {
  home = await realpath(await mkdtemp(join(tmpdir(), 'gel-t-copies-')))
  // Files inside, whoever runs this.
  await chmod(home, 0o711)
})

afterEach(async () => {
  for (const server of running) await stop(server)
  await rm(home, { recursive: true, force: true })
})

it('a copied folder is a database of its own, a moved one the same database', async () => {
  const first = await start('original')
  expect(await words(first, 'uno')).toBe('uno')
  await stop(first)
  await copy('original', 'copy')
  const [original, copied] = await Promise.all([start('original'), start('copy')])
  expect(await words(copied, 'dos')).toBe('uno dos')
  expect(await words(original)).toBe('uno')
  await stop(copied)
  await rename(join(home, 'copy'), join(home, 'moved'))
  expect(await words(await start('moved'))).toBe('uno dos')
})

it('a folder copied while it runs is refused in words, and the original runs on', async () => {
  const original = await start('original')
  await words(original, 'uno')
  await copy('original', 'copy')
  const pidFile = join(home, 'original/postgres/data/postmaster.pid')
  const before = await readFile(pidFile, 'utf8')
  await expect(start('copy')).rejects.toMatchObject({
    code: 'DATA_FOLDER_COPIED_RUNNING',
    facts: { owner: join(home, 'original/postgres/data') },
  })
  expect(await readFile(pidFile, 'utf8')).toBe(before)
  expect(await words(original)).toBe('uno')
})
