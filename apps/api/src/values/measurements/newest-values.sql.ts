import type { PlainDate } from '@gelt/domain'
import type { RunSql } from '../../core/run-sql.ts'
import { stateSql } from './measurements-page.sql.ts'

interface WantedValues {
  entityId: string
  targetIds: readonly string[]
  /** Of other periods only what was returned is given, or a correction that wasn't handed over yet. */
  periodKeys: readonly string[]
  asOf: PlainDate
}

const newestSql = `
SELECT id FROM (
  SELECT DISTINCT ON (m.target_id, m.period_key) m.id, m.period_key, m.revision, ${stateSql} AS state
  FROM measurement m
  WHERE m.entity_id = $1 AND m.target_id = ANY($2::uuid[]) AND m.cutoff <= $4::date
  ORDER BY m.target_id, m.period_key, m.cutoff DESC, m.revision DESC) newest
WHERE period_key = ANY($3::text[]) OR state = 'RETURNED' OR (state = 'DRAFT' AND revision > 1)`

/** Ids of the newest value of each target and period up to a day. One statement. */
export async function readNewestIds(
  run: RunSql,
  { entityId, targetIds, periodKeys, asOf }: WantedValues,
): Promise<string[]> {
  const values = [entityId, [...targetIds], [...periodKeys], asOf]
  return (await run<{ id: string }>(newestSql, values)).map(({ id }) => id)
}
