import type { PlainDate } from '@gelt/domain'
import type { RunSql } from '../../core/run-sql.ts'

/** What was said of a register's period: that it is complete, or that this no longer holds. */
export interface AttestationRow {
  id: string
  entityId: string
  /** Key of the register. */
  register: string
  periodKey: string
  periodStartsOn: PlainDate
  periodEndsOn: PlainDate
  /** Null: the whole municipality, by the committee. */
  officeId: string | null
  kind: 'ATTESTED' | 'WITHDRAWN'
  note: string | null
  attestedById: string
  attestedAt: Date
}

const columns = `id, entity_id AS "entityId", register, period_key AS "periodKey",
  to_char(period_starts_on, 'YYYY-MM-DD') AS "periodStartsOn", to_char(period_ends_on, 'YYYY-MM-DD') AS "periodEndsOn",
  office_id AS "officeId", kind::text AS kind, note, attested_by_id AS "attestedById", attested_at AS "attestedAt"`

const standingSql = `
SELECT * FROM (
  SELECT DISTINCT ON (period_key, office_id) ${columns} FROM attestation
  WHERE entity_id = $1::uuid AND register = $2
    AND ($3::date IS NULL OR period_ends_on >= $3::date) AND ($4::date IS NULL OR period_starts_on <= $4::date)
  ORDER BY period_key, office_id, attested_at DESC, id DESC) latest
WHERE kind = 'ATTESTED' ORDER BY "periodStartsOn" DESC, "officeId" NULLS FIRST`

interface Span {
  entityId: string
  /** Key of the register. */
  register: string
  /** Periods that reach into these days, both included; null: any. */
  from: PlainDate | null
  to: PlainDate | null
}

/** Those that hold: of each period and office the last word, where it is that it is complete. One statement. */
export function readStanding(
  run: RunSql,
  { entityId, register, from, to }: Span,
): Promise<AttestationRow[]> {
  return run<AttestationRow>(standingSql, [entityId, register, from, to])
}

/** The attestation with that id, whether or not it holds. One statement. */
export async function readAttestation(run: RunSql, id: string): Promise<AttestationRow | null> {
  const [row] = await run<AttestationRow>(
    `SELECT ${columns} FROM attestation WHERE id = $1::uuid`,
    [id],
  )
  return row ?? null
}
