import { nextRowCodes, type RegisterDefinition, type RowValues, rowSearchText } from '@gelt/domain'
import type { Transaction } from '../../core/writing/transaction.ts'
import { columnOf, columnType } from '../facts/row-columns.ts'

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
}

const statements = new Map<string, RowStatements>()

/** What a register's rows are written with, `$1` an array of them as JSON, `$2` the entity. */
function statementsOf(definition: RegisterDefinition): RowStatements {
  const known = statements.get(definition.key)
  if (known) return known
  const { table, fields } = definition
  const columns = Object.entries(fields).map(([key, field]) => ({
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
  statements.set(definition.key, made)
  return made
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
  const { insert, update } = statementsOf(definition)
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
  return written
}

/** Codes for new rows, after the highest number given so far. One statement. */
export async function freeRowCodes(
  tx: Transaction,
  entityId: string,
  definition: RegisterDefinition,
  count: number,
): Promise<string[]> {
  const [row] = await tx.$queryRawUnsafe<{ highest: number | null }[]>(
    `SELECT max(substring(code FROM $2)::int) AS highest FROM ${definition.table} WHERE entity_id = $1::uuid`,
    entityId,
    `^${definition.prefix}-(\\d{1,8})$`,
  )
  return nextRowCodes(definition, row?.highest ?? 0, count)
}
