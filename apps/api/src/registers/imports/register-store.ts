import type { Database } from '@gelt/db'
import type { AuditAction, Cells, RegisterTemplate } from '@gelt/domain'
import type { RowsScope } from '../rows/row-hooks.ts'

/** A row to write, by column key, with the version that was compared with; null: it is new. */
export interface RowToWrite {
  cells: Cells
  version: number | null
}

/** How a register's rows leave the database for a file and come back. */
export interface RegisterStore {
  template: RegisterTemplate
  /** Of the audit event that an import leaves. */
  importAction: AuditAction
  /**
   * The stored rows as JSON text, `[{ version, cells }]`, values as the template's codecs take them. One statement.
   * @param codes of these alone; absent: of all
   */
  stored(db: Database, entityId: string, codes?: readonly string[]): Promise<string>
  /** Known codes and what people write for them, as JSON text: `{ offices: [[code, name]] }`. One statement. */
  lists(db: Database, entityId: string): Promise<string>
  /**
   * Adds and changes rows, a statement each.
   * @returns how many were written: less than given where somebody edited one of them meanwhile
   */
  write(scope: RowsScope, rows: readonly RowToWrite[]): Promise<number>
  /**
   * Tells the database of many new rows at once: until it has counted them, keeping the history of each reads
   * those of all.
   */
  written(db: Database): Promise<void>
}
