import type pg from 'pg'

/** A row that was in the database before a constraint which it breaks. */
export interface UnfitRow {
  table: string
  /** The row's key. */
  id: string
  /** Null where the row belongs to no entity. */
  entityId: string | null
  constraint: string
  /** What the constraint says, in SQL; null: a rule that a trigger keeps. */
  definition: string | null
  /** Official records are appended: the row stays, and is shown as faulty. */
  appendOnly: boolean
}

interface OpenConstraint {
  table: string
  constraint: string
  definition: string
  /** Finds the rows that break it, as `r`. */
  condition: string
  /** Column of the row's key. */
  key: string
  hasEntity: boolean
}

const appendOnlyTables = `SELECT tgrelid::regclass::text AS "table" FROM pg_trigger WHERE tgname = 'refuse_change'`

/** Constraints that rows may break: a validated one holds, PostgreSQL saw to it. */
const openConstraints = `
  SELECT c.conrelid::regclass::text AS "table", quote_ident(c.conname) AS "constraint",
         replace(pg_get_constraintdef(c.oid), ' NOT VALID', '') AS definition,
         CASE c.contype WHEN 'c' THEN format('NOT (%s)', pg_get_expr(c.conbin, c.conrelid)) ELSE
           (SELECT format('%s AND NOT EXISTS (SELECT 1 FROM %s p WHERE %s)',
                     string_agg(format('r.%I IS NOT NULL', own.attname), ' AND '), c.confrelid::regclass,
                     string_agg(format('p.%I = r.%I', theirs.attname, own.attname), ' AND '))
            FROM unnest(c.conkey, c.confkey) AS k(own, theirs)
            JOIN pg_attribute own ON own.attrelid = c.conrelid AND own.attnum = k.own
            JOIN pg_attribute theirs ON theirs.attrelid = c.confrelid AND theirs.attnum = k.theirs) END AS condition,
         (SELECT a.attname FROM pg_index i JOIN pg_attribute a ON a.attrelid = i.indrelid AND a.attnum = i.indkey[0]
          WHERE i.indrelid = c.conrelid AND i.indisprimary) AS key,
         EXISTS (SELECT 1 FROM pg_attribute a WHERE a.attrelid = c.conrelid AND a.attname = 'entity_id') AS "hasEntity"
  FROM pg_constraint c
  WHERE c.connamespace = 'public'::regnamespace AND c.contype IN ('c', 'f') AND NOT c.convalidated
  ORDER BY 1, 2`

/** Validates what the rows that are there don't break; the others stay open and are looked at row by row. */
const validate = `
  DO $$
  DECLARE
    found record;
  BEGIN
    FOR found IN
      SELECT conrelid::regclass AS place, conname FROM pg_constraint
      WHERE connamespace = 'public'::regnamespace AND contype IN ('c', 'f') AND NOT convalidated
    LOOP
      BEGIN
        EXECUTE format('ALTER TABLE %s VALIDATE CONSTRAINT %I', found.place, found.conname);
      EXCEPTION WHEN check_violation OR foreign_key_violation THEN
        NULL;
      END;
    END LOOP;
  END $$`

/**
 * Whether there is anything to look at: after migrations everything, otherwise what a restored backup or somebody
 * else's tool left open in a municipality's rows. A database of other migrations has none of this.
 */
export async function hasConstraintsToSettle(
  client: pg.ClientBase,
  migrated: boolean,
): Promise<boolean> {
  const { rows } = await client.query<{ ready: boolean; open: boolean }>(
    `SELECT to_regclass('public.faulty_row') IS NOT NULL AS ready,
            EXISTS (SELECT 1 FROM pg_constraint WHERE connamespace = 'public'::regnamespace AND NOT convalidated
                    AND conrelid IN (SELECT attrelid FROM pg_attribute WHERE attname = 'entity_id')
                    AND conrelid NOT IN (SELECT tgrelid FROM pg_trigger WHERE tgname = 'refuse_change')) AS open`,
  )
  const [found] = rows
  return found?.ready === true && (migrated || found.open)
}

export async function validateConstraints(client: pg.ClientBase): Promise<void> {
  await client.query(validate)
}

/** Every row that breaks a constraint or a rule, by table and constraint. Reads; nothing is changed. */
export async function readUnfitRows(client: pg.ClientBase): Promise<UnfitRow[]> {
  const { rows: open } = await client.query<OpenConstraint>(openConstraints)
  const appended = await client.query<{ table: string }>(appendOnlyTables)
  const appendOnly = new Set(appended.rows.map(({ table }) => table))
  const found: UnfitRow[] = []
  for (const { table, constraint, definition, condition, key, hasEntity } of open) {
    const entity = hasEntity ? 'r.entity_id::text' : table === 'entity' ? 'r.id::text' : 'NULL'
    const { rows } = await client.query<{ id: string; entityId: string | null }>(
      `SELECT r.${key}::text AS id, ${entity} AS "entityId" FROM ${table} r WHERE ${condition} ORDER BY 1`,
    )
    const known = { table, constraint, definition, appendOnly: appendOnly.has(table) }
    found.push(...rows.map((row) => ({ ...row, ...known })))
  }
  const { rows: breaches } = await client.query<Omit<UnfitRow, 'appendOnly' | 'definition'>>(
    `SELECT table_name AS "table", row_id::text AS id, entity_id::text AS "entityId", constraint_name AS "constraint"
     FROM rule_breach ORDER BY 1, 4, 2`,
  )
  for (const breach of breaches) {
    found.push({ ...breach, definition: null, appendOnly: appendOnly.has(breach.table) })
  }
  return found
}

/** Marks rows as faulty, so that they are shown as such wherever they show. */
export async function markFaulty(client: pg.ClientBase, rows: readonly UnfitRow[]): Promise<void> {
  await client.query(
    `INSERT INTO faulty_row (entity_id, table_name, row_id, constraint_name)
     SELECT f.entity_id, f.table_name, f.row_id, f.constraint_name
     FROM unnest($1::uuid[], $2::text[], $3::uuid[], $4::text[]) AS f(entity_id, table_name, row_id, constraint_name)
     JOIN entity e ON e.id = f.entity_id
     ON CONFLICT DO NOTHING`,
    [
      rows.map(({ entityId }) => entityId),
      rows.map(({ table }) => table),
      rows.map(({ id }) => id),
      rows.map(({ constraint }) => constraint),
    ],
  )
}
