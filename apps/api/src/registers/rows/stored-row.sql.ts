import type { RegisterDefinition } from '@gelt/domain'
import type { RunSql } from '../../core/run-sql.ts'
import type { Transaction } from '../../core/writing/transaction.ts'
import {
  columnOf,
  joinedAs,
  namesSql,
  officeIdSql,
  referencedBy,
  referencesOf,
  valuesSql,
} from '../facts/row-columns.ts'
import type { RegisterRowNode, StoredRow } from './register-row.ts'

/** Statements on the connection of a transaction. */
export function runIn(tx: Transaction): RunSql {
  return (text, values) => tx.$queryRawUnsafe(text, ...values)
}

/**
 * The table of a register as `r`, with what its references lead to beside it.
 * @param joined how `r` is joined to what stands before it
 */
export function rowsFrom(definition: RegisterDefinition, joined = ''): string {
  const joins = referencesOf(definition).map(
    ([key, field]) =>
      `LEFT JOIN ${referencedBy(field).table} ${joinedAs(key)} ON ${joinedAs(key)}.id = r.${columnOf(key, field)}`,
  )
  return [`${definition.table} r ${joined}`, ...joins].join('\n')
}

/** The present version of `r` as `h`, which knows when it was recorded. */
export function versionOf(definition: RegisterDefinition): string {
  return `JOIN history.${definition.table} h ON h.id = r.id AND h.recorded_to = 'infinity'`
}

/** A row of {@link rowsFrom} and {@link versionOf} as JSON: `StoredRow`. */
export function rowJson(definition: RegisterDefinition): string {
  return `json_build_object('id', r.id, 'entityId', r.entity_id, 'code', r.code,
    'officeId', ${officeIdSql('r', definition)}, 'values', ${valuesSql('r', definition)},
    'names', ${namesSql(definition)}, 'annulledReason', r.annulled_reason, 'version', r.version,
    'recordedAt', h.recorded_from)`
}

/** Rows of a register for which a condition on `r` holds. One statement. */
export async function readRows(
  run: RunSql,
  definition: RegisterDefinition,
  condition: string,
  values: unknown[],
): Promise<RegisterRowNode[]> {
  const found = await run<{ row: StoredRow }>(
    `SELECT ${rowJson(definition)} AS row FROM ${rowsFrom(definition)} ${versionOf(definition)} WHERE ${condition}`,
    values,
  )
  return found.map(({ row }) => ({ ...row, definition }))
}

/** The row with that id; null: there is none. One statement. */
export async function readRow(
  run: RunSql,
  definition: RegisterDefinition,
  id: string,
): Promise<RegisterRowNode | null> {
  const [row] = await readRows(run, definition, 'r.id = $1::uuid', [id])
  return row ?? null
}
