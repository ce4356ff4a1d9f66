import { randomUUID } from 'node:crypto'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { query } from '@gelt/db'
import { serverRoleName } from '@gelt/db/server'
import { createEmptyDatabase, type TestDatabase } from '@gelt/db/testing'
import type { FastifyInstance } from 'fastify'
import pino from 'pino'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { createAuth } from '../../directory/auth/auth.ts'
import { globalId, testServices } from '../../testing/create-test-api.ts'
import { createTestApp, type TestApp } from '../../testing/create-test-app.ts'
import { multipartOf, multipartType } from '../../trace/files/files-app.factory.ts'
import { sampleFiles } from '../../trace/files/sample-files.factory.ts'
import { buildApp } from '../app.ts'
import { openBackup } from './read-backup.ts'
import { restoreBackup } from './restore-backup.ts'
import { writeBackup } from './write-backup.ts'

let folder: string
let here: TestApp
let there: { db: TestDatabase; app: FastifyInstance }
let backup: string
let fileId: string
/** Between the two values of the figure. */
let between: string

async function write(as: 'committee' | 'mayor', name: string, type: string, input: object) {
  const document = `mutation ($input: ${type}!) { result: ${name}(input: $input) { ... on Measurement { id } } }`
  const variables = { input: { idempotencyKey: randomUUID(), ...input } }
  return (await here.api.run<{ result: { id: string } }>(as, document, variables)).result.id
}

async function approvePoints(periodKey: string, value: string): Promise<void> {
  const targetId = globalId('Target', here.api.here.targets[1])
  const input = { targetId, periodKey, value }
  const measurementId = await write(
    'committee',
    'recordMeasurement',
    'RecordMeasurementInput',
    input,
  )
  await write('committee', 'submitMeasurement', 'SubmitMeasurementInput', { measurementId })
  await write('mayor', 'approveMeasurement', 'ApproveMeasurementInput', { measurementId })
}

async function figures(app: FastifyInstance): Promise<unknown> {
  const asked = `query ($between: DateTime!) { plan(entity: "aqui") { revision indicator(row: 1) {
    now: figure(asOf: "2010-06-30") { progress } then: figure(asOf: "2010-06-30", knownAt: $between) { progress } } } }`
  const payload = { query: asked, variables: { between } }
  const { plan } = (await app.inject({ method: 'POST', url: '/graphql', payload })).json().data
  return [plan.revision, plan.indicator.now.progress, plan.indicator.then.progress]
}

const heads = (db: TestDatabase) =>
  query(
    db,
    'SELECT DISTINCT ON (entity_id) entity_id, seq, hash FROM audit_event ORDER BY 1, 2 DESC',
  )

const takeBackup = async (target: string) =>
  writeBackup({
    connectionString: here.api.db.ownerConnectionString,
    files: here.api.services.files,
    target,
  })

async function restoreInto(
  db: TestDatabase,
  files: TestApp['api']['services']['files'],
  replace = false,
) {
  const opened = await openBackup(backup)
  try {
    return await restoreBackup({
      ...{ backup: opened, files, replace, serverRole: serverRoleName },
      connectionString: db.ownerConnectionString,
      superuserConnectionString: inject('superuserConnectionString'),
    })
  } finally {
    opened.close()
  }
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gelt-recovery-'))
  backup = join(folder, 'backup.zip')
  here = await createTestApp()
  const answer = await here.app.inject({
    ...{
      method: 'POST',
      url: '/files?entity=aqui',
      payload: multipartOf(sampleFiles.pdf, 'acta.pdf'),
    },
    headers: {
      'content-type': multipartType,
      'apollo-require-preflight': 'true',
      cookie: await here.signIn('committee'),
    },
  })
  fileId = answer.json().id
  await approvePoints('2009-S1', '3')
  between = new Date().toISOString()
  await approvePoints('2009-S2', '2')
  await takeBackup(backup)
  const db = await createEmptyDatabase()
  const services = testServices(db, join(folder, 'other-evidence'))
  const auth = createAuth({
    ...{ prisma: db.prisma, secret: randomUUID() + randomUUID() },
    publicUrl: services.publicUrl,
  })
  await restoreInto(db, services.files)
  there = { db, app: await buildApp({ services, auth, logger: pino({ level: 'silent' }) }) }
})

afterAll(async () => {
  await there.app.close()
  await there.db.drop()
  await here.close()
  await rm(folder, { recursive: true, force: true })
})

