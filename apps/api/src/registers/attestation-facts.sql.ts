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
