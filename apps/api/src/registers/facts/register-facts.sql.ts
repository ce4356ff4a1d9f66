import { prepared } from '@gelt/db'
import {
  REGISTERS,
  type RegisterCommit,
  type RegisterFact,
  type RegisterFacts,
  type RegisterKey,
} from '@gelt/domain'
import type { RunSql } from '../../core/run-sql.ts'
import { attestationsAtSql } from './attestation-facts.sql.ts'
import { dailyRegisterSql } from './daily-facts.sql.ts'
import { procedureRegister } from './procedure-facts.sql.ts'
import type { RegisterSql } from './register-sql.ts'

/** Every register that figures are counted from: the inventory, and those of daily work by their definitions. */
const registers = {
  procedures: procedureRegister,
  ...Object.fromEntries(
    REGISTERS.map((definition) => [definition.key, dailyRegisterSql(definition)]),
  ),
} as Readonly<Record<RegisterKey, RegisterSql>>

/** Type in the API of a register’s rows. */
export function nodeTypeOf(register: RegisterKey): string {
  return registers[register].nodeType
}

export const emptyRegisters = Object.fromEntries(
  [...Object.keys(registers), 'attestations'].map((key) => [key, []]),
) as unknown as RegisterFacts

/** Rows of a register that were there at the moment $2, of the entity $1. */
function factsAtSql(key: string, { tables: [own], factsOf: factsSql }: RegisterSql): string {
  const there = `SELECT id, $2::timestamptz AS at FROM history.${own?.table}
    WHERE entity_id = $1::uuid AND recorded_from <= $2::timestamptz AND recorded_to > $2::timestamptz`
  return `SELECT '${key}' AS register, coalesce(json_agg(f.fact ORDER BY f.place), '[]') AS facts
    FROM (WITH e AS (${there}) ${factsSql('e')}) f`
}

const allFactsSql = prepared(
  'register-facts',
  [
    ...Object.entries(registers).map(([key, register]) => factsAtSql(key, register)),
    attestationsAtSql,
  ].join('\nUNION ALL\n'),
)

/** The facts of a register from what was read of it; attestations are read as they are. */
function factsOf(key: RegisterKey | 'attestations', read: RegisterFact[]): RegisterFact[] {
  const factOf = key === 'attestations' ? undefined : registers[key].factOf
  return factOf ? read.map(factOf) : read
}

/** Every register of an entity as recorded by a moment. One statement, however many registers there are. */
export async function readRegisterFacts(
  run: RunSql,
  entityId: string,
  knownAt: Date,
): Promise<RegisterFacts> {
  const rows = await run<{ register: RegisterKey | 'attestations'; facts: RegisterFact[] }>(
    allFactsSql,
    [entityId, knownAt],
  )
  const read = rows.map(({ register, facts }) => [register, factsOf(register, facts)])
  return { ...emptyRegisters, ...Object.fromEntries(read) }
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

const endedIn = writtenIn.replaceAll('recorded_from', 'recorded_to')

function commitsSql({ tables, factsOf: factsSql }: RegisterSql): string {
  const edits = tables.flatMap(({ table, rowId }) => [
    `SELECT ${rowId} AS id, recorded_from AS at FROM history.${table} WHERE ${writtenIn}`,
    // A row that moved from one to another changed the one that it left as well.
    ...(rowId === 'id'
      ? []
      : [`SELECT ${rowId} AS id, recorded_to AS at FROM history.${table} WHERE ${endedIn}`]),
  ])
  return `SELECT f.at, json_agg(f.fact ORDER BY f.place) AS facts
    FROM (WITH e AS (${edits.join('\nUNION\n')}) ${factsSql('e')}) f GROUP BY f.at ORDER BY f.at`
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
  return rows.map(({ at, facts }) => ({
    at: new Date(at).toISOString(),
    facts: factsOf(register, facts),
  }))
}
