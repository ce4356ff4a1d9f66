import { prepared } from '@gelt/db'
import type { SourcedReading } from '@gelt/domain'
import { endOfTime } from '../../core/clock.ts'
import type { RunSql } from '../../core/run-sql.ts'

const readingsSql = prepared(
  'approved-readings',
  `
SELECT m.target_id AS "targetId", jsonb_agg(jsonb_build_object('id', m.id, 'periodKey', m.period_key,
  'cutoff', m.cutoff, 'revision', m.revision, 'source', m.source, 'value', nullif(trim_scale(m.value), 'NaN')::text,
  'numerator', nullif(trim_scale(m.numerator), 'NaN')::text,
  'denominator', nullif(trim_scale(m.denominator), 'NaN')::text,
  'ledger', m.ledger, 'rulesVersion', m.rules_version, 'members', coalesce(mm.members, '[]'),
  'proven', EXISTS (SELECT 1 FROM evidence e WHERE e.measurement_id = m.id AND e.attached_at <= $3::timestamptz))
  ORDER BY m.cutoff, m.revision) AS readings
FROM measurement m
JOIN measurement_decision d ON d.measurement_id = m.id AND d.kind = 'APPROVED' AND d.decided_at <= $3::timestamptz
JOIN target t ON t.id = m.target_id
JOIN indicator i ON i.id = t.indicator_id AND i.plan_id = $1::uuid
LEFT JOIN LATERAL (
  SELECT jsonb_agg(jsonb_build_object('memberId', x.member_id, 'value', nullif(trim_scale(x.value), 'NaN')::text)) AS members
  FROM measurement_member x WHERE x.measurement_id = m.id) mm ON true
WHERE m.entity_id = $2::uuid
GROUP BY m.target_id`,
)

/** A reading, and whether a file or a link proves it. */
export type ProvenReading = SourcedReading & { proven: boolean }

/** The plan's values approved by a moment, by target. One statement. */
export async function readApprovedReadings(
  run: RunSql,
  planId: string,
  entityId: string,
  knownAt: Date | null,
): Promise<Map<string, ProvenReading[]>> {
  const rows = await run<{ targetId: string; readings: ProvenReading[] }>(readingsSql, [
    planId,
    entityId,
    knownAt ?? endOfTime,
  ])
  return new Map(rows.map((row) => [row.targetId, row.readings]))
}
