/** What is tried, the statement, and why it is refused: SQLSTATE and, where one holds, the constraint. */
export type Hostile = readonly [what: string, sql: string, refusal: string]

/** A value typed for a target. */
export const value = (columns: string, values: string) =>
  `INSERT INTO measurement (entity_id, recorded_by_id, target_id, period_key, period_starts_on, period_ends_on, cutoff${columns})
   VALUES (:entity, :person, ${values})`
/** Period and cutoff of one. */
export const half = `'2009-S2', '2009-07-01', '2009-12-31', '2009-12-31'`
/** A row of a register. */
export const row = (table: string, columns: string, values: string) =>
  `INSERT INTO ${table} (entity_id, code, search_text, ${columns}) VALUES (:entity, 'H-1', '', ${values})`
/** Evidence of a value or of a register’s row. */
export const proof = (table: string, of: string, rest: string) =>
  `INSERT INTO ${table} (entity_id, attached_by_id, title, ${of}, kind, url, file_id) VALUES (:entity, :person, 'x', ${rest})`
