import { cp, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import pg from 'pg'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { migrate } from '../migrate/migrate.ts'
import { migrationsDir } from '../paths.ts'
import { serverRoleName } from '../server/application-database.ts'
import { createEmptyDatabase, type TestDatabase } from '../testing/test-database.ts'
import { dumpDatabase, type LoadOptions, loadDatabase } from './index.ts'

/** What the product has none of today: circles of keys, sequences, computed columns, triggers of every kind. */
const oddities = `
CREATE TABLE odd_hen (
  id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, egg_id int, word text, until timestamptz,
  loud text GENERATED ALWAYS AS (upper(word)) STORED);
CREATE TABLE odd_egg (id serial PRIMARY KEY, hen_id int NOT NULL REFERENCES odd_hen);
ALTER TABLE odd_hen ADD CONSTRAINT hen_egg FOREIGN KEY (egg_id) REFERENCES odd_egg;
CREATE FUNCTION odd_refusal() RETURNS trigger LANGUAGE plpgsql AS
  $$ BEGIN RAISE EXCEPTION 'refused %', TG_NAME; END $$;
CREATE TRIGGER no_change BEFORE UPDATE OR DELETE ON odd_hen FOR EACH ROW EXECUTE FUNCTION odd_refusal();
CREATE TRIGGER off BEFORE INSERT ON odd_hen FOR EACH ROW EXECUTE FUNCTION odd_refusal();
ALTER TABLE odd_hen DISABLE TRIGGER off;
CREATE TRIGGER always BEFORE INSERT ON odd_egg FOR EACH ROW WHEN (NEW.id > 900) EXECUTE FUNCTION odd_refusal();
ALTER TABLE odd_egg ENABLE ALWAYS TRIGGER always;
INSERT INTO odd_hen (word) VALUES ('made by the migration');`

const later = 'ALTER TABLE odd_egg ADD COLUMN colour text NOT NULL DEFAULT $$white$$;'

let folder: string
let source: TestDatabase
let target: TestDatabase
let taken: Pick<LoadOptions, 'description' | 'open'>

async function addMigration(name: string, script: string): Promise<void> {
  await mkdir(join(folder, name))
  await writeFile(join(folder, name, 'migration.sql'), script)
}

const restore = (options: Partial<LoadOptions> = {}) =>
  loadDatabase({
    ...{ connectionString: target.ownerConnectionString, folder, replace: false, ...taken },
    superuserConnectionString: inject('superuserConnectionString'),
    serverRole: serverRoleName,
    beforeCommit: async () => {},
    ...options,
  })

async function rows(database: TestDatabase, statement: string): Promise<unknown[]> {
  const client = new pg.Client({ connectionString: database.ownerConnectionString })
  await client.connect()
  try {
    return (await client.query(statement)).rows
  } finally {
    await client.end()
  }
}

/** Triggers, keys and checks with their state. */
const guards = `
  SELECT conrelid::regclass::text AS "table", conname AS name, pg_get_constraintdef(oid) AS state
  FROM pg_constraint WHERE connamespace IN ('public'::regnamespace, 'history'::regnamespace)
  UNION ALL
  SELECT tgrelid::regclass::text, tgname, tgenabled::text || pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal
  ORDER BY 1, 2, 3`

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gel-t-backup-'))
  await cp(migrationsDir, folder, { recursive: true })
  await addMigration('99990101000000_odd', oddities)
  source = await createEmptyDatabase()
  target = await createEmptyDatabase()
  await migrate(source.ownerConnectionString, folder)
  await rows(
    source,
    `INSERT INTO odd_hen (word, until) VALUES ('con	tabulador y
línea', 'infinity'), (NULL, NULL);
     INSERT INTO odd_egg (hen_id) SELECT id FROM odd_hen;
     ALTER TABLE odd_hen DISABLE TRIGGER no_change;
     UPDATE odd_hen SET egg_id = id;
     ALTER TABLE odd_hen ENABLE TRIGGER no_change;
     INSERT INTO entity (id, slug, name, department)
     VALUES ('00000000-0000-7000-8000-000000000001', 'uno', 'Uno', 'Tolima');
     INSERT INTO audit_event (entity_id, actor_name, action, subject_type, subject_id, subject_label)
     SELECT id, 'x', 'entity.create', 'Entity', id, 'y' FROM entity, generate_series(1, 3);
     ALTER TABLE session DROP CONSTRAINT session_user_id_fkey;
     INSERT INTO session (id, user_id, token, expires_at, updated_at) VALUES ('s', 'nobody', 't', now(), now());
     ALTER TABLE session ADD CONSTRAINT session_user_id_fkey FOREIGN KEY (user_id)
       REFERENCES user_account (id) ON UPDATE CASCADE ON DELETE CASCADE NOT VALID;
     CREATE TABLE of_the_administrator (id int);
     CREATE SCHEMA reports; CREATE TABLE reports.of_another_program (id int)`,
  )
  taken = await take(() => rows(source, `INSERT INTO odd_hen (word) VALUES ('too late')`))
})

