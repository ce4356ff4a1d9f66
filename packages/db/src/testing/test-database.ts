import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { inject } from 'vitest'
import { createDatabase, type Database } from '../client.ts'
import { templateName, withDatabaseName } from './template.ts'

/** The connections of the server's role: what a test does, the product could do. */
export interface TestDatabase extends Database {
  readonly connectionString: string
  readonly ownerConnectionString: string
  /** Closes the connections and drops the database. */
  drop(): Promise<void>
}

type StatementListener = (sql: string) => void

const listeners = new WeakMap<Database, Set<StatementListener>>()

/**
 * A database of one's own, migrated and empty, as a copy of the run's template. One for a spec
 * file, made in `beforeAll` and dropped in `afterAll`.
 * @param poolSize connections at most. Default 5
 */
export function createTestDatabase(poolSize = 5): Promise<TestDatabase> {
  return createFrom(templateName, poolSize)
}

/** A database without a table of the product. */
export function createEmptyDatabase(): Promise<TestDatabase> {
  return createFrom('template0', 5)
}

async function createFrom(template: string, poolSize: number): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`
  await asSuperuser(`CREATE DATABASE ${name} OWNER gelt TEMPLATE ${template}`)
  const connectionString = withDatabaseName(inject('productConnectionString'), name)
  const ownerConnectionString = withDatabaseName(inject('ownerConnectionString'), name)
  const heard = new Set<StatementListener>()
  const onStatement = (sql: string) => {
    for (const listener of heard) listener(sql)
  }
  const database = createDatabase({ connectionString, poolSize, onStatement })
  const drop = async () => {
    await database.close()
    await asSuperuser(`DROP DATABASE ${name} WITH (FORCE)`)
  }
  const testDatabase = { ...database, connectionString, ownerConnectionString, drop }
  listeners.set(testDatabase, heard)
  return testDatabase
}

/**
 * Counts the SQL statements sent through this database while `work` runs, transaction control
 * included.
 * @param database made by `createTestDatabase`
 */
export async function countStatements<T>(
  database: Database,
  work: () => Promise<T>,
): Promise<{ result: T; count: number; statements: string[] }> {
  const heard = listeners.get(database)
  if (!heard) throw new Error('statements are counted on a database made by createTestDatabase')
  const statements: string[] = []
  const listener = (sql: string) => {
    statements.push(sql)
  }
  heard.add(listener)
  try {
    const result = await work()
    return { result, count: statements.length, statements }
  } finally {
    heard.delete(listener)
  }
}

/** Sends a statement that only the owner of the database may. */
export function asOwner<T extends object = never>(
  { ownerConnectionString }: Pick<TestDatabase, 'ownerConnectionString'>,
  sql: string,
): Promise<T[]> {
  return once<T>(ownerConnectionString, sql)
}

function asSuperuser(sql: string): Promise<unknown> {
  return once(inject('superuserConnectionString'), sql)
}

async function once<T extends object>(connectionString: string, sql: string): Promise<T[]> {
  const client = new pg.Client({ connectionString })
  await client.connect()
  try {
    return (await client.query<T>(sql)).rows
  } finally {
    await client.end()
  }
}
