import type { Prisma } from '@gelt/db'

type Row = Record<string, unknown>

/** One write of the register: rows as it left them, columns by their names in the database, and its events. */
export interface RegisterWrite {
  readonly procedures: readonly Row[]
  readonly improvements: readonly Row[]
  readonly audit: readonly Row[]
}

export type RegisterWriteAt = RegisterWrite & { readonly moment: string }

const auditColumns =
  'entity_id, actor_id, actor_name, action, subject_type, subject_id, subject_label, before, after, reason'

async function upsertSql(tx: Prisma.TransactionClient, table: 'procedure' | 'improvement') {
  const columns = await tx.$queryRaw<{ name: string }[]>`
    select column_name as name from information_schema.columns
     where table_schema = 'public' and table_name = ${table} and column_name not in ('id', 'entity_id')`
  const set = columns.map(({ name }) => `${name} = excluded.${name}`).join(', ')
  return `insert into ${table} select * from jsonb_populate_recordset(null::${table}, edit->'${table}s')
    on conflict (id) do update set ${set};`
}

/**
 * Prepares the connection to write many moments of the register with one statement: some six hundred writes
 * one by one would take a first start several seconds more.
 */
export async function prepareReplay(tx: Prisma.TransactionClient): Promise<void> {
  await tx.$executeRawUnsafe(`
    create or replace function pg_temp.replay_register(edits jsonb) returns void language plpgsql as $$
    declare edit jsonb;
    begin
      for edit in select jsonb_array_elements(edits) loop
        perform set_config('gelt.recorded_at', edit->>'moment', true);
        ${await upsertSql(tx, 'procedure')}
        ${await upsertSql(tx, 'improvement')}
        insert into audit_event (${auditColumns})
          select ${auditColumns} from jsonb_populate_recordset(null::audit_event, edit->'audit');
      end loop;
    end $$`)
}

/** Writes the moments in their order, each with its moment of recording. */
export async function replayRegister(
  tx: Prisma.TransactionClient,
  writes: readonly RegisterWriteAt[],
): Promise<void> {
  if (writes.length === 0) return
  await tx.$executeRaw`select pg_temp.replay_register(${JSON.stringify(writes)}::jsonb)`
}
