import type { RegisterDefinition, RegisterField, RowValues } from '@gelt/domain'
import type { RunSql } from '../../core/run-sql.ts'
import {
  columnOf,
  joinedAs,
  referencedBy,
  referencesOf,
  severalNamesSql,
  textSql,
} from '../facts/row-columns.ts'

/** A version of a row, with the one before and who wrote it. */
export interface RowVersion {
  /** Of the row. */
  id: string
  at: Date
  by: string | null
  reason: string | null
  /** Null: the row was made. */
  before: RowValues | null
  after: RowValues
}

/** What a version held, as stored text; references by the names of then. */
function stateSql(definition: RegisterDefinition): string {
  const pairs = Object.entries(definition.fields).map(
    ([key, field]) => `'${key}', ${shownSql(key, field)}`,
  )
  return `json_build_object(${pairs.join(', ')}, 'annulledReason', h.annulled_reason)`
}

const then = { at: 'h.recorded_from' }

function shownSql(key: string, field: RegisterField): string {
  if (field.type === 'REFERENCE') return referencedBy(field).nameSql(joinedAs(key))
  return field.type === 'REFERENCES' ? severalNamesSql('h', field, then) : textSql('h', key, field)
}

function versionsSql(definition: RegisterDefinition): string {
  const joins = referencesOf(definition).map(([key, field]) => {
    const name = joinedAs(key)
    return `LEFT JOIN history.${referencedBy(field).table} ${name} ON ${name}.id = h.${columnOf(key, field)}
  AND ${name}.recorded_from <= h.recorded_from AND ${name}.recorded_to > h.recorded_from`
  })
  return `
WITH versions AS (
  SELECT h.id, h.entity_id, h.recorded_from AS at, ${stateSql(definition)} AS state
  FROM history.${definition.table} h ${joins.join('\n')} WHERE h.id = ANY($1::uuid[])
), events AS MATERIALIZED (
  SELECT * FROM audit_event WHERE (entity_id, at) IN (
    SELECT entity_id, date_trunc('milliseconds', at) FROM versions)
)
SELECT v.id, v.at, lag(v.state) OVER (PARTITION BY v.id ORDER BY v.at) AS before, v.state AS after,
  e.actor_name AS by, e.reason
FROM versions v LEFT JOIN LATERAL (
  SELECT * FROM events WHERE events.entity_id = v.entity_id AND events.at = date_trunc('milliseconds', v.at)
    AND (events.subject_id = v.id OR events.subject_type = 'ImportRun')
  ORDER BY events.subject_id = v.id DESC, events.seq LIMIT 1) e ON true
ORDER BY v.at DESC`
}

/**
 * Versions of rows of a register, the newest first, each with the audit event of the same moment: the row's own,
 * or that of the file which it came with. One statement.
 */
export function readRowVersions(
  run: RunSql,
  definition: RegisterDefinition,
  ids: readonly string[],
): Promise<RowVersion[]> {
  return run(versionsSql(definition), [[...ids]])
}
