import { type Database, query } from '@gelt/db'
import {
  endedList,
  type RegisterDefinition,
  type RegisterField,
  type RowValues,
  registerTemplate,
} from '@gelt/domain'
import type { Transaction } from '../../core/writing/transaction.ts'
import {
  columnOf,
  fieldOf,
  joinedAs,
  plainSql,
  type ReferenceField,
  referencedBy,
  referencesOf,
  textSql,
} from '../facts/row-columns.ts'
import { storeRows } from '../rows/row-write.sql.ts'
import { readRows, rowsFrom, runIn } from '../rows/stored-row.sql.ts'
import type { RegisterStore, RowToWrite } from './register-store.ts'

/** What a file calls what a reference leads to: its code, a phase its number. */
function codeColumn(field: ReferenceField): string {
  return referencedBy(field).table === 'phase' ? 'number' : 'code'
}

function cellSql(key: string, field: RegisterField): string {
  return field.type === 'REFERENCE'
    ? `${joinedAs(key)}.${codeColumn(field)}::text`
    : textSql('r', key, field)
}

/** A row of `rowsFrom` as files have it: one text for each value, nothing where it is empty. */
export function cellsSql({ fields }: RegisterDefinition): string {
  const pairs = Object.entries(fields).map(([key, field]) => `'${key}', ${cellSql(key, field)}`)
  return `jsonb_strip_nulls(jsonb_build_object('code', r.code, ${pairs.join(', ')},
    'annulledReason', r.annulled_reason))`
}

function storedSql(definition: RegisterDefinition): string {
  return `SELECT coalesce(json_agg(json_build_object('version', r.version, 'cells', ${cellsSql(definition)})), '[]')::text AS rows
FROM ${rowsFrom(definition)} WHERE r.entity_id = $1::uuid AND ($2::text[] IS NULL OR r.code = ANY($2::text[]))`
}

/** Lists that a register's references lead to, each once. */
function listsOf(definition: RegisterDefinition): ReferenceField[] {
  const fields = referencesOf(definition).map(([, field]) => field)
  return [...new Map(fields.map((field) => [field.to, field])).values()]
}

/**
 * Known codes of a list with what people call them; a name that two rows of another register have says neither.
 * Offices, organisations and bodies come with their days; of the others what has ended comes apart as well: nothing
 * new leads there.
 */
function listSql(field: ReferenceField): string[] {
  const { table, nameColumn, register } = referencedBy(field)
  if (!register && table !== 'phase') {
    const units = `json_agg(json_build_array(code, name, active_from, active_to))`
    return [
      `'${field.to}', (SELECT coalesce(${units}, '[]') FROM ${table} WHERE entity_id = $1::uuid)`,
    ]
  }
  const ended = register
    ? 'annulled_reason IS NOT NULL'
    : `NOT EXISTS (SELECT 1 FROM plan WHERE plan.id = phase.plan_id AND plan.status = 'ADOPTED')`
  const of = `(SELECT ${codeColumn(field)}::text AS code, ${nameColumn} AS name, ${ended} AS ended,
    count(*) OVER (PARTITION BY lower(${nameColumn})) AS alike FROM ${table} WHERE entity_id = $1::uuid) l`
  const name = register ? 'CASE WHEN alike = 1 THEN name ELSE code END' : 'name'
  const pairs = `coalesce(json_agg(json_build_array(code, ${name})), '[]')`
  // The number of a phase of a plan that went is one of the plan in force too.
  const gone = `code NOT IN (SELECT code FROM ${of} WHERE NOT ended)`
  return [
    `'${field.to}', (SELECT ${pairs} FROM ${of})`,
    `'${endedList(field.to)}', (SELECT ${pairs} FROM ${of} WHERE ended AND ${gone})`,
  ]
}

function listsSql(definition: RegisterDefinition): string {
  return `SELECT json_build_object(${listsOf(definition).flatMap(listSql).join(', ')})::text AS lists`
}

async function firstText(db: Database, sql: string, values: unknown[]): Promise<string> {
  const [row] = await query<Record<string, string>>(db, sql, values)
  return Object.values(row ?? {})[0] ?? 'null'
}

