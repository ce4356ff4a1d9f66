import { randomUUID } from 'node:crypto'
import { createDatabase, query } from '@gelt/db'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { ensureDemoAccounts } from '../../directory/auth/demo-accounts.service.ts'
import { readEnv } from '../env.ts'
import { openDatabase, type RunningDatabase } from './database.ts'

const name = `start_${randomUUID().replaceAll('-', '')}`
const named = (connectionString: string) =>
  Object.assign(new URL(connectionString), { pathname: name }).href
const running: RunningDatabase[] = []
const steps = { step: <T>(_name: string, work: () => Promise<T>) => work() }

async function administer(sql: string): Promise<void> {
  const server = createDatabase({ connectionString: inject('superuserConnectionString') })
  await query(server, sql)
  await server.close()
}

beforeAll(() => administer(`CREATE DATABASE ${name} OWNER gelt`))
afterAll(async () => {
  for (const { stop } of running) await stop()
  await administer(`DROP DATABASE ${name} WITH (FORCE)`)
})

it('lets two first starts at once on one database both come up, with one set of passwords', async () => {
  const env = readEnv({
    DATABASE_URL: named(inject('productConnectionString')),
    GELT_OWNER_URL: named(inject('ownerConnectionString')),
  })
  const start = async () => {
    const database = await openDatabase(env, steps, () => {})
    running.push(database)
    return ensureDemoAccounts(database.db, false)
  }
  const [first, second] = await Promise.all([start(), start()])
  expect(running[0]?.singleRole).toBe(false)
  const shown = first.map(({ password }, n) => [password, second[n]?.password ?? null])
  for (const pair of shown) expect(pair.filter((password) => password !== null)).toHaveLength(1)
  const db = running[0]?.db
  expect(await db?.prisma.entity.count()).toBe(2)
  expect(await db?.prisma.user.count()).toBe(first.length)
  // A later start as the owner alone comes up too, and says so.
  const single = await openDatabase(readEnv({ DATABASE_URL: env.GELT_OWNER_URL }), steps, () => {})
  running.push(single)
  expect(single.singleRole).toBe(true)
})
