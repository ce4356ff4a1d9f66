import {
  type Issue,
  type NamedSpan,
  type PlainDate,
  partsOf,
  type RegisterDefinition,
  type RowValues,
} from '@gelt/domain'
import { decodeId } from '../../core/ids.ts'
import { Conditions } from '../../core/sql-conditions.ts'
import type { Transaction } from '../../core/writing/transaction.ts'
import {
  columnOf,
  fieldOf,
  officeFieldOf,
  referencedBy,
  referencesOf,
  type SeveralField,
  severalOf,
} from '../facts/row-columns.ts'
import { runIn } from './stored-row.sql.ts'

/** What a row's references lead to, as far as a write needs it. */
interface FoundReference {
  field: string
  name: string
  /** Of another register's row: the office that it names. */
  officeId: string | null
  /** Of the directory: when it existed. */
  from: PlainDate | null
  to: PlainDate | null
}

export interface CheckedReferences {
  /** Fields that lead to nothing that exists here, or to what was annulled. */
  issues: Issue[]
  names: RowValues
  /** By the field that a row belongs to an office through. */
  officeIds: RowValues
  /** What of the directory a field leads to, and when it existed. */
  units: Readonly<Record<string, NamedSpan>>
}

/** The ids of an input as those of rows; what is none of the wanted type stays as what leads nowhere. */
export function withRowIds(definition: RegisterDefinition, values: RowValues): RowValues {
  const nowhere = '00000000-0000-0000-0000-000000000000'
  const rowId = (field: Parameters<typeof referencedBy>[0], given: string) => {
    const decoded = decodeId(given)
    return decoded?.type === referencedBy(field).nodeType ? decoded.id : nowhere
  }
  const own = referencesOf(definition).flatMap(([key, field]): [string, string][] => {
    const given = values[key]
    return given == null ? [] : [[key, rowId(field, given)]]
  })
  const several = severalOf(definition).flatMap(([key, field]): [string, string][] => {
    const given = values[key]
    if (given == null) return []
    const ids = partsOf(given).map((one) => rowId(field, one))
    return [[key, [...new Set(ids)].sort().join(' ')]]
  })
  return { ...values, ...Object.fromEntries([...own, ...several]) }
}

function foundSql(
  conditions: Conditions,
  definition: RegisterDefinition,
  key: string,
  id: string,
): string {
  const field = fieldOf(definition, key)
  if (field.type !== 'REFERENCE') throw new Error(`${key} leads nowhere`)
  const { table, nameSql, activeSql, kind, register } = referencedBy(field)
  const office = register && officeFieldOf(register)
  const officeId =
    register && office ? `t.${columnOf(office, fieldOf(register, office))}` : 'NULL::uuid'
  const day = (column: string) => (kind === 'UNIT' ? `to_char(t.${column}, 'YYYY-MM-DD')` : 'NULL')
  return `SELECT '${key}' AS field, ${nameSql('t')} AS name, ${officeId} AS "officeId",
      ${day('active_from')} AS from, ${day('active_to')} AS to FROM ${table} t
    WHERE t.id = ${conditions.value(id)}::uuid AND t.entity_id = $1::uuid AND ${activeSql('t')}`
}

/** Of several references of a field: their names together, and how many lead to what exists here. */
function severalSql(conditions: Conditions, key: string, field: SeveralField, ids: string): string {
  const { table, nameSql, activeSql } = referencedBy(field)
  return `SELECT '${key}' AS field, string_agg(${nameSql('t')}, '; ' ORDER BY length(${nameSql('t')}), ${nameSql('t')}) AS name,
      NULL::uuid AS "officeId", NULL AS from, NULL AS to FROM ${table} t
    WHERE t.id = ANY(${conditions.value(partsOf(ids))}::uuid[]) AND t.entity_id = $1::uuid AND ${activeSql('t')}
    HAVING count(*) = ${conditions.value(partsOf(ids).length)}::int`
}

/** Looks for what fields of a row lead to. One statement; none where nothing leads anywhere. */
export async function checkReferences(
  tx: Transaction,
  entityId: string,
  definition: RegisterDefinition,
  values: RowValues,
): Promise<CheckedReferences> {
  const given = referencesOf(definition).flatMap(([key]): [string, string][] => {
    const id = values[key]
    return id == null ? [] : [[key, id]]
  })
  const several = severalOf(definition).flatMap(
    ([key, field]): [string, SeveralField, string][] => {
      const ids = values[key]
      return ids == null ? [] : [[key, field, ids]]
    },
  )
  if (given.length + several.length === 0)
    return { issues: [], names: {}, officeIds: {}, units: {} }
  const conditions = new Conditions(entityId)
  const sql = [
    ...given.map(([key, id]) => foundSql(conditions, definition, key, id)),
    ...several.map(([key, field, ids]) => severalSql(conditions, key, field, ids)),
  ]
  const found = await runIn(tx)<FoundReference>(sql.join('\nUNION ALL\n'), conditions.values)
  const byField = new Map(found.map((one) => [one.field, one]))
  return {
    issues: [...given, ...several].flatMap(([key]): Issue[] =>
      byField.has(key) ? [] : [{ path: [key], code: 'NOT_FOUND' }],
    ),
    names: Object.fromEntries(found.map(({ field, name }) => [field, name])),
    officeIds: Object.fromEntries(found.map(({ field, officeId }) => [field, officeId])),
    units: Object.fromEntries(
      found.flatMap(({ field, name, from, to }) => (from ? [[field, { name, from, to }]] : [])),
    ),
  }
}
