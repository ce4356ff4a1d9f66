import type { AttestationFact } from '@gelt/domain'
import type { RunSql } from '../../core/run-sql.ts'

/**
 * Attestations that stood at the moment $2, of the entity $1: of each register, period and office the last one
 * said by then, where it wasn't taken back.
 */
export const attestationsAtSql = `SELECT 'attestations' AS register,
    coalesce(json_agg(json_build_object('register', a.register, 'startsOn', a.period_starts_on,
      'endsOn', a.period_ends_on, 'officeId', a.office_id)
      ORDER BY a.register, a.period_starts_on, a.office_id), '[]') AS facts
  FROM (SELECT DISTINCT ON (register, period_key, office_id) * FROM attestation
    WHERE entity_id = $1::uuid AND attested_at <= $2::timestamptz
    ORDER BY register, period_key, office_id, attested_at DESC, id DESC) a
  WHERE a.kind = 'ATTESTED'`

/** What was said of periods at one moment. */
export interface AttestationStep {
  at: Date
  isStanding: boolean
  fact: AttestationFact
}

/** What was said of registers' periods after one moment and up to another, in the order of saying. One statement. */
export function readAttestationSteps(
  run: RunSql,
  entityId: string,
  registers: readonly string[],
  { after, upTo }: { after: Date; upTo: Date },
): Promise<AttestationStep[]> {
  return run(
    `SELECT attested_at AS at, kind = 'ATTESTED' AS "isStanding", json_build_object('register', register,
       'startsOn', period_starts_on, 'endsOn', period_ends_on, 'officeId', office_id) AS fact
     FROM attestation WHERE entity_id = $1::uuid AND register = ANY($2)
       AND attested_at > $3::timestamptz AND attested_at <= $4::timestamptz ORDER BY attested_at, id`,
    [entityId, registers, after, upTo],
  )
}

/** Standing attestations after some more was said: each takes the place of what was said of its period before. */
export function withSteps(
  standing: readonly AttestationFact[],
  steps: readonly AttestationStep[],
): AttestationFact[] {
  const keyOf = ({ register, startsOn, officeId }: AttestationFact) =>
    `${register} ${startsOn} ${officeId}`
  const byKey = new Map(standing.map((fact) => [keyOf(fact), fact]))
  for (const { fact, isStanding } of steps) {
    if (isStanding) byKey.set(keyOf(fact), fact)
    else byKey.delete(keyOf(fact))
  }
  return [...byKey.values()]
}
