import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { query } from '../query.ts'
import { createTestDatabase, type TestDatabase } from '../testing/test-database.ts'

/*
 * What PostgreSQL's own catalogue says of the borders between municipalities. A table with an `entity_id` belongs to
 * one; whatever refers to a row of such a table has to name the entity first.
 */

/** Tables that belong to no entity. */
const ofTheInstallation = [
  '_prisma_migrations',
  'account',
  'attempt',
  'attempt_key',
  'entity',
  'idempotency_key',
  'operator',
  'restoration',
  'session',
  'user_account',
  'verification',
]

/** Columns that name a row without a foreign key, each with what keeps them. */
const withoutForeignKey: Record<string, string> = {
  'audit_event.subject_id': 'its table stands in subject_type: trigger check_named_row',
  'decision.subject_id': 'its table stands in subject_type: trigger check_list_decision',
  'register_evidence.row_id': 'its table stands in register: trigger check_named_row',
  'faulty_row.row_id':
    'its table stands in table_name: written by the migrator from the row itself',
  'audit_event.request_id': 'the id of an HTTP request, no row',
}

/** Foreign keys to what belongs to no entity. */
const leavesTheEntity: Record<string, string> = {
  person_user_id_fkey: 'a sign-in account may open several entities',
}

interface ForeignKey {
  name: string
  table: string
  columns: string[]
  target: string
  targetColumns: string[]
  onDelete: string
}

let db: TestDatabase
let keys: ForeignKey[]
let columns: { table: string; column: string; type: string }[]
let tenants: Set<string>

beforeAll(async () => {
  db = await createTestDatabase(1)
  columns = await query(
    db,
    `SELECT c.relname AS "table", a.attname AS "column", format_type(a.atttypid, NULL) AS type
     FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') ORDER BY 1, 2`,
  )
  tenants = new Set(columns.filter((one) => one.column === 'entity_id').map(({ table }) => table))
  keys = await query<ForeignKey>(
    db,
    `SELECT c.conname AS name, c.conrelid::regclass::text AS "table", c.confrelid::regclass::text AS target,
            ARRAY(SELECT a.attname::text FROM unnest(c.conkey) WITH ORDINALITY AS k(n, place)
                  JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = k.n ORDER BY place) AS columns,
            ARRAY(SELECT a.attname::text FROM unnest(c.confkey) WITH ORDINALITY AS k(n, place)
                  JOIN pg_attribute a ON a.attrelid = c.confrelid AND a.attnum = k.n ORDER BY place) AS "targetColumns",
            c.confdeltype AS "onDelete"
     FROM pg_constraint c WHERE c.contype = 'f' AND c.connamespace = 'public'::regnamespace ORDER BY 1`,
  )
})
afterAll(() => db.drop())

describe('the borders between municipalities', () => {
  it('are drawn in every table: what has no entity_id is named here', () => {
    const others = new Set(columns.map(({ table }) => table).filter((one) => !tenants.has(one)))
    expect([...others].filter((table) => table !== '_prisma_migrations')).toEqual(
      ofTheInstallation.filter((table) => table !== '_prisma_migrations'),
    )
  })

  it('stand on the entity itself', () => {
    const anchored = keys.filter(
      ({ columns: own, target }) => own.join() === 'entity_id' && target === 'entity',
    )
    expect(anchored.map(({ table }) => table).sort()).toEqual([...tenants].sort())
  })

  it('are crossed by no foreign key: each is composite, the entity first', () => {
    const crossing = keys.filter(
      ({ name, table, target, columns: own, targetColumns }) =>
        tenants.has(table) &&
        target !== 'entity' &&
        !(name in leavesTheEntity) &&
        !(tenants.has(target) && own[0] === 'entity_id' && targetColumns[0] === 'entity_id'),
    )
    expect(crossing).toEqual([])
  })

  it('are never emptied by a row that goes', () => {
    const emptying = keys.filter(
      ({ columns: own, onDelete }) =>
        own.includes('entity_id') && (onDelete === 'n' || onDelete === 'd'),
    )
    expect(emptying).toEqual([])
  })

  it('hold every column that names a row', () => {
    const referring = new Set(
      keys.flatMap(({ table, columns: own }) => own.map((column) => `${table}.${column}`)),
    )
    const loose = columns.filter(
      ({ table, column }) =>
        tenants.has(table) && column.endsWith('_id') && !referring.has(`${table}.${column}`),
    )
    expect(loose.map(({ table, column }) => `${table}.${column}`).sort()).toEqual(
      Object.keys(withoutForeignKey).sort(),
    )
  })

  it('are kept by a trigger in each table: a row stays in its entity', async () => {
    const kept = await query<{ table: string }>(
      db,
      `SELECT tgrelid::regclass::text AS "table" FROM pg_trigger WHERE tgname = 'keep_entity' AND tgenabled <> 'D'`,
    )
    expect(kept.map(({ table }) => table).sort()).toEqual([...tenants].sort())
  })

  it('hold rows of finite days and numbers only', async () => {
    const checks = await query<{ table: string; text: string }>(
      db,
      `SELECT conrelid::regclass::text AS "table", pg_get_constraintdef(oid) AS text FROM pg_constraint
       WHERE conname LIKE '%\\_finite' AND contype = 'c'`,
    )
    const kept = new Map(checks.map(({ table, text }) => [table, text]))
    const numbers = ['date', 'timestamp with time zone', 'numeric']
    const loose = columns.filter(
      ({ table, column, type }) =>
        tenants.has(table) && numbers.includes(type) && !kept.get(table)?.includes(column),
    )
    expect(loose).toEqual([])
  })

  it('are whole in a database made anew: no constraint is left unchecked', async () => {
    const open = await query(
      db,
      `SELECT conname FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND NOT convalidated`,
    )
    expect(open).toEqual([])
  })
})
