import type pg from 'pg'
import { query, type SqlSource } from '../query.ts'
import { reasonOf, StartupError } from '../server/startup-error.ts'

/** The product's own schemas; the server's role has nothing to do in others. */
const schemas = 'public, history'

/**
 * Trigger functions write as their owner: whoever could hang one on a table of their own would write
 * history through it. Running triggers needs no such right.
 */
const closeTriggerFunctions = `
DO $$
DECLARE
  trigger_function regprocedure;
BEGIN
  FOR trigger_function IN SELECT p.oid FROM pg_proc p
    WHERE p.prorettype = 'trigger'::regtype AND pg_has_role(p.proowner, 'MEMBER')
      AND p.pronamespace IN ('public'::regnamespace, 'history'::regnamespace)
  LOOP
    EXECUTE format('REVOKE EXECUTE ON FUNCTION %s FROM PUBLIC', trigger_function);
  END LOOP;
END $$`

/**
 * Gives the server's role what it needs and nothing else: to read and write the tables, to read
 * history. It owns nothing, so it can't alter tables, disable triggers or replace functions. Looked
 * at anew at each start, so that it holds for what a migration just made. A role that is the owner,
 * or may become it, is left as it is.
 * @param client as the owner, in the transaction of the migrations
 * @throws StartupError ROLES_UNUSABLE
 */
export async function grantServerRights(client: pg.Client, role: string): Promise<void> {
  const name = client.escapeIdentifier(role)
  const statements = [
    'REVOKE CREATE ON SCHEMA public FROM PUBLIC',
    closeTriggerFunctions,
    `REVOKE ALL ON ALL TABLES IN SCHEMA ${schemas} FROM ${name}`,
    `GRANT USAGE ON SCHEMA ${schemas} TO ${name}`,
    `GRANT SELECT, INSERT, UPDATE, DELETE, MAINTAIN ON ALL TABLES IN SCHEMA public TO ${name}`,
    `GRANT SELECT, MAINTAIN ON ALL TABLES IN SCHEMA history TO ${name}`,
    `GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO ${name}`,
    `REVOKE INSERT, UPDATE, DELETE, MAINTAIN ON public._prisma_migrations FROM ${name}`,
  ]
  try {
    const [found] = await query<{ owner: boolean }>(
      client,
      `SELECT pg_has_role($1, current_user, 'MEMBER') AS owner`,
      [role],
    )
    if (found?.owner) return
    for (const statement of statements) await client.query(statement)
  } catch (cause) {
    throw new StartupError('ROLES_UNUSABLE', { role, reason: reasonOf(cause) }, { cause })
  }
}

/**
 * Whether this connection's role owns tables or functions of the product, or may become their owner:
 * then nothing keeps the server from what only the owner may do.
 */
export async function actsAsOwner(source: SqlSource): Promise<boolean> {
  const [row] = await query<{ owner: boolean }>(
    source,
    `SELECT bool_or(pg_has_role(o.owner, 'MEMBER')) AS owner FROM (
       SELECT relowner FROM pg_class
       WHERE relkind = 'r' AND relnamespace IN ('public'::regnamespace, 'history'::regnamespace)
       UNION SELECT proowner FROM pg_proc
       WHERE pronamespace IN ('public'::regnamespace, 'history'::regnamespace)) o (owner)`,
  )
  return row?.owner ?? false
}
