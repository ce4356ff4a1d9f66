import type { RegisterCommit, RegisterFact, RegisterFacts, RegisterKey } from '@gelt/domain'
import { procedureRegister } from './procedure-facts.sql.ts'
import type { RegisterSql } from './register-sql.ts'

/** Sends a statement and gives its rows: through the pool, or on the connection of a transaction. */
export type RunSql = <Row extends object>(text: string, values: unknown[]) => Promise<Row[]>

/** Every register that figures are counted from. A new one is added here. */
const registers: Readonly<Record<RegisterKey, RegisterSql>> = {
  procedures: procedureRegister,
}

/** Type in the API of a register’s rows. */
export function nodeTypeOf(register: RegisterKey): string {
  return registers[register].nodeType
}

export const emptyRegisters: RegisterFacts = { procedures: [] }

/** Rows of a register that were there at the moment $2, of the entity $1. */
function factsAtSql(key: string, { tables: [own], factsOf }: RegisterSql): string {
  const there = `SELECT id, $2::timestamptz AS at FROM history.${own?.table}
    WHERE entity_id = $1::uuid AND recorded_from <= $2::timestamptz AND recorded_to > $2::timestamptz`
  return `SELECT '${key}' AS register, coalesce(json_agg(f.fact ORDER BY f.place), '[]') AS facts
    FROM (WITH e AS (${there}) ${factsOf('e')}) f`
}

const allFactsSql = Object.entries(registers)
  .map(([key, register]) => factsAtSql(key, register))
  .join('\nUNION ALL\n')

/** Every register of an entity as recorded by a moment. One statement, however many registers there are. */
export async function readRegisterFacts(
  run: RunSql,
  entityId: string,
  knownAt: Date,
): Promise<RegisterFacts> {
  const rows = await run<{ register: RegisterKey; facts: never }>(allFactsSql, [entityId, knownAt])
  return Object.assign({ ...emptyRegisters }, ...rows.map((row) => ({ [row.register]: row.facts })))
}

/** Of a register, after one moment and up to another. */
export interface RegisterWindow {
  entityId: string
  after: Date
  upTo: Date
}

const writtenIn = `entity_id = $1::uuid AND recorded_from > $2::timestamptz AND recorded_from <= $3::timestamptz`

/** How many versions of rows were written into a register in a window. One statement. */
export async function countRegisterWrites(
  run: RunSql,
  register: RegisterKey,
  { entityId, after, upTo }: RegisterWindow,
): Promise<number> {
  const counts = registers[register].tables.map(
    ({ table }) => `(SELECT count(*)::int FROM history.${table} WHERE ${writtenIn})`,
  )
  const rows = await run<{ writes: number }>(`SELECT ${counts.join(' + ')} AS writes`, [
    ...[entityId, after, upTo],
  ])
  return rows[0]?.writes ?? 0
}

function commitsSql({ tables, factsOf }: RegisterSql): string {
  const edits = tables.map(
    ({ table, rowId }) =>
      `SELECT ${rowId} AS id, recorded_from AS at FROM history.${table} WHERE ${writtenIn}`,
  )
  return `SELECT f.at, json_agg(f.fact ORDER BY f.place) AS facts
    FROM (WITH e AS (${edits.join('\nUNION\n')}) ${factsOf('e')}) f GROUP BY f.at ORDER BY f.at`
}

/**
 * What was written into a register after one moment and up to another, write by write in the order of
 * recording, each with its rows as it left them. One statement.
 */
export async function readRegisterCommits(
  run: RunSql,
  register: RegisterKey,
  { entityId, after, upTo }: RegisterWindow,
): Promise<RegisterCommit[]> {
  const rows = await run<{ at: Date; facts: RegisterFact[] }>(commitsSql(registers[register]), [
    entityId,
    after,
    upTo,
  ])
  return rows.map(({ at, facts }) => ({ at: new Date(at).toISOString(), facts }))
}
