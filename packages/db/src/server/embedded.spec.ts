import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, realpath, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type EmbeddedServer, startEmbedded } from './embedded.ts'
import { StartupError } from './startup-error.ts'

const holdServer = fileURLToPath(new URL('../testing/hold-server.ts', import.meta.url))

let dataDir: string
let server: EmbeddedServer | undefined

const start = async (throwAway = true) => {
  server = await startEmbedded({ dataDir, log: () => {}, throwAway })
  return server
}

async function rows(connectionString: string, ...statements: string[]): Promise<unknown[]> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    let last: unknown[] = []
    for (const statement of statements) last = (await client.query(statement)).rows
    return last
  } finally {
    await client.end()
  }
}

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'gel-t-embedded-'))
})

afterEach(async () => {
  await server?.stop()
  server = undefined
  await rm(dataDir, { recursive: true, force: true })
})

describe('the embedded server', () => {
  it('keeps the data of the first start at the second, in UTF-8 with checksums', async () => {
    const first = await start()
    await rows(
      first.ownerConnectionString,
      'CREATE TABLE kept (word text)',
      "INSERT INTO kept VALUES ('trámite')",
    )
    await first.stop()
    const second = await start(false)
    expect(await rows(second.ownerConnectionString, 'SELECT word FROM kept')).toEqual([
      { word: 'trámite' },
    ])
    expect(
      await rows(
        second.connectionString,
        `SELECT current_setting('server_encoding') AS encoding,
                current_setting('data_checksums') AS checksums,
                current_setting('fsync') AS fsync`,
      ),
    ).toEqual([{ encoding: 'UTF8', checksums: 'on', fsync: 'on' }])
  })

  it('gives the product two roles, neither a superuser, and refuses a wrong password', async () => {
    const { connectionString, ownerConnectionString } = await start()
    for (const [role, connection] of [
      ['gelt_server', connectionString],
      ['gelt', ownerConnectionString],
    ] as const) {
      const own = 'SELECT rolname, rolsuper FROM pg_roles WHERE rolname = current_user'
      expect(await rows(connection, own)).toEqual([{ rolname: role, rolsuper: false }])
    }
    const wrong = new URL(connectionString)
    wrong.password = 'guessed'
    await expect(rows(wrong.href, 'SELECT 1')).rejects.toMatchObject({ code: '28P01' })
    const credentials = await stat(join(dataDir, 'postgres-credentials.json'))
    expect(credentials.mode & 0o777).toBe(0o600)
  })

  it('gives a folder of the time with one role its second, and keeps the passwords it had', async () => {
    const path = join(dataDir, 'postgres-credentials.json')
    const first = await start()
    await rows(first.superuserConnectionString, 'DROP ROLE gelt_server')
    await first.stop()
    const { server: _, ...old } = JSON.parse(await readFile(path, 'utf8'))
    await writeFile(path, JSON.stringify(old))
    const second = await start()
    expect(await rows(second.connectionString, 'SELECT current_user')).toEqual([
      { current_user: 'gelt_server' },
    ])
    expect(JSON.parse(await readFile(path, 'utf8'))).toMatchObject(old)
  })

  it('refuses a folder that a running instance holds, and frees it when stopped', async () => {
    const first = await start()
    const refusal = await startEmbedded({ dataDir, log: () => {} }).catch((error: unknown) => error)
    expect(refusal).toBeInstanceOf(StartupError)
    expect(refusal).toMatchObject({ code: 'DATA_FOLDER_IN_USE', facts: { pid: process.pid } })
    expect(await rows(first.connectionString, 'SELECT 1 AS alive')).toEqual([{ alive: 1 }])
    await first.stop()
    const second = await start()
    expect(await rows(second.connectionString, 'SELECT 1 AS alive')).toEqual([{ alive: 1 }])
  })

  it('recovers by itself after the product was killed, with all that was committed', async () => {
    const child = spawn(process.execPath, [holdServer, dataDir], {
      stdio: ['pipe', 'pipe', 'inherit'],
    })
    const [connectionString] = (await once(createInterface(child.stdout), 'line')) as [string]
    await rows(connectionString, 'CREATE TABLE kept AS SELECT 7 AS seven')
    child.kill('SIGKILL')
    await once(child, 'exit')
    const next = await start()
    expect(await rows(next.ownerConnectionString, 'SELECT seven FROM kept')).toEqual([{ seven: 7 }])
  })

  it('brings PostgreSQL back on the same port when it is killed, with all that was committed', async () => {
    const { ownerConnectionString } = await start(false)
    await rows(ownerConnectionString, 'CREATE TABLE kept AS SELECT 7 AS seven')
    const pidFile = join(dataDir, 'postgres/data/postmaster.pid')
    process.kill(Number.parseInt(await readFile(pidFile, 'utf8'), 10), 'SIGKILL')
    const again = async (): Promise<unknown[]> =>
      rows(ownerConnectionString, 'SELECT seven FROM kept').catch(again)
    expect(await again()).toEqual([{ seven: 7 }])
  })

  it('starts over a postmaster.pid that names a process which is not PostgreSQL', async () => {
    const first = await start()
    const folder = join(await realpath(dataDir), 'postgres')
    await first.stop()
    const stale = `${process.pid}\n${folder}/data\n0\n5432\n\n127.0.0.1\n\nready\n`
    await writeFile(join(folder, 'data', 'postmaster.pid'), stale)
    const second = await start()
    expect(await rows(second.connectionString, 'SELECT 1 AS alive')).toEqual([{ alive: 1 }])
  })

  it('refuses the files of another major version and leaves them alone', async () => {
    await (await start()).stop()
    await writeFile(join(dataDir, 'postgres', 'data', 'PG_VERSION'), '17\n')
    await expect(start()).rejects.toMatchObject({
      code: 'DATA_FOLDER_VERSION',
      facts: { found: '17', needed: '18' },
    })
  })
})
