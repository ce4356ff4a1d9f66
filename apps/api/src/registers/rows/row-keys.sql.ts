import type { RegisterDefinition, RegisterField } from '@gelt/domain'
import {
  fieldOf,
  joinedAs,
  plainSql,
  referencedBy,
  severalNamesSql,
  textSql,
} from '../facts/row-columns.ts'

/** Order of a list; `field`: one of the register's, or `code`. */
export interface RowSort {
  field: string
  descending: boolean
}

interface Key {
  sql: string
  type: string
}

/** What a field is ordered by; rows without it are apart, so any value does for them. */
function keyOf(key: string, field: RegisterField): Key {
  const column = textSql('r', key, field)
  switch (field.type) {
    case 'COUNT':
    case 'DECIMAL':
      return { sql: `coalesce(${column}, '0')::numeric`, type: 'numeric' }
    case 'OPTION': {
      const options = Object.keys(field.options).map((option) => `'${option}'`)
      const place = `array_position(ARRAY[${options.join(', ')}], ${column})`
      return { sql: `coalesce(${place}, 0)`, type: 'integer' }
    }
    case 'REFERENCE': {
      const name = referencedBy(field).nameSql(joinedAs(key))
      return { sql: `coalesce(${plainSql(name)}, '')`, type: 'text' }
    }
    case 'REFERENCES':
      return { sql: `coalesce(${plainSql(severalNamesSql('r', field))}, '')`, type: 'text' }
    case 'LINE':
    case 'PROSE':
      return { sql: `coalesce(${plainSql(column)}, '')`, type: 'text' }
    default:
      return { sql: `coalesce(${column}, '')`, type: 'text' }
  }
}

/** What a list is ordered by, the code last; rows that don't have it come last either way. */
export function keysOf(definition: RegisterDefinition, { field: key, descending }: RowSort): Key[] {
  const code = { sql: 'r.code', type: 'text' }
  if (key === 'code') return [code]
  const field = fieldOf(definition, key)
  const empty = `(${textSql('r', key, field)} IS ${descending ? 'NOT ' : ''}NULL)::int`
  return [{ sql: empty, type: 'integer' }, keyOf(key, field), code]
}

const keyShapes: Readonly<Record<string, RegExp>> = {
  integer: /^\d{1,3}$/,
  numeric: /^\d{1,18}(\.\d{1,4})?$/,
  text: /^/,
}

/** Whether these can be the keys of a row in that order. */
export function fitsKeys(
  definition: RegisterDefinition,
  sort: RowSort,
  keys: readonly string[],
): boolean {
  const wanted = keysOf(definition, sort)
  return (
    keys.length === wanted.length &&
    wanted.every(({ type }, at) => keyShapes[type]?.test(keys[at] ?? '') ?? false)
  )
}
