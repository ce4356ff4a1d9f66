import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { createDatabase } from '@gelt/db'
import { asOwner } from '@gelt/db/testing'
import Fastify from 'fastify'
import { buildSchema } from 'graphql'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { localFileStore } from '../../trace/files/local-file-store.ts'
import { registerHealthRoutes } from './health.routes.ts'

let test: TestApp
beforeAll(async () => {
  test = await createTestApp()
})
afterAll(() => test.close())

async function get(url: string, headers: Record<string, string> = {}) {
  const answer = await test.app.inject({ url, headers })
  expect(answer.headers['x-request-id']).toBeTruthy()
  return { status: answer.statusCode, headers: answer.headers, text: answer.body }
}

/** What /readyz says over that connection. */
async function readiness(connectionString: string, files = test.api.services.files) {
  const db = createDatabase({ connectionString })
  const app = Fastify()
  registerHealthRoutes(app, db, files)
  const answer = await app.inject('/readyz')
  await app.close()
  await db.close()
  return answer.json()
}

describe('health', () => {
  it('is well with a database that has every migration', async () => {
    for (const url of ['/healthz', '/readyz']) {
      const { status, text, headers } = await get(url)
      expect({ status, text: JSON.parse(text) }).toEqual({ status: 200, text: { status: 'ok' } })
      expect(headers['cache-control']).toBe('no-store')
    }
  })

  it('warns where the server works as the owner of the tables', async () => {
    expect(await readiness(test.api.db.ownerConnectionString)).toEqual({
      status: 'ok',
      warnings: ['SINGLE_DATABASE_ROLE'],
    })
  })

  it('says that it cannot write: no room for the database, none for files, read only', async () => {
    const { connectionString } = test.api.db
    const { pathname } = new URL(connectionString)
    const full = { status: 'unavailable', reason: 'CANNOT_WRITE' }
    // What a full disk does to a temporary file, a limit of nothing does too.
    const limited = `ALTER ROLE gelt_server IN DATABASE ${pathname.slice(1)} SET temp_file_limit = 0`
    await asOwner({ ownerConnectionString: inject('superuserConnectionString') }, limited)
    expect(await readiness(connectionString)).toEqual({ ...full, where: ['database'] })
    await asOwner(
      { ownerConnectionString: inject('superuserConnectionString') },
      limited.replace(/SET.*/, 'RESET ALL'),
    )
    const readOnly = `${connectionString}?options=-c%20default_transaction_read_only=on`
    expect(await readiness(readOnly)).toEqual({ ...full, where: ['database'] })
    const blocked = join(await mkdtemp(join(tmpdir(), 'gelt-health-')), 'a-file')
    await writeFile(blocked, '')
    const noFiles = await readiness(connectionString, localFileStore(join(blocked, 'evidence')))
    expect(noFiles).toEqual({ ...full, where: ['files'] })
    await rm(dirname(blocked), { recursive: true })
  })

  it('is not ready while a migration is missing, and names it', async () => {
    const latest = `(SELECT max(migration_name) FROM _prisma_migrations)`
    const [row] = await asOwner<{ name: string }>(
      test.api.db,
      `UPDATE _prisma_migrations SET finished_at = NULL WHERE migration_name = ${latest}
       RETURNING migration_name AS name`,
    )
    const { status, text } = await get('/readyz')
    await asOwner(test.api.db, 'UPDATE _prisma_migrations SET finished_at = now()')
    expect(status).toBe(503)
    expect(JSON.parse(text)).toEqual({
      status: 'unavailable',
      reason: 'MIGRATIONS_PENDING',
      pending: [row?.name],
    })
    expect((await get('/healthz')).status).toBe(200)
  })
})

describe('/schema.graphql', () => {
  it('is the schema, for any origin, sent once to who has it', async () => {
    const { text, headers } = await get('/schema.graphql', { origin: 'https://otra.example' })
    expect(buildSchema(text).getQueryType()?.name).toBe('Query')
    expect(headers['access-control-allow-origin']).toBe('*')
    expect(headers['content-type']).toBe('text/plain; charset=utf-8')
    const etag = String(headers.etag)
    expect((await get('/schema.graphql', { 'if-none-match': etag })).status).toBe(304)
  })
})
