import type { Prisma } from '@gelt/db'
import { LISTS } from '@gelt/domain'

type Row = Record<string, unknown>

/** One write of the registers: rows by table as it left them, columns by their names in the database, and its events. */
export interface RegisterWrite {
  readonly tables: Readonly<Record<string, readonly Row[]>>
  readonly audit: readonly Row[]
}

export type RegisterWriteAt = RegisterWrite & { readonly moment: string }

/** Every table that is written so; what others lead to comes before them. */
const tables = [
  'procedure',
  'improvement',
  ...LISTS.flatMap(({ table, fields }) => [
    table,
    ...Object.values(fields).flatMap((field) => (field.type === 'REFERENCES' ? field.table : [])),
  ]),
  'decision',
  'participation_question',
  'attestation',
  'register_evidence',
]

const auditColumns =
  'entity_id, actor_id, actor_name, action, subject_type, subject_id, subject_label, before, after, reason'

async function upsertSql(tx: Prisma.TransactionClient, table: string) {
  const columns = await tx.$queryRaw<{ name: string }[]>`
    select column_name as name from information_schema.columns
     where table_schema = 'public' and table_name = ${table} and column_name not in ('id', 'entity_id')`
  const set = columns.map(({ name }) => `${name} = excluded.${name}`).join(', ')
  return `if edit->'tables' ? '${table}' then
      insert into ${table} select * from jsonb_populate_recordset(null::${table}, edit->'tables'->'${table}')
        on conflict (id) do update set ${set};
    end if;`
}

/**
 * Prepares the connection to write many moments of the registers with one statement: some two thousand writes one
 * by one would take a first start many seconds more.
 */
export async function prepareReplay(tx: Prisma.TransactionClient): Promise<void> {
  const upserts: string[] = []
  for (const table of tables) upserts.push(await upsertSql(tx, table))
  await tx.$executeRawUnsafe(`
    create or replace function pg_temp.replay_registers(edits jsonb) returns void language plpgsql as $$
    declare edit jsonb;
    begin
      for edit in select jsonb_array_elements(edits) loop
        perform set_config('gelt.recorded_at', edit->>'moment', true);
        ${upserts.join('\n        ')}
        insert into audit_event (${auditColumns})
          select ${auditColumns} from jsonb_populate_recordset(null::audit_event, edit->'audit');
      end loop;
    end $$`)
}

/** Writes the moments in their order, each with its moment of recording. */
export async function replayRegisters(
  tx: Prisma.TransactionClient,
  writes: readonly RegisterWriteAt[],
): Promise<void> {
  if (writes.length === 0) return
  await tx.$executeRaw`select pg_temp.replay_registers(${JSON.stringify(writes)}::jsonb)`
}
