import type { RunSql } from '../../core/run-sql.ts'
import type { MeasurementState } from './measurement-row.ts'

/** Place in the list: values of one moment follow each other by id. */
export interface Place {
  recordedAt: Date
  id: string
}

/** A page of the values of each row, or of each plan. */
export interface MeasurementsPage {
  of: 'INDICATOR' | 'PLAN'
  entityId: string
  states: readonly MeasurementState[]
  /** Only what was recorded before, or only after a place. */
  below: Place | null
  above: Place | null
  /** Oldest first instead of newest first. */
  oldestFirst: boolean
  limit: number
}

// The decision that closes a value stands before its submission, whatever their moments.
export const stateSql = `coalesce((SELECT d.kind::text FROM measurement_decision d WHERE d.measurement_id = m.id
  ORDER BY d.kind = 'SUBMITTED' LIMIT 1), 'DRAFT')`

const keys = { INDICATOR: 't.indicator_id', PLAN: 'i.plan_id' } as const

function pageSql({ of, oldestFirst }: MeasurementsPage): string {
  const direction = oldestFirst ? 'ASC' : 'DESC'
  return `
SELECT k.id AS key, page.id FROM unnest($1::uuid[]) k(id) CROSS JOIN LATERAL (
  SELECT m.id FROM measurement m
  JOIN target t ON t.id = m.target_id JOIN indicator i ON i.id = t.indicator_id
  WHERE m.entity_id = $2 AND ${keys[of]} = k.id AND ${stateSql} = ANY($3::text[])
    AND ($4::timestamptz IS NULL OR (m.recorded_at, m.id) < ($4::timestamptz, $5::uuid))
    AND ($6::timestamptz IS NULL OR (m.recorded_at, m.id) > ($6::timestamptz, $7::uuid))
  ORDER BY m.recorded_at ${direction}, m.id ${direction} LIMIT $8) page`
}

/** Ids of the values on the page of each key, in any order. One statement. */
export function readPageIds(
  run: RunSql,
  ids: readonly string[],
  page: MeasurementsPage,
): Promise<{ key: string; id: string }[]> {
  const { entityId, states, below, above, limit } = page
  return run(pageSql(page), [
    [...ids],
    entityId,
    [...states],
    below?.recordedAt ?? null,
    below?.id ?? null,
    above?.recordedAt ?? null,
    above?.id ?? null,
    limit,
  ])
}
