/** Seconds after which to try again: a restart of PostgreSQL takes some. */
export const retryAfter = '5'

export function isOutage(code: unknown): code is 'DATABASE_UNAVAILABLE' | 'OUTCOME_UNKNOWN' {
  return code === 'DATABASE_UNAVAILABLE' || code === 'OUTCOME_UNKNOWN'
}