/** Ids of what may be led to, by list and code. One statement; none where nothing leads anywhere. */
async function idsByCode(
  tx: Transaction,
  entityId: string,
  definition: RegisterDefinition,
): Promise<ReadonlyMap<string, string>> {
  const selects = listsOf(definition).map((field) => {
    const { table } = referencedBy(field)
    const inForce =
      table === 'phase'
        ? `AND EXISTS (SELECT 1 FROM plan WHERE plan.id = phase.plan_id AND plan.status = 'ADOPTED')`
        : ''
    return `SELECT '${field.to} ' || ${codeColumn(field)} AS key, id FROM ${table}
      WHERE entity_id = $1::uuid ${inForce}`
  })
  if (selects.length === 0) return new Map()
  const found = await runIn(tx)<{ key: string; id: string }>(selects.join(' UNION ALL '), [
    entityId,
  ])
  return new Map(found.map(({ key, id }) => [key, id]))
}

interface KnownRow {
  values: RowValues
  /** What its references are called in files. */
  codes: RowValues
}

/** The rows that are there already, by code: a reference that a file leaves alone stays what it is. */
async function knownRows(
  tx: Transaction,
  entityId: string,
  definition: RegisterDefinition,
  rows: readonly RowToWrite[],
): Promise<ReadonlyMap<string, KnownRow>> {
  const codes = rows.filter(({ version }) => version !== null).map(({ cells }) => cells.code)
  if (codes.length === 0 || listsOf(definition).length === 0) return new Map()
  const condition = 'r.entity_id = $1::uuid AND r.code = ANY($2::text[])'
  const found = await readRows(runIn(tx), definition, condition, [entityId, codes])
  const pairs = referencesOf(definition).map(([key, field]) => `'${key}', ${cellSql(key, field)}`)
  const named = await runIn(tx)<{ code: string; codes: RowValues }>(
    `SELECT r.code, json_build_object(${pairs.join(', ')}) AS codes FROM ${rowsFrom(definition)} WHERE ${condition}`,
    [entityId, codes],
  )
  const byCode = new Map(named.map((row) => [row.code, row.codes]))
  return new Map(found.map(({ code, values }) => [code, { values, codes: byCode.get(code) ?? {} }]))
}

/** Whether rows that stand have the same where no two may, one of those just written among them. */
async function hasDuplicates(
  tx: Transaction,
  entityId: string,
  definition: RegisterDefinition,
  codes: readonly string[],
): Promise<boolean> {
  for (const keys of definition.unique ?? []) {
    const columns = keys.map((key) =>
      plainSql(`r.${columnOf(key, fieldOf(definition, key))}::text`),
    )
    const twice = await tx.$queryRawUnsafe<object[]>(
      `SELECT 1 FROM ${definition.table} r WHERE r.entity_id = $1::uuid AND r.annulled_reason IS NULL
       GROUP BY ${columns.join(', ')} HAVING count(*) > 1 AND bool_or(r.code = ANY($2::text[])) LIMIT 1`,
      entityId,
      [...codes],
    )
    if (twice.length > 0) return true
  }
  return false
}

/** A register of daily work as files read and write it: all of it follows from its definition. */
export function dailyStore(definition: RegisterDefinition): RegisterStore {
  const [stored, lists] = [storedSql(definition), listsSql(definition)]
  const { table, fields } = definition
  return {
    template: registerTemplate(definition),
    importAction: 'registerRow.import',
    stored: (db, entityId, codes) => firstText(db, stored, [entityId, codes ?? null]),
    lists: (db, entityId) =>
      listsOf(definition).length === 0 ? Promise.resolve('{}') : firstText(db, lists, [entityId]),
    async written(db) {
      await query(db, `ANALYZE ${table}, history.${table}`)
    },
    async write(tx, entityId, rows) {
      const ids = await idsByCode(tx, entityId, definition)
      const known = await knownRows(tx, entityId, definition, rows)
      const toStore = rows.flatMap(({ cells, version }) => {
        const before = known.get(cells.code ?? '')
        const values = Object.entries(fields).map(([key, field]) => {
          const text = cells[key] ?? null
          if (field.type !== 'REFERENCE' || text === null) return [key, text] as const
          const same = before?.codes[key] === text ? before.values[key] : null
          return [key, same ?? ids.get(`${field.to} ${text}`)] as const
        })
        // What a row leads to has gone meanwhile: it isn't written, and so none is.
        if (values.some(([, value]) => value === undefined)) return []
        return [
          { code: cells.code ?? '', version, values: Object.fromEntries(values) as RowValues },
        ]
      })
      const written = await storeRows(tx, entityId, definition, toStore)
      return (await hasDuplicates(tx, entityId, definition, [...written.keys()])) ? 0 : written.size
    },
  }
}
