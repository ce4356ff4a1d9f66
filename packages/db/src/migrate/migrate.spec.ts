import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest'
import { migrationsDir, schemaDir } from '../paths.ts'
import { withDatabaseName } from '../testing/template.ts'
import { checkRoles, checkServer } from './check-server.ts'
import { drift } from './drift.ts'
import { migrate } from './migrate.ts'
import { type Migration, readMigrations } from './migrations-folder.ts'
import { pendingMigrations } from './pending.ts'
import { wholeSchema, withEngine } from './with-engine.ts'

const superuser = inject('superuserConnectionString')
const name = 'migrator_spec'
const connectionString = withDatabaseName(inject('ownerConnectionString'), name)

let folder: string
let pool: pg.Pool

const add = async (migration: string, sql: string) => {
  await mkdir(join(folder, migration))
  await writeFile(join(folder, migration, 'migration.sql'), sql)
}

const relations = async () => {
  const found = await pool.query<{ relname: string }>(
    `SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
     ORDER BY relname`,
  )
  return found.rows.map((row) => row.relname)
}

/** The migrations as Prisma's own engine takes them. */
const asPrismaLists = (migrations: Migration[]) => ({
  baseDir: migrationsDir,
  lockfile: { path: 'migration_lock.toml', content: null },
  shadowDbInitScript: '',
  migrationDirectories: migrations.map(({ name, script }) => ({
    path: name,
    migrationFile: { path: 'migration.sql', content: { tag: 'ok' as const, value: script } },
  })),
})

async function administer(sql: string): Promise<void> {
  const client = new pg.Client({ connectionString: superuser })
  await client.connect()
  await client.query(sql)
  await client.end()
}

beforeEach(async () => {
  await administer(`CREATE DATABASE ${name} OWNER gelt`)
  folder = await mkdtemp(join(tmpdir(), 'gel-t-migrations-'))
  pool = new pg.Pool({ connectionString })
  // A connection that is closed but not gone yet when its database is dropped hurts nobody.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
})

afterEach(async () => {
  await pool.end()
  await administer(`DROP DATABASE ${name} WITH (FORCE)`)
  await rm(folder, { recursive: true, force: true })
})

