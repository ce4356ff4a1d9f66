import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { migrationsDir } from '../paths.ts'
import { query, transaction } from '../query.ts'
import { asOwner, createTestDatabase, type TestDatabase } from '../testing/index.ts'
import { migrate } from './migrate.ts'
import { actsAsOwner } from './server-role.ts'

/** PostgreSQL: insufficient privilege. */
const denied = '42501'

let database: TestDatabase

beforeAll(async () => {
  database = await createTestDatabase()
})

afterAll(() => database.drop())

/** Runs statements in a transaction that is undone. */
async function refusalOf(statements: readonly string[]): Promise<string | undefined> {
  const undone = new Error('undone')
  return transaction(database, async (connection) => {
    for (const statement of statements) await query(connection, statement)
    throw undone
  }).catch((error: unknown) => (error === undone ? undefined : (error as { code: string }).code))
}

const newEntity = `INSERT INTO entity (slug, name, department) VALUES ('nueva', 'Nueva', 'Tolima')`
const keptFunction = 'RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$'

describe("the server's role", () => {
  it.each([
    ['ALTER TABLE audit_event DISABLE TRIGGER ALL'],
    ['ALTER TABLE plan ADD COLUMN spare text'],
    ['ALTER TABLE plan OWNER TO gelt_server'],
    ['DROP TRIGGER chain ON audit_event'],
    [`CREATE TRIGGER mine BEFORE INSERT ON audit_event EXECUTE FUNCTION pg_catalog.lo_manage()`],
    [`CREATE OR REPLACE FUNCTION history.keep() ${keptFunction}`],
    [`CREATE OR REPLACE FUNCTION public.chain_audit_event() ${keptFunction}`],
    [`CREATE FUNCTION public.mine() ${keptFunction}`],
    ['CREATE TABLE public.mine (n int)'],
    ['CREATE SCHEMA mine'],
    [`SELECT history.enable('user')`],
    ['UPDATE history.entity SET recorded_from = now()'],
    ['DELETE FROM history.plan'],
    ['INSERT INTO history.entity SELECT * FROM history.entity'],
    ['TRUNCATE audit_event'],
    ['TRUNCATE history.plan'],
    ['UPDATE _prisma_migrations SET finished_at = NULL'],
    ['SET session_replication_role = replica'],
    ['SET ROLE gelt'],
    [
      'CREATE TEMP TABLE plan (LIKE public.plan)',
      'CREATE TRIGGER mine AFTER INSERT ON pg_temp.plan FOR EACH ROW EXECUTE FUNCTION history.keep()',
    ],
  ])('is refused «%s»', async (...statements) => {
    expect(await refusalOf(statements)).toBe(denied)
  })

  it('writes rows whose history the database keeps, whatever its search path says', async () => {
    const names = await transaction(database, async (connection) => {
      await query(connection, newEntity)
      await query(connection, 'CREATE TEMP TABLE entity (id uuid) ON COMMIT DROP')
      await query(connection, 'SET LOCAL search_path = pg_temp, public, pg_catalog')
      await query(connection, `UPDATE public.entity SET name = 'Otra' WHERE slug = 'nueva'`)
      await query(
        connection,
        `INSERT INTO public.audit_event (entity_id, actor_name, action, subject_type, subject_id,
           subject_label, request_id)
         SELECT id, 'yo', 'entity.create', 'Entity', id, 'Nueva', 'r' FROM public.entity`,
      )
      return query<{ name: string; hash: string }>(
        connection,
        `SELECT h.name, a.hash FROM history.entity h JOIN public.audit_event a ON a.entity_id = h.id
         WHERE h.recorded_to = 'infinity'`,
      )
    })
    expect(names).toEqual([{ name: 'Otra', hash: expect.stringMatching(/^[0-9a-f]{64}$/) }])
    const [chain] = await query(database, 'SELECT first_broken_audit_event(id) FROM entity')
    expect(chain).toEqual({ first_broken_audit_event: null })
  })

  it('is told from a role that owns what it works on', async () => {
    expect(await actsAsOwner(database)).toBe(false)
    const asItself = `SELECT bool_or(pg_has_role(relowner, 'MEMBER')) AS owner FROM pg_class
      WHERE relname = 'plan'`
    expect(await asOwner(database, asItself)).toEqual([{ owner: true }])
  })

  it('leaves the rights of an owner alone who is the server too', async () => {
    await migrate(database.ownerConnectionString, migrationsDir, 'gelt')
    expect(await asOwner(database, 'SELECT count(*) FROM plan')).toHaveLength(1)
  })
})

describe('functions that act as the owner', () => {
  it('keep history and chain the audit, and find their names where the owner put them', async () => {
    const functions = await query<{ name: string; owner: string; path: string | null }>(
      database,
      `SELECT p.oid::regproc::text AS name, pg_get_userbyid(proowner) AS owner,
              (SELECT c FROM unnest(proconfig) c WHERE c LIKE 'search_path=%') AS path
       FROM pg_proc p WHERE prosecdef AND pronamespace::regnamespace::text IN ('public', 'history')`,
    )
    expect(functions.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['history.keep', 'chain_audit_event']),
    )
    for (const { name, owner, path } of functions) {
      expect({ name, owner, fixed: path !== null }).toEqual({ name, owner: 'gelt', fixed: true })
    }
  })
})
