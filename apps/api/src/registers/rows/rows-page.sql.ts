import { type PlainDate, type RegisterDefinition, searchWords } from '@gelt/domain'
import type { RunSql } from '../../core/run-sql.ts'
import { Conditions } from '../../core/sql-conditions.ts'
import {
  columnOf,
  columnType,
  fieldOf,
  officeIdSql,
  ownColumnOf,
  type SeveralField,
  textSql,
} from '../facts/row-columns.ts'
import type { RegisterRowNode, StoredRow } from './register-row.ts'
import { keysOf, type RowSort } from './row-keys.sql.ts'
import { rowJson, rowsFrom, versionOf } from './stored-row.sql.ts'

export const ROW_STATES = ['CURRENT', 'ENDED', 'ANNULLED', 'ALL'] as const
export type RowState = (typeof ROW_STATES)[number]

/** What a field has to hold: one of these values as stored text, anything, or nothing. */
export interface FieldMatch {
  field: string
  values: readonly string[] | null
  filled: boolean | null
}

/** What a register is narrowed to; all that is said holds together. */
export interface RowFilter {
  /** Row ids; null: of any. */
  offices: readonly string[] | null
  state: RowState
  /** Days of the register's own day, both included. */
  from: PlainDate | null
  to: PlainDate | null
  matches: readonly FieldMatch[]
  /** States that rows are in today; null: in any. */
  states: readonly string[] | null
}

/** Whose rows are looked at, on which day, and whether only what is public of them. */
export interface RowScope {
  definition: RegisterDefinition
  entityId: string
  today: PlainDate
  publicOnly: boolean
}

export interface RowsPage extends RowScope {
  search: string | null
  filter: RowFilter
  sort: RowSort
  /** Keys of the rows between which the page lies, as `keysOf` the sort wrote them. */
  after: readonly string[] | null
  before: readonly string[] | null
  /** From the end of the list backwards. */
  inverted: boolean
  limit: number
}

export interface PlacedRow extends RegisterRowNode {
  keys: string[]
}

/** Rows that the caller may look at. */
export function scopeConditions({ definition, entityId, today, publicOnly }: RowScope): Conditions {
  const conditions = new Conditions()
  conditions.add(`r.entity_id = ${conditions.value(entityId)}::uuid`)
  if (!publicOnly) return conditions
  conditions.add('r.annulled_reason IS NULL')
  const { publicSince } = definition
  if (publicSince) {
    const column = columnOf(publicSince, fieldOf(definition, publicSince))
    conditions.add(`r.${column} <= ${conditions.value(today)}::date`)
  }
  return conditions
}

function stateCondition(
  conditions: Conditions,
  { definition, today, filter }: RowScope & Pick<RowsPage, 'filter'>,
): void {
  const { state } = filter
  if (state === 'ALL') return
  if (state === 'ANNULLED') {
    conditions.add('r.annulled_reason IS NOT NULL')
    return
  }
  conditions.add('r.annulled_reason IS NULL')
  const { until } = definition
  const ended = until
    ? `coalesce(r.${columnOf(until, fieldOf(definition, until))} < ${conditions.value(today)}::date, false)`
    : 'false'
  conditions.add(state === 'ENDED' ? ended : `NOT ${ended}`)
}

function conditionsOf(page: RowScope & Pick<RowsPage, 'search' | 'filter'>): Conditions {
  const { definition, filter } = page
  const conditions = scopeConditions(page)
  stateCondition(conditions, page)
  const day = `r.${columnOf(definition.day, fieldOf(definition, definition.day))}`
  if (filter.from) conditions.add(`${day} >= ${conditions.value(filter.from)}::date`)
  if (filter.to) conditions.add(`${day} <= ${conditions.value(filter.to)}::date`)
  conditions.addAny(officeIdSql('r', definition), 'uuid', filter.offices)
  if (filter.states) {
    const state = stateSql(definition, `${conditions.value(page.today)}::date`)
    conditions.addAny(state, 'text', filter.states)
  }
  for (const { field: key, values, filled } of filter.matches) {
    const field = fieldOf(definition, key)
    if (field.type === 'REFERENCES') {
      severalMatch(conditions, field, values, filled)
      continue
    }
    const isId = columnType(field) === 'uuid'
    const column = isId ? `r.${columnOf(key, field)}` : textSql('r', key, field)
    conditions.addAny(column, isId ? 'uuid' : 'text', values)
    conditions.addEither(filled, `r.${columnOf(key, field)} IS NOT NULL`)
  }
  conditions.addWords('r.search_text', searchWords(page.search ?? ''))
  return conditions
}

