/** Condition on a membership `m`: held that day. A role with days is held from the first to the last of them. */
export function heldOnSql(day: string): string {
  return `(m.since IS NULL OR ${day} BETWEEN m.since AND m.until)`
}
