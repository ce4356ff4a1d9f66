import { prepared } from '@gelt/db'
import type { RunSql } from '../../core/run-sql.ts'

interface Window {
  entityId: string
  planId: string
  indicatorId: string
  targetId: string
  /** Registers whose attestations matter to it. */
  registers: readonly string[]
  /** Moments after the first and up to the second. */
  after: Date
  upTo: Date
}

const ofTarget = (table: string, column: string, parameter: string) =>
  `SELECT recorded_from AS at FROM history.${table}
   WHERE ${column} = ${parameter}::uuid AND entity_id = $1::uuid AND recorded_from > $5 AND recorded_from <= $6`

const momentsSql = prepared(
  'plan-moments',
  `
SELECT at, bool_or(kind = 'ROWS') AS "movesRows", bool_and(kind = 'ATTESTED') AS "isAttestation"
FROM (SELECT at, 'PLAN' AS kind FROM (
  ${ofTarget('plan', 'id', '$2')}
  UNION ALL ${ofTarget('indicator', 'id', '$3')}
  UNION ALL ${ofTarget('deadline', 'indicator_id', '$3')}
  UNION ALL ${ofTarget('target', 'id', '$4')}
  UNION ALL ${ofTarget('target_member', 'target_id', '$4')}
  UNION ALL SELECT decided_at FROM target_source
    WHERE target_id = $4::uuid AND entity_id = $1::uuid AND decided_at > $5 AND decided_at <= $6
  UNION ALL SELECT d.decided_at FROM measurement_decision d JOIN measurement m ON m.id = d.measurement_id
    WHERE m.target_id = $4::uuid AND m.entity_id = $1::uuid AND d.kind = 'APPROVED'
      AND d.decided_at > $5 AND d.decided_at <= $6) p
  UNION ALL SELECT at, 'ROWS' FROM (${ofTarget('phase', 'plan_id', '$2')}) r
  UNION ALL SELECT attested_at, 'ATTESTED' FROM attestation
    WHERE register = ANY($7) AND entity_id = $1::uuid AND attested_at > $5 AND attested_at <= $6) m
GROUP BY at ORDER BY at`,
)

/** A moment beside a register's own. */
export interface PlanMoment {
  at: Date
  /** The register's rows are seen otherwise since. */
  movesRows: boolean
  /** Nothing but periods were said to be complete, or no longer. */
  isAttestation: boolean
}

/**
 * Moments at which something beside a register moved a target's figure: its goal, deadline or members, where it
 * is counted from, an approved value, a phase's deadline, a period said to be complete. In order. One statement.
 */
export async function readPlanMoments(run: RunSql, window: Window): Promise<PlanMoment[]> {
  const { entityId, planId, indicatorId, targetId, registers, after, upTo } = window
  const rows = await run<PlanMoment>(momentsSql, [
    ...[entityId, planId, indicatorId, targetId],
    ...[after, upTo, registers],
  ])
  return rows.map((row) => ({ ...row, at: new Date(row.at) }))
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
  run: RunSql,
  entityId: string,
  moments: readonly string[],
  subjectIds: readonly string[],
): Promise<Map<string, MomentTrace>> {
  if (moments.length === 0) return new Map()
  const rows = await run<Omit<MomentTrace, 'at'> & { at: Date }>(
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
