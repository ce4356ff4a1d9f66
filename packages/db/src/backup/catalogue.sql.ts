import type pg from 'pg'
import type { DatabaseDescription } from './description.ts'

/** The product's schemas: what migrations make lies in them. Others in the database are somebody else's. */
const productSchemas = ['public', 'history']

const ownSchema = `n.nspname IN (${productSchemas.map((name) => `'${name}'`).join(', ')})`

/** Things that an extension brought are the extension's. */
const notOfExtension = (catalogue: string, oid: string) =>
  `NOT EXISTS (SELECT 1 FROM pg_depend d WHERE d.classid = '${catalogue}'::regclass AND d.objid = ${oid} AND d.deptype = 'e')`

async function rowsOf<T extends object>(client: pg.ClientBase, text: string, values?: unknown[]) {
  return (await client.query<T>(text, values)).rows
}

/** Schemas that are neither the product's nor PostgreSQL's own. */
export async function foreignSchemas(client: pg.ClientBase): Promise<string[]> {
  const rows = await rowsOf<{ name: string }>(
    client,
    `SELECT n.nspname::text AS name FROM pg_namespace n
     WHERE NOT ${ownSchema} AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema' ORDER BY 1`,
  )
  return rows.map(({ name }) => name)
}

export interface Table {
  schema: string
  name: string
  columns: string[]
}

/** Ordinary tables with the columns that hold data of their own. */
export function tables(client: pg.ClientBase): Promise<Table[]> {
  return rowsOf(
    client,
    `SELECT n.nspname::text AS schema, c.relname::text AS name,
       coalesce(array_agg(a.attname::text ORDER BY a.attnum) FILTER (WHERE a.attnum IS NOT NULL), '{}') AS columns
     FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
     LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
     WHERE c.relkind = 'r' AND ${ownSchema} AND ${notOfExtension('pg_class', 'c.oid')}
     GROUP BY 1, 2 ORDER BY 1, 2`,
  )
}

/** Where each sequence stands. */
export function sequences(client: pg.ClientBase): Promise<DatabaseDescription['sequences']> {
  return rowsOf(
    client,
    `SELECT n.nspname::text AS schema, c.relname::text AS name,
       coalesce(pg_sequence_last_value(c.oid), s.seqstart)::text AS value,
       pg_sequence_last_value(c.oid) IS NOT NULL AS called
     FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace JOIN pg_sequence s ON s.seqrelid = c.oid
     WHERE ${ownSchema} AND ${notOfExtension('pg_class', 'c.oid')} ORDER BY 1, 2`,
  )
}

export function notValid(client: pg.ClientBase): Promise<DatabaseDescription['notValid']> {
  return rowsOf(
    client,
    `SELECT n.nspname::text AS schema, c.relname::text AS table, k.conname::text AS name
     FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE NOT k.convalidated AND ${ownSchema} ORDER BY 1, 2, 3`,
  )
}

export interface Constraint {
  schema: string
  table: string
  name: string
  /** Its own words, to make it again. */
  definition: string
  isKey: boolean
}

/** Foreign keys, checks and the like: all that a table may be without for a while. */
export function constraints(client: pg.ClientBase): Promise<Constraint[]> {
  return rowsOf(
    client,
    `SELECT n.nspname::text AS schema, c.relname::text AS table, k.conname::text AS name,
       pg_get_constraintdef(k.oid) AS definition, k.contype = 'f' AS "isKey"
     FROM pg_constraint k JOIN pg_class c ON c.oid = k.conrelid JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE k.contype IN ('f', 'c', 'n') AND k.conparentid = 0 AND c.relkind = 'r' AND ${ownSchema}
     ORDER BY 1, 2, 3`,
  )
}

/** Triggers of the product's own that fire, as statements that stop them and that let them fire again. */
export function triggers(client: pg.ClientBase): Promise<{ stop: string; resume: string }[]> {
  return rowsOf(
    client,
    `SELECT format('ALTER TABLE %I.%I DISABLE TRIGGER %I', n.nspname, c.relname, t.tgname) AS stop,
       format('ALTER TABLE %I.%I ENABLE %s TRIGGER %I', n.nspname, c.relname,
         CASE t.tgenabled WHEN 'A' THEN 'ALWAYS' WHEN 'R' THEN 'REPLICA' ELSE '' END, t.tgname) AS resume
     FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace
     WHERE NOT t.tgisinternal AND t.tgenabled <> 'D' AND ${ownSchema}`,
  )
}

/** Statements that empty the product's schemas, whatever is in them; `public` itself stays, with its rights. */
export async function removals(client: pg.ClientBase): Promise<string[]> {
  const rows = await rowsOf<{ statement: string }>(
    client,
    `SELECT format('DROP SCHEMA %I CASCADE', n.nspname) AS statement, 1 AS step
     FROM pg_namespace n WHERE ${ownSchema} AND n.nspname <> 'public'
     UNION ALL
     SELECT format('DROP %s IF EXISTS public.%I CASCADE',
       CASE c.relkind WHEN 'v' THEN 'VIEW' WHEN 'm' THEN 'MATERIALIZED VIEW' WHEN 'S' THEN 'SEQUENCE'
         WHEN 'c' THEN 'TYPE' WHEN 'f' THEN 'FOREIGN TABLE' ELSE 'TABLE' END, c.relname), 2
     FROM pg_class c
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p', 'v', 'm', 'S', 'c', 'f')
       AND ${notOfExtension('pg_class', 'c.oid')}
     UNION ALL
     SELECT format('DROP TYPE IF EXISTS public.%I CASCADE', t.typname), 3
     FROM pg_type t
     WHERE t.typnamespace = 'public'::regnamespace AND t.typtype IN ('e', 'd', 'r')
       AND ${notOfExtension('pg_type', 't.oid')}
     UNION ALL
     SELECT format('DROP ROUTINE IF EXISTS %s CASCADE', p.oid::regprocedure), 4
     FROM pg_proc p WHERE p.pronamespace = 'public'::regnamespace AND ${notOfExtension('pg_proc', 'p.oid')}
     ORDER BY step`,
  )
  return rows.map(({ statement }) => statement)
}

/** The last event of each audit chain, and the first that does not fit. */
export function auditHeads(client: pg.ClientBase): Promise<DatabaseDescription['audit']> {
  return rowsOf(
    client,
    `SELECT head.entity_id AS "entityId", head.seq::text, head.hash,
       public.first_broken_audit_event(head.entity_id)::text AS "firstBroken"
     FROM (SELECT DISTINCT ON (a.entity_id) a.entity_id, a.seq, a.hash
           FROM public.audit_event a ORDER BY a.entity_id, a.seq DESC) head`,
  )
}