describe('the migrator', () => {
  it('brings an empty database to what the schema says, once', async () => {
    const pending = await pendingMigrations({ pool }, migrationsDir)
    expect(pending.length).toBeGreaterThan(0)
    expect(await migrate(connectionString, migrationsDir)).toEqual({ applied: pending })
    expect(await pendingMigrations({ pool }, migrationsDir)).toEqual([])
    expect(await migrate(connectionString, migrationsDir)).toEqual({ applied: [] })
    expect(await drift(connectionString, schemaDir)).toBe('')
    const scripts = await readMigrations(migrationsDir)
    const diagnosis = await withEngine(connectionString, (engine) =>
      engine.diagnoseMigrationHistory({
        migrationsList: asPrismaLists(scripts),
        optInToShadowDatabase: false,
        filters: wholeSchema,
      }),
    )
    expect(diagnosis).toMatchObject({
      history: null,
      failedMigrationNames: [],
      editedMigrationNames: [],
      hasMigrationsTable: true,
    })
  })

  it('shows as drift what the schema has and the database has not', async () => {
    await migrate(connectionString, migrationsDir)
    await pool.query('ALTER TABLE plan DROP COLUMN revision CASCADE')
    expect(await drift(connectionString, schemaDir)).toContain('ADD COLUMN     "revision"')
  })

  it('runs function bodies whole', async () => {
    await add(
      '1_function',
      'CREATE FUNCTION one() RETURNS int LANGUAGE plpgsql AS $$ BEGIN RETURN 1; END; $$;',
    )
    await migrate(connectionString, folder)
    expect((await pool.query('SELECT one()')).rows).toEqual([{ one: 1 }])
  })

  it('leaves an empty database empty when a migration fails, and names it', async () => {
    await add('1_good', 'CREATE TABLE good (id int);')
    await add('2_bad', 'CREATE TABLE half (id int); SELECT 1 / 0;')
    await expect(migrate(connectionString, folder)).rejects.toMatchObject({
      code: 'MIGRATION_FAILED',
      facts: { migration: '2_bad', reason: 'division by zero' },
    })
    expect(await relations()).toEqual([])
  })

  it('leaves a migrated database as it was when a later one fails, and goes on once mended', async () => {
    await add('1_good', 'CREATE TABLE good (id int);')
    await migrate(connectionString, folder)
    await add('2_bad', 'CREATE TABLE half (id int); INSERT INTO missing VALUES (1);')
    await expect(migrate(connectionString, folder)).rejects.toMatchObject({
      facts: { migration: '2_bad', reason: 'relation "missing" does not exist' },
    })
    expect(await relations()).toEqual(['_prisma_migrations', 'good'])
    expect(await pendingMigrations({ pool }, folder)).toEqual(['2_bad'])
    await writeFile(join(folder, '2_bad', 'migration.sql'), 'CREATE TABLE whole (id int);')
    expect(await migrate(connectionString, folder)).toEqual({ applied: ['2_bad'] })
  })

  it('refuses a database made by a newer version of the product', async () => {
    await add('1_good', 'CREATE TABLE good (id int);')
    await add('2_newer', 'CREATE TABLE newer (id int);')
    await migrate(connectionString, folder)
    await rm(join(folder, '2_newer'), { recursive: true })
    await expect(migrate(connectionString, folder)).rejects.toMatchObject({
      code: 'MIGRATION_HISTORY',
      facts: { reason: '2_newer' },
    })
  })

  it('refuses a migration that was changed after it was applied, not one with other line ends', async () => {
    await add('1_good', 'CREATE TABLE good (id int);\n')
    await migrate(connectionString, folder)
    const rewrite = (sql: string) => writeFile(join(folder, '1_good', 'migration.sql'), sql)
    await rewrite('CREATE TABLE good (id int);\r\n')
    expect(await migrate(connectionString, folder)).toEqual({ applied: [] })
    await rewrite('CREATE TABLE good (id bigint);\n')
    await expect(migrate(connectionString, folder)).rejects.toMatchObject({
      code: 'MIGRATION_HISTORY',
      facts: { reason: '1_good' },
    })
  })

  it('lets two starts at once migrate one database once', async () => {
    await add('1_good', 'CREATE TABLE good (id int);')
    const both = await Promise.all([
      migrate(connectionString, folder),
      migrate(connectionString, folder),
    ])
    expect(both.flatMap(({ applied }) => applied)).toEqual(['1_good'])
  })
})

describe('the server check', () => {
  it('accepts the oldest version tested and refuses an older one by name', async () => {
    const { version, role } = await checkServer(connectionString)
    expect(role).toBe('gelt')
    expect(version).toMatch(/^18\./)
    await expect(checkServer(connectionString, 19)).rejects.toMatchObject({
      code: 'DATABASE_TOO_OLD',
      facts: { found: version, oldest: 19 },
    })
  })

  it('says which server cannot be reached, and never its password', async () => {
    const closed = new URL(connectionString)
    closed.port = '1'
    const refusal = await checkServer(closed.href).catch((error: unknown) => error)
    expect(refusal).toMatchObject({
      code: 'DATABASE_UNREACHABLE',
      facts: { server: `127.0.0.1:1/${name}` },
    })
    expect(String(refusal)).not.toContain(closed.password)
  })

  it('takes two roles of one database, and refuses two databases', async () => {
    const server = withDatabaseName(inject('productConnectionString'), name)
    expect(await checkRoles(server, connectionString)).toMatchObject({ role: 'gelt_server' })
    const other = withDatabaseName(connectionString, 'gelt')
    await expect(checkRoles(server, other)).rejects.toMatchObject({ code: 'ROLES_APART' })
  })

  it('calls a connection string that is none unreachable too', async () => {
    await expect(checkServer('postgresql://:::')).rejects.toMatchObject({
      code: 'DATABASE_UNREACHABLE',
    })
  })
})