describe('a backup', () => {
  it('comes back elsewhere with the same figures, moments, sign-ins, files and audit heads', async () => {
    expect(await figures(here.app)).toEqual([6, '0.5', '0.3'])
    expect(await figures(there.app)).toEqual(await figures(here.app))
    expect(await heads(there.db)).toEqual(await heads(here.api.db))
    const signedIn = await there.app.inject({
      ...{ method: 'POST', url: '/api/auth/sign-in/email' },
      payload: { email: 'committee@aqui.example', password: here.password },
    })
    expect(signedIn.statusCode).toBe(200)
    const cookie = [signedIn.headers['set-cookie'] ?? []]
      .flat()
      .map((text) => text.split(';')[0])
      .join('; ')
    const file = await there.app.inject({ url: `/files/${fileId}`, headers: { cookie } })
    expect(file.rawPayload).toEqual(sampleFiles.pdf)
    // The other machine has another secret.
    const old = { cookie: await here.signIn('committee') }
    expect((await there.app.inject({ url: `/files/${fileId}`, headers: old })).statusCode).toBe(404)
  })

  it('is for its owner alone, replaces no other, and leaves nothing half done', async () => {
    expect((await stat(backup)).mode & 0o777).toBe(0o600)
    await expect(takeBackup(backup)).rejects.toMatchObject({ code: 'FILE_EXISTS' })
    await expect(takeBackup(join(folder, 'nowhere', 'x.zip'))).rejects.toMatchObject({
      code: 'FILE_UNWRITABLE',
    })
    expect(await readdir(folder)).toEqual(['backup.zip', 'other-evidence'])
  })

  it('names what was lost or changed where it was made', async () => {
    const { files } = here.api.services
    const [known] = await query<{ hash: string }>(here.api.db, 'SELECT hash FROM stored_file')
    const hash = known?.hash ?? ''
    const store = { ...files, open: async () => files.open(hash), hashes: () => files.hashes() }
    const asFound = (target: string, changes: Partial<typeof files>) =>
      writeBackup({
        connectionString: here.api.db.ownerConnectionString,
        files: { ...store, ...changes },
        target: join(folder, target),
      })
    async function* none() {}
    const without = await asFound('a.zip', { hashes: none, has: async () => false })
    expect(without.evidence).toEqual({ missing: [hash], changed: [] })
    const other = 'a'.repeat(64)
    async function* wrong() {
      yield other
    }
    const changed = await asFound('b.zip', { hashes: wrong })
    expect(changed.evidence).toEqual({ missing: [], changed: [other] })
  })

  it('is refused when a byte of any part differs or its end is missing, and the part is named', async () => {
    const whole = await readFile(backup)
    const damagedFile = join(folder, 'damaged.zip')
    const refused = async (bytes: Buffer) => {
      await writeFile(damagedFile, bytes)
      const error = await openBackup(damagedFile).catch((reason: unknown) => reason)
      expect(error).toMatchObject({ code: 'BACKUP_DAMAGED' })
      return (error as { facts: { part: string } }).facts.part
    }
    const opened = await openBackup(backup)
    opened.close()
    const { parts } = opened.manifest
    const names = Object.keys(parts).filter((name) => (parts[name]?.bytes ?? 0) > 0)
    expect(names.some((name) => name.startsWith('evidence/'))).toBe(true)
    for (const name of [...names, 'manifest.json']) {
      const bytes = Buffer.from(whole)
      // Behind the local header and its name: within the part's own bytes.
      const at = bytes.indexOf(name) + Buffer.byteLength(name) + 16
      bytes.writeUInt8(bytes.readUInt8(at) ^ 0xff, at)
      expect(await refused(bytes)).toBe(name)
    }
    for (const share of [0, 0.3, 0.9, 0.999]) {
      const cut = whole.subarray(0, Math.floor(whole.length * share))
      expect(await refused(cut)).toContain('directory at the end of the file')
    }
    await expect(openBackup(join(folder, 'none.zip'))).rejects.toMatchObject({
      code: 'FILE_UNREADABLE',
    })
  })
})

it('gives no figure of before the restore, though revisions are used again under the running server', async () => {
  const { db, services } = here.api
  await approvePoints('2010-S1', '4')
  expect(await figures(here.app)).toEqual([9, '0.9', '0.3'])
  await restoreInto(db, services.files, true)
  expect(await figures(here.app)).toEqual([6, '0.5', '0.3'])
  await approvePoints('2010-S1', '1')
  expect(await figures(here.app)).toEqual([9, '0.6', '0.3'])
  const about = await here.api.run<{ about: { restoredAt: string | null } }>(
    null,
    '{ about { restoredAt } }',
  )
  expect(Date.parse(about.about.restoredAt ?? '')).toBeGreaterThan(Date.parse(between))
})
