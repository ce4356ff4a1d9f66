import type { PlainDate, SourcedReading } from '@gelt/domain'
import type { RunSql } from '../../core/run-sql.ts'
import type { MeasurementState } from '../measurements/measurement-row.ts'
import { stateSql } from '../measurements/measurements-page.sql.ts'

/** The newest revision of a target's value for the end of a half-year. */
export type HeldValue = SourcedReading & {
  targetId: string
  state: MeasurementState
  recordedById: string
  /** Null: a draft. */
  submittedById: string | null
}

const heldSql = `
SELECT DISTINCT ON (m.target_id) m.id, m.target_id AS "targetId", m.period_key AS "periodKey",
  to_char(m.cutoff, 'YYYY-MM-DD') AS cutoff, m.revision, m.source::text AS source, ${stateSql} AS state,
  trim_scale(m.value)::text AS value, trim_scale(m.numerator)::text AS numerator,
  trim_scale(m.denominator)::text AS denominator, m.ledger, m.rules_version AS "rulesVersion", m.recorded_by_id AS "recordedById",
  (SELECT d.decided_by_id FROM measurement_decision d
    WHERE d.measurement_id = m.id AND d.kind = 'SUBMITTED') AS "submittedById",
  coalesce((SELECT jsonb_agg(jsonb_build_object('memberId', x.member_id, 'value', trim_scale(x.value)::text))
    FROM measurement_member x WHERE x.measurement_id = m.id), '[]') AS members
FROM measurement m
JOIN target t ON t.id = m.target_id
JOIN indicator i ON i.id = t.indicator_id AND i.plan_id = $2::uuid
WHERE m.entity_id = $1::uuid AND m.period_key = $3 AND m.cutoff = $4::date
ORDER BY m.target_id, m.revision DESC`

/** By target, what is held of a period's end, whatever its state. One statement. */
export async function readHeldValues(
  run: RunSql,
  plan: { id: string; entityId: string },
  periodKey: string,
  cutoff: PlainDate,
): Promise<Map<string, HeldValue>> {
  const rows = await run<HeldValue>(heldSql, [plan.entityId, plan.id, periodKey, cutoff])
  return new Map(rows.map((row) => [row.targetId, row]))
}

const statesSql = `
SELECT DISTINCT ON (m.target_id, m.cutoff) m.target_id || ' ' || to_char(m.cutoff, 'YYYY-MM-DD') AS place,
  ${stateSql} AS state
FROM measurement m
JOIN target t ON t.id = m.target_id
JOIN indicator i ON i.id = t.indicator_id AND i.plan_id = $2::uuid
WHERE m.entity_id = $1::uuid AND m.period_key ~ '-S[12]$' AND m.cutoff = m.period_ends_on
ORDER BY m.target_id, m.cutoff, m.revision DESC`

/** By target and last day of a half-year, `<target> 2010-06-30`, the state of what is held of it. One statement. */
export async function readHeldStates(
  run: RunSql,
  plan: { id: string; entityId: string },
): Promise<Map<string, MeasurementState>> {
  const rows = await run<{ place: string; state: MeasurementState }>(statesSql, [
    plan.entityId,
    plan.id,
  ])
  return new Map(rows.map(({ place, state }) => [place, state]))
}
