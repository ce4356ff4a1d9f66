import {
  codeStart,
  nextRowCode,
  type RegisterDefinition,
  type RowValues,
  rowSearchText,
} from '@gelt/domain'
import type { Transaction } from '../../core/writing/transaction.ts'
import {
  columnOf,
  columnType,
  ownColumnOf,
  type SeveralField,
  severalOf,
} from '../facts/row-columns.ts'

/** A row as it is to be stored; references by id. */
export interface RowToStore {
  code: string
  values: RowValues
  /** That the edit saw; null: the row is new. */
  version: number | null
}

interface RowStatements {
  insert: string
  update: string
  /** What of several references goes and comes, `$3` the ids of the rows by code. */
  joins: { gone: string; come: string }[]
}

const statements = new Map<string, RowStatements>()

/** What a register's rows are written with, `$1` an array of them as JSON, `$2` the entity. */
function statementsOf(definition: RegisterDefinition): RowStatements {
  const known = statements.get(definition.key)
  if (known) return known
  const { table, fields } = definition
  const own = Object.entries(fields).filter(([, { type }]) => type !== 'REFERENCES')
  const columns = own.map(([key, field]) => ({
    name: columnOf(key, field),
    given: `"${key}" ${columnType(field)}`,
    // An empty one says no.
    value: field.type === 'FLAG' ? `coalesce(g."${key}", false)` : `g."${key}"`,
  }))
  const names = columns.map(({ name }) => name).join(', ')
  const values = columns.map(({ value }) => value).join(', ')
  const given = columns.map(({ given: one }) => one).join(', ')
  const source = `FROM jsonb_to_recordset($1::jsonb) AS g(code text, version integer, search_text text, ${given})`
  const made = {
    insert: `INSERT INTO ${table} (entity_id, code, search_text, ${names})
SELECT $2::uuid, g.code, g.search_text, ${values} ${source}
ON CONFLICT (entity_id, code) DO NOTHING RETURNING id, code`,
    update: `UPDATE ${table} r SET version = r.version + 1, search_text = g.search_text, (${names}) = ROW(${values})
${source} WHERE r.entity_id = $2::uuid AND r.code = g.code AND r.version = g.version RETURNING r.id, r.code`,
  }
  const joins = severalOf(definition).map(([key, field]) => joinStatements(key, field))
  statements.set(definition.key, { ...made, joins })
  return { ...made, joins }
}

function joinStatements(key: string, field: SeveralField) {
  const [own, { table, column }] = [ownColumnOf(field), field]
  const wanted = `WITH wanted AS (
    SELECT ($3::jsonb ->> g.code)::uuid AS own, part::uuid AS led
    FROM jsonb_to_recordset($1::jsonb) AS g(code text, "${key}" text), string_to_table(g."${key}", ' ') AS part
    WHERE g."${key}" IS NOT NULL AND $3::jsonb ? g.code)`
  return {
    gone: `${wanted} DELETE FROM ${table} j WHERE j.entity_id = $2::uuid
      AND j.${own} IN (SELECT value::uuid FROM jsonb_each_text($3::jsonb))
      AND NOT EXISTS (SELECT FROM wanted w WHERE w.own = j.${own} AND w.led = j.${column})`,
    come: `${wanted} INSERT INTO ${table} (entity_id, ${own}, ${column})
      SELECT $2::uuid, w.own, w.led FROM wanted w ON CONFLICT (${own}, ${column}) DO NOTHING`,
  }
}

/**
 * Adds and changes rows of a register, a statement each.
 * @returns ids by code of those written: a row that was edited since its version was seen is not among them
 */
export async function storeRows(
  tx: Transaction,
  entityId: string,
  definition: RegisterDefinition,
  rows: readonly RowToStore[],
): Promise<ReadonlyMap<string, string>> {
  const { insert, update, joins } = statementsOf(definition)
  const written = new Map<string, string>()
  const run = async (sql: string, some: readonly RowToStore[]) => {
    if (some.length === 0) return
    const given = some.map(({ code, version, values }) => ({
      ...values,
      ...{ code, version, search_text: rowSearchText(definition, code, values) },
    }))
    const stored = await tx.$queryRawUnsafe<{ id: string; code: string }[]>(
      sql,
      JSON.stringify(given),
      entityId,
    )
    for (const { id, code } of stored) written.set(code, id)
  }
  await run(
    insert,
    rows.filter(({ version }) => version === null),
  )
  await run(
    update,
    rows.filter(({ version }) => version !== null),
  )
  const parts = JSON.stringify(rows.map(({ code, values }) => ({ ...values, code })))
  const ids = JSON.stringify(Object.fromEntries(written))
  for (const { gone, come } of joins) {
    await tx.$executeRawUnsafe(gone, parts, entityId, ids)
    await tx.$executeRawUnsafe(come, parts, entityId, ids)
  }
  return written
}

/** The codes of new rows, each after the highest number given so far. One statement. */
export async function freeRowCodes(
  tx: Transaction,
  entityId: string,
  definition: RegisterDefinition,
  rows: readonly RowValues[],
): Promise<string[]> {
  const { table } = definition
  const given = await tx.$queryRawUnsafe<{ start: string; highest: number }[]>(
    `SELECT regexp_replace(code, '-\\d+$', '') AS start, max(substring(code FROM '-(\\d{1,8})$')::int) AS highest
     FROM ${table} WHERE entity_id = $1::uuid GROUP BY 1`,
    entityId,
  )
  const highest = new Map(given.map((one) => [one.start, one.highest]))
  return rows.map((values) => {
    const start = codeStart(definition, values)
    const last = highest.get(start) ?? 0
    highest.set(start, last + 1)
    return nextRowCode(definition, values, last)
  })
}
