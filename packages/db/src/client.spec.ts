import { AsyncLocalStorage } from 'node:async_hooks'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { createDatabase } from './client.ts'
import { prepared, query, transaction } from './query.ts'
import { asOwner, countStatements, createTestDatabase, type TestDatabase } from './testing/index.ts'

let database: TestDatabase

beforeAll(async () => {
  database = await createTestDatabase()
})

afterAll(() => database.drop())

describe('the database', () => {
  it('counts the statements of Prisma and of our own SQL alike', async () => {
    const { count, statements, result } = await countStatements(database, async () => {
      await query(database, 'SELECT 1')
      return database.prisma.entity.count()
    })
    expect(result).toBe(0)
    expect(count).toBe(2)
    expect(statements[0]).toBe('SELECT 1')
    const after = await countStatements(database, async () => {})
    expect(after.count).toBe(0)
  })

  it('tells of a statement in the context of its sender, also when it had to wait', async () => {
    const context = new AsyncLocalStorage<string>()
    const told: string[] = []
    const narrow = createDatabase({
      connectionString: inject('productConnectionString'),
      poolSize: 1,
      onStatement: (sql) => told.push(`${context.getStore()}: ${sql}`),
    })
    const send = (who: string, seconds: number) =>
      context.run(who, () => query(narrow, `SELECT pg_sleep(${seconds})`))
    await Promise.all([send('a', 0.02), send('b', 0.01), send('c', 0)])
    await narrow.close()
    expect(told).toEqual([
      'a: SELECT pg_sleep(0.02)',
      'b: SELECT pg_sleep(0.01)',
      'c: SELECT pg_sleep(0)',
    ])
  })

  it('speaks UTC, and gives dates as text, numerics without loss', async () => {
    const rows = await query(
      database,
      `SELECT current_setting('TimeZone') AS zone, DATE '2008-09-04' AS day,
              ARRAY[DATE '2008-09-04'] AS days, 0.10::numeric AS share,
              TIMESTAMPTZ '2008-09-04 00:00-05' AS moment`,
    )
    expect(rows).toEqual([
      {
        zone: 'UTC',
        day: '2008-09-04',
        days: ['2008-09-04'],
        share: '0.10',
        moment: new Date('2008-09-04T05:00:00Z'),
      },
    ])
  })

  it('plans a statement with a name once on a connection, and gives the same', async () => {
    const doubled = prepared('doubled', 'SELECT $1::int * 2 AS n')
    const narrow = createDatabase({
      connectionString: inject('productConnectionString'),
      poolSize: 1,
    })
    expect(await query(narrow, doubled, [2])).toEqual([{ n: 4 }])
    expect(await query(narrow, doubled, [3])).toEqual([{ n: 6 }])
    const kept = await query(narrow, 'SELECT name, statement FROM pg_prepared_statements')
    await narrow.close()
    expect(kept).toEqual([{ name: 'doubled', statement: doubled }])
  })

  it('undoes a transaction that throws, and keeps one that does not', async () => {
    await asOwner(
      database,
      'CREATE TABLE tried (n int); GRANT SELECT, INSERT ON tried TO gelt_server',
    )
    const failing = transaction(database, async (connection) => {
      await query(connection, 'INSERT INTO tried VALUES (1)')
      throw new Error('changed its mind')
    })
    await expect(failing).rejects.toThrow('changed its mind')
    await transaction(database, (connection) =>
      query(connection, 'INSERT INTO tried VALUES ($1)', [2]),
    )
    expect(await query(database, 'SELECT n FROM tried')).toEqual([{ n: 2 }])
  })
})