/** A backup in memory. @param meanwhile what somebody else does while it is made */
async function take(meanwhile: () => Promise<unknown>): Promise<typeof taken> {
  const parts = new Map<string, Buffer>()
  const description = await dumpDatabase(source.ownerConnectionString, async (name, content) => {
    if (parts.size === 0) await meanwhile()
    parts.set(name, await buffer(content))
  })
  return { description, open: async (part) => Readable.from([parts.get(part) ?? Buffer.alloc(0)]) }
}

afterAll(async () => {
  await source.drop()
  await target.drop()
  await rm(folder, { recursive: true, force: true })
})

it('brings back rows, keys, checks, triggers and counters as they were, and says what is not the program’s', async () => {
  expect(taken.description.leftOut).toEqual(['reports'])
  expect(await restore()).toEqual({
    applied: [],
    unknown: ['public.of_the_administrator'],
    left: 0,
  })
  const hens = `SELECT id, egg_id, word, loud, until::text FROM odd_hen WHERE word IS DISTINCT FROM 'too late' ORDER BY id`
  expect(await rows(target, hens)).toEqual(await rows(source, hens))
  expect(await rows(target, `SELECT FROM odd_hen WHERE word = 'too late'`)).toEqual([])
  expect(await rows(target, guards)).toEqual(await rows(source, guards))
  expect(await rows(target, 'INSERT INTO odd_egg (hen_id) VALUES (1) RETURNING id')).toEqual([
    { id: 4 },
  ])
  const applied = 'SELECT migration_name, started_at FROM _prisma_migrations ORDER BY 1'
  expect(await rows(target, applied)).toEqual(await rows(source, applied))
  const history = 'SELECT slug, recorded_from, recorded_to::text FROM history.entity'
  expect(await rows(target, history)).toEqual(await rows(source, history))
})

it('refuses a database that holds something, and replaces it only when told to', async () => {
  await rows(target, `UPDATE entity SET name = 'Otra'`)
  await expect(restore()).rejects.toMatchObject({
    code: 'DATABASE_NOT_EMPTY',
    facts: { tables: 'entity, audit_event, odd_egg, …' },
  })
  const lost = { beforeCommit: () => Promise.reject(new Error('disk full')), replace: true }
  await expect(restore(lost)).rejects.toMatchObject({
    code: 'RESTORE_FAILED',
    facts: { reason: 'disk full' },
  })
  expect(await rows(target, 'SELECT name FROM entity')).toEqual([{ name: 'Otra' }])
  await restore({ replace: true })
  expect(await rows(target, 'SELECT name FROM entity')).toEqual([{ name: 'Uno' }])
})

it('takes the tables from a server that holds them and goes on asking', async () => {
  const reading = await target.pool.connect()
  reading.on('error', () => {})
  await reading.query('BEGIN; SELECT FROM entity')
  let asking = true
  const asked = (async () => {
    while (asking) await target.pool.query('SELECT count(*) FROM entity, plan').catch(() => {})
  })()
  try {
    await restore({ replace: true })
  } finally {
    asking = false
    await asked
    reading.release(true)
  }
  expect((await target.pool.query('SELECT name FROM entity')).rows).toEqual([{ name: 'Uno' }])
})

it('refuses a chain that does not come out as it was, and keeps one that was broken already', async () => {
  const { description } = taken
  const [head] = description.audit
  if (!head) throw new Error('no chain')
  expect(head).toMatchObject({ seq: '3', firstBroken: null })
  const other = { ...description, audit: [{ ...head, hash: 'f'.repeat(64) }] }
  await expect(restore({ replace: true, description: other })).rejects.toMatchObject({
    code: 'CHAIN_DIFFERS',
  })
  await rows(
    source,
    `ALTER TABLE audit_event DISABLE TRIGGER refuse_change;
     UPDATE audit_event SET action = 'entity.delete' WHERE seq = 2`,
  )
  const broken = await take(async () => {})
  expect(broken.description.audit).toMatchObject([{ firstBroken: '2' }])
  await restore({ replace: true, ...broken })
})

it('applies what migrations came since, and refuses a backup of a newer program', async () => {
  await addMigration('99990102000000_later', later)
  const restored = await restore({ replace: true })
  expect(restored.applied).toEqual(['99990102000000_later'])
  expect(await rows(target, 'SELECT DISTINCT colour FROM odd_egg')).toEqual([{ colour: 'white' }])
  expect(await migrate(target.ownerConnectionString, folder)).toEqual({ applied: [] })
  const names = await readdir(folder)
  expect(names).toContain('99990101000000_odd')
  await rm(join(folder, '99990101000000_odd'), { recursive: true })
  await expect(restore({ replace: true })).rejects.toMatchObject({
    code: 'BACKUP_NEWER',
    facts: { migrations: '99990101000000_odd' },
  })
})
