import { type Database, query } from '@gelt/db'

interface Window {
  entityId: string
  planId: string
  indicatorId: string
  targetId: string
  /** Moments after the first and up to the second. */
  after: Date
  upTo: Date
}

const ofTarget = (table: string, column: string, parameter: string) =>
  `SELECT recorded_from AS at FROM history.${table}
   WHERE ${column} = ${parameter}::uuid AND entity_id = $1::uuid AND recorded_from > $5 AND recorded_from <= $6`

const momentsSql = `
SELECT DISTINCT at FROM (
  ${ofTarget('plan', 'id', '$2')}
  UNION ALL ${ofTarget('indicator', 'id', '$3')}
  UNION ALL ${ofTarget('deadline', 'indicator_id', '$3')}
  UNION ALL ${ofTarget('target', 'id', '$4')}
  UNION ALL ${ofTarget('target_member', 'target_id', '$4')}
  UNION ALL SELECT decided_at FROM target_source
    WHERE target_id = $4::uuid AND entity_id = $1::uuid AND decided_at > $5 AND decided_at <= $6
  UNION ALL SELECT d.decided_at FROM measurement_decision d JOIN measurement m ON m.id = d.measurement_id
    WHERE m.target_id = $4::uuid AND m.entity_id = $1::uuid AND d.kind = 'APPROVED'
      AND d.decided_at > $5 AND d.decided_at <= $6) m
ORDER BY at`

/**
 * Moments at which something beside a register moved a target's figure: its goal, deadline or members, where it
 * is counted from, an approved value. In order. One statement.
 */
export async function readPlanMoments(db: Database, window: Window): Promise<Date[]> {
  const { entityId, planId, indicatorId, targetId, after, upTo } = window
  const rows = await query<{ at: Date }>(db, momentsSql, [
    ...[entityId, planId, indicatorId, targetId],
    ...[after, upTo],
  ])
  return rows.map(({ at }) => new Date(at))
}

export interface MomentTrace {
  at: string
  actorName: string
  action: string
  subjectLabel: string
  reason: string | null
}

/**
 * Who did what at those moments, by moment; of several events the first that speaks of one of the subjects, else the
 * first. One statement.
 */
export async function readTraces(
  db: Database,
  entityId: string,
  moments: readonly string[],
  subjectIds: readonly string[],
): Promise<Map<string, MomentTrace>> {
  if (moments.length === 0) return new Map()
  const rows = await query<Omit<MomentTrace, 'at'> & { at: Date }>(
    db,
    `SELECT DISTINCT ON (at) at, actor_name AS "actorName", action, subject_label AS "subjectLabel", reason
     FROM audit_event WHERE entity_id = $1 AND at = ANY($2::timestamptz[])
     ORDER BY at, subject_id = ANY($3) DESC NULLS LAST, seq`,
    [entityId, moments, subjectIds],
  )
  return new Map(
    rows.map((row) => {
      const at = new Date(row.at).toISOString()
      return [at, { ...row, at }]
    }),
  )
}