/** That one of several references leads to one of these, or that there is any. */
function severalMatch(
  conditions: Conditions,
  field: SeveralField,
  values: readonly string[] | null,
  filled: boolean | null,
): void {
  const joined = `SELECT FROM ${field.table} j WHERE j.${ownColumnOf(field)} = r.id`
  if (values) {
    conditions.add(
      `EXISTS (${joined} AND j.${field.column} = ANY(${conditions.value([...values])}::uuid[]))`,
    )
  }
  conditions.addEither(filled, `EXISTS (${joined})`)
}

/** The state of a row on a day, as its definition derives it: the last one whose day has come. */
function stateSql(definition: RegisterDefinition, day: string): string {
  const cases = Object.entries(definition.states ?? {})
    .toReversed()
    .map(([state, { since }]) =>
      since === undefined
        ? `WHEN true THEN '${state}'`
        : `WHEN r.${columnOf(since, fieldOf(definition, since))} <= ${day} THEN '${state}'`,
    )
  return cases.length > 0 ? `CASE ${cases.join(' ')} END` : 'NULL'
}

/** Rows of a page with their places, and how many the whole list has. One statement. */
export async function readRowsPage(
  run: RunSql,
  page: RowsPage,
): Promise<{ rows: PlacedRow[]; total: number }> {
  const { definition, sort } = page
  const keys = keysOf(definition, sort)
  const names = keys.map((_, position) => `k${position}`)
  const conditions = conditionsOf(page)
  const [forward, backward] = sort.descending ? ['<', '>'] : ['>', '<']
  const edge = (operator: string, cursor: readonly string[] | null) => {
    if (!cursor) return 'true'
    const values = keys.map(({ type }, at) => `${conditions.value(cursor[at])}::${type}`)
    return `(${names.join(', ')}) ${operator} (${values.join(', ')})`
  }
  const direction = sort.descending === page.inverted ? 'ASC' : 'DESC'
  const order = names.map((name) => `${name} ${direction}`).join(', ')
  const sql = `
WITH found AS MATERIALIZED (
  SELECT r.id, ${keys.map(({ sql: key }, at) => `${key} AS ${names[at]}`).join(', ')}
  FROM ${rowsFrom(definition)} WHERE ${conditions.texts.join(' AND ')}
), page AS (
  SELECT * FROM found WHERE ${edge(`${forward}`, page.after)} AND ${edge(`${backward}`, page.before)}
  ORDER BY ${order} LIMIT ${conditions.value(page.limit)}
)
SELECT (SELECT count(*)::int FROM found) AS total, (
  SELECT json_agg(json_build_object('row', ${rowJson(definition)},
    'keys', json_build_array(${names.map((name) => `${name}::text`).join(', ')})) ORDER BY ${order})
  FROM page JOIN ${rowsFrom(definition, 'ON r.id = page.id')} ${versionOf(definition)}) AS rows`
  const [answer] = await run<{
    total: number
    rows: { row: StoredRow; keys: string[] }[] | null
  }>(sql, conditions.values)
  const rows = (answer?.rows ?? []).map(({ row, keys: place }) => ({
    ...row,
    definition,
    keys: place,
  }))
  return { rows, total: answer?.total ?? 0 }
}

/** Ids of all the rows that are found, by code. One statement. */
export async function readRowIds(
  run: RunSql,
  page: RowScope & Pick<RowsPage, 'search' | 'filter'>,
): Promise<string[]> {
  const { texts, values } = conditionsOf(page)
  const found = await run<{ id: string }>(
    `SELECT r.id FROM ${rowsFrom(page.definition)} WHERE ${texts.join(' AND ')} ORDER BY r.code`,
    values,
  )
  return found.map(({ id }) => id)
}
