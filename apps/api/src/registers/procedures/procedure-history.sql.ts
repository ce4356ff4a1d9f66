import type { RunSql } from '../../core/run-sql.ts'

/** Place in the list: microseconds since 1970, and the row. */
export interface ChangePlace {
  place: string
  id: string
}

type State = Record<string, unknown>

/** A version of a procedure or of one of its improvements, with who wrote it. */
export interface ProcedureChange extends ChangePlace {
  entityId: string
  of: 'PROCEDURE' | 'IMPROVEMENT'
  /** Of an improvement: what it is called in the catalogue. */
  label: string | null
  at: Date
  /** Null: it was made. */
  before: State | null
  after: State
  actorId: string | null
  actorName: string | null
  action: string | null
  reason: string | null
}

interface HistoryPage {
  procedureId: string
  entityId: string
  /** Only what was written before, or only after a place. */
  below: ChangePlace | null
  above: ChangePlace | null
  oldestFirst: boolean
  limit: number
}

// What tells the row and its version, and what follows from the rest.
const dropped = `'{id,entity_id,version,search_text,recorded_from,recorded_to,office_id,procedure_id,kind_id,partner_id,answerable_id}'::text[]`

function historySql(direction: 'ASC' | 'DESC'): string {
  return `
WITH versions AS (
  SELECT 'PROCEDURE' AS of, h.id, h.recorded_from AS at, NULL AS label,
    (to_jsonb(h) - ${dropped}) || jsonb_build_object('office', o.name) AS state
  FROM history.procedure h LEFT JOIN office o ON o.id = h.office_id WHERE h.id = $1::uuid AND h.entity_id = $2::uuid
  UNION ALL
  SELECT 'IMPROVEMENT', h.id, h.recorded_from, k.name,
    (to_jsonb(h) - ${dropped}) || jsonb_build_object('kind', k.name, 'partner', g.name, 'answerable', a.name)
  FROM history.improvement h LEFT JOIN improvement_kind k ON k.id = h.kind_id
  LEFT JOIN organisation g ON g.id = h.partner_id LEFT JOIN person a ON a.id = h.answerable_id
  WHERE h.procedure_id = $1::uuid AND h.entity_id = $2::uuid
), changes AS (
  SELECT v.*, lag(v.state) OVER (PARTITION BY v.id ORDER BY v.at) AS before,
    (extract(epoch FROM v.at) * 1000000)::bigint AS place FROM versions v
), page AS (
  SELECT * FROM changes
  WHERE ($3::bigint IS NULL OR (place, id) < ($3::bigint, $4::uuid))
    AND ($5::bigint IS NULL OR (place, id) > ($5::bigint, $6::uuid))
  ORDER BY place ${direction}, id ${direction} LIMIT $7
), events AS MATERIALIZED (
  SELECT * FROM audit_event
  WHERE entity_id = $2::uuid AND at IN (SELECT date_trunc('milliseconds', page.at) FROM page)
)
SELECT $2::uuid AS "entityId", page.of, page.id, page.label, page.at, page.place, page.before,
  page.state AS after, e.actor_id AS "actorId", e.actor_name AS "actorName", e.action, e.reason
FROM page LEFT JOIN LATERAL (
  SELECT * FROM events WHERE events.at = date_trunc('milliseconds', page.at)
    AND (events.subject_id = page.id OR events.subject_type NOT IN ('Procedure', 'Improvement'))
  ORDER BY events.subject_id = page.id DESC, events.seq LIMIT 1) e ON true
ORDER BY page.place ${direction}, page.id ${direction}`
}

/**
 * Versions of a procedure and of its improvements, each with the audit event of the same moment: its own, or
 * that of the write which it was part of. One statement.
 */
export function readProcedureHistory(run: RunSql, page: HistoryPage): Promise<ProcedureChange[]> {
  const { below, above } = page
  return run(historySql(page.oldestFirst ? 'ASC' : 'DESC'), [
    page.procedureId,
    page.entityId,
    below?.place ?? null,
    below?.id ?? null,
    above?.place ?? null,
    above?.id ?? null,
    page.limit,
  ])
}
