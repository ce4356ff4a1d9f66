import { type Database, query } from '@gelt/db'
import {
  endedList,
  type RegisterDefinition,
  type RegisterField,
  type RowValues,
  registerTemplate,
  splitCodes,
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
  type SeveralField,
  severalNamesSql,
  severalOf,
  textSql,
} from '../facts/row-columns.ts'
import type { RegisterRowNode } from '../rows/register-row.ts'
import { hooksOf, settled } from '../rows/row-hooks.ts'
import { storeRows } from '../rows/row-write.sql.ts'
import { readRows, rowsFrom, runIn } from '../rows/stored-row.sql.ts'
import type { RegisterStore, RowToWrite } from './register-store.ts'

function cellSql(key: string, field: RegisterField): string {
  if (field.type === 'REFERENCE') return referencedBy(field).codeSql(joinedAs(key))
  return field.type === 'REFERENCES'
    ? severalNamesSql('r', field, undefined, referencedBy(field).codeSql)
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
function listsOf(definition: RegisterDefinition): (ReferenceField | SeveralField)[] {
  const led = [...referencesOf(definition), ...severalOf(definition)]
  const fields = led.map(([, field]) => field).filter(({ automatic }) => !automatic)
  return [...new Map(fields.map((field) => [field.to, field])).values()]
}

/**
 * Known codes of a list with what people call them; a name that two rows of another register have says neither.
 * Offices, organisations and bodies come with their days; of the others what has ended comes apart as well: nothing
 * new leads there.
 */
function listSql(field: ReferenceField | SeveralField): string[] {
  const { table, nameSql, codeSql, activeSql, kind } = referencedBy(field)
  const [name, code] = [nameSql('t'), codeSql('t')]
  if (kind === 'UNIT') {
    const units = `json_agg(json_build_array(${code}, ${name}, t.active_from, t.active_to))`
    return [
      `'${field.to}', (SELECT coalesce(${units}, '[]') FROM ${table} t WHERE t.entity_id = $1::uuid)`,
    ]
  }
  const of = `(SELECT ${code} AS code, ${name} AS name, NOT ${activeSql('t')} AS ended,
    count(*) OVER (PARTITION BY lower(${name})) AS alike FROM ${table} t WHERE t.entity_id = $1::uuid) l`
  const called = kind === 'PLAN' ? 'name' : 'CASE WHEN alike = 1 THEN name ELSE code END'
  const pairs = `coalesce(json_agg(json_build_array(code, ${called})), '[]')`
  // The number of a part of a plan that went is one of the plan in force too.
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
    const { table, codeSql, activeSql, kind } = referencedBy(field)
    const inForce = kind === 'PLAN' ? `AND ${activeSql('t')}` : ''
    return `SELECT '${field.to} ' || ${codeSql('t')} AS key, t.id FROM ${table} t
      WHERE t.entity_id = $1::uuid ${inForce}`
  })
  if (selects.length === 0) return new Map()
  const found = await runIn(tx)<{ key: string; id: string }>(selects.join(' UNION ALL '), [
    entityId,
  ])
  return new Map(found.map(({ key, id }) => [key, id]))
}

interface KnownRow {
  row: RegisterRowNode
  values: RowValues
  /** What its references are called in files. */
  codes: RowValues
}

/** Whether what is written of a row depends on how it stood. */
function isLookedAt(definition: RegisterDefinition): boolean {
  const led = referencesOf(definition).length + severalOf(definition).length
  return led > 0 || definition.derive !== undefined || hooksOf(definition).settle !== undefined
}

/** The rows that are there already, by code: a reference that a file leaves alone stays what it is. */
async function knownRows(
  tx: Transaction,
  entityId: string,
  definition: RegisterDefinition,
  rows: readonly RowToWrite[],
): Promise<ReadonlyMap<string, KnownRow>> {
  const codes = rows.filter(({ version }) => version !== null).map(({ cells }) => cells.code)
  if (codes.length === 0 || !isLookedAt(definition)) return new Map()
  const condition = 'r.entity_id = $1::uuid AND r.code = ANY($2::text[])'
  const found = await readRows(runIn(tx), definition, condition, [entityId, codes])
  const led = [...referencesOf(definition), ...severalOf(definition)]
  const pairs = led.map(([key, field]) => `'${key}', ${cellSql(key, field)}`)
  const named = await runIn(tx)<{ code: string; codes: RowValues }>(
    `SELECT r.code, json_build_object(${pairs.join(', ')}) AS codes FROM ${rowsFrom(definition)} WHERE ${condition}`,
    [entityId, codes],
  )
  const byCode = new Map(named.map((row) => [row.code, row.codes]))
  return new Map(
    found.map((row) => [row.code, { row, values: row.values, codes: byCode.get(row.code) ?? {} }]),
  )
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
    async write(scope, rows) {
      const { tx, entityId } = scope
      const ids = await idsByCode(tx, entityId, definition)
      const known = await knownRows(tx, entityId, definition, rows)
      const idOf = (list: string, code: string) => ids.get(`${list} ${code}`)
      const edits = rows.flatMap(({ cells, version }) => {
        const before = known.get(cells.code ?? '')
        const values = Object.entries(fields).map(([key, field]) => {
          const text = cells[key] ?? null
          const leads = field.type === 'REFERENCE' || field.type === 'REFERENCES'
          if (!leads || text === null) return [key, text] as const
          if (before?.codes[key] === text) return [key, before.values[key]] as const
          if (field.type === 'REFERENCE') return [key, idOf(field.to, text)] as const
          const led = splitCodes(text).map((code) => idOf(field.to, code))
          return [key, led.includes(undefined) ? undefined : led.sort().join(' ')] as const
        })
        // What a row leads to has gone meanwhile: it isn't written, and so none is.
        if (values.some(([, value]) => value === undefined)) return []
        const given = Object.fromEntries(values) as RowValues
        const derived = definition.derive?.(before?.values ?? null, given)
        const after = { ...given, ...derived } as RowValues
        return [{ code: cells.code ?? '', version, before: before?.row ?? null, after }]
      })
      const stored = await settled(definition, scope, edits)
      const toStore = edits.map(({ code, version, after }, at) => {
        return { code, version, values: stored[at] ?? after }
      })
      const written = await storeRows(tx, entityId, definition, toStore)
      return (await hasDuplicates(tx, entityId, definition, [...written.keys()])) ? 0 : written.size
    },
  }
}
