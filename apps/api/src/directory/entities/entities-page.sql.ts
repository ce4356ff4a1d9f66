import type { Entity } from '@gelt/db'
import { searchWords } from '@gelt/domain'
import type { Context } from '../../core/context.ts'
import { Conditions } from '../../core/sql-conditions.ts'

export interface EntitiesPage {
  search: string | null
  /** Samples alone, or official entities alone; null: both. */
  sample: boolean | null
  /** Keys of the rows between which the page lies. */
  after: readonly string[] | null
  before: readonly string[] | null
  /** From the end of the list backwards. */
  inverted: boolean
  limit: number
}

/** A row of a page: its place in the list as text, the row's id last. */
export interface PlacedEntity {
  entity: Entity
  keys: readonly string[]
}

/** As `plainText` of the domain writes a text: without accents and capitals. */
const plain = (sql: string) =>
  `lower(regexp_replace(normalize(${sql}, NFD), '[\\u0300-\\u036f]', '', 'g'))`

// Official ones first, then by name.
const keys = [
  { sql: 'e.is_sample', type: 'boolean' },
  { sql: plain('e.name'), type: 'text' },
  { sql: 'e.id', type: 'uuid' },
] as const

const names = keys.map((_, position) => `k${position}`)

export const keyCount = keys.length

/** Rows of a page with their places, and how many the whole list has. Archived ones are in none. Two statements. */
export async function readEntitiesPage(
  { db, work }: Pick<Context, 'db' | 'work'>,
  { search, sample, after, before, inverted, limit }: EntitiesPage,
): Promise<{ rows: PlacedEntity[]; total: number }> {
  const conditions = new Conditions()
  conditions.add('e.archived_at IS NULL')
  conditions.addEither(sample, 'e.is_sample')
  const searched = plain(`concat_ws(E'\\n', e.name, e.department, e.divipola_code)`)
  conditions.addWords(searched, searchWords(search ?? ''))
  const place = `(${names.join(', ')})`
  const edge = (operator: string, cursor: readonly string[] | null) =>
    cursor
      ? `${place} ${operator} (${keys.map(({ type }, at) => `${conditions.value(cursor[at])}::${type}`).join(', ')})`
      : 'true'
  const order = names.map((name) => `${name} ${inverted ? 'DESC' : 'ASC'}`).join(', ')
  const sql = `
WITH found AS MATERIALIZED (
  SELECT ${keys.map((key, at) => `${key.sql} AS ${names[at]}`).join(', ')}
  FROM entity e WHERE ${conditions.texts.join(' AND ')}
), page AS (
  SELECT * FROM found WHERE ${edge('>', after)} AND ${edge('<', before)} ORDER BY ${order} LIMIT ${conditions.value(limit)}
)
SELECT (SELECT count(*) FROM found)::int AS total,
  (SELECT json_agg(json_build_array(${names.map((name) => `${name}::text`).join(', ')}) ORDER BY ${order}) FROM page) AS rows`
  const [answer] = await work.run<{ total: number; rows: string[][] | null }>(
    sql,
    conditions.values,
  )
  const places = answer?.rows ?? []
  const ids = places.map((row) => row.at(-1) ?? '')
  const entities = await db.prisma.entity.findMany({ where: { id: { in: ids } } })
  const byId = new Map(entities.map((entity) => [entity.id, entity]))
  const rows = places.flatMap((row) => {
    const entity = byId.get(row.at(-1) ?? '')
    return entity ? [{ entity, keys: row }] : []
  })
  return { rows, total: answer?.total ?? 0 }
}
