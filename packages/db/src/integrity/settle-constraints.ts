import type pg from 'pg'
import { StartupError } from '../server/startup-error.ts'
import {
  hasConstraintsToSettle,
  markFaulty,
  readUnfitRows,
  type UnfitRow,
  validateConstraints,
} from './unfit-rows.sql.ts'
import { wayOut } from './way-out.ts'

/** So many rows are named in the refusal; `npm run check-data` names them all. */
const named = 3

/** The rows that break a constraint or a rule; constraints that no row breaks are validated on the way. */
export async function unfitRows(client: pg.ClientBase): Promise<UnfitRow[]> {
  await validateConstraints(client)
  return readUnfitRows(client)
}

/**
 * Looks at the rows that were there before the constraints that migrations added. In append-only tables they stay
 * and are marked as faulty; anywhere else the start stops, inside the transaction of the migrations: the database
 * stays as it was, and the version that made it can mend them.
 * @param migrated whether migrations were applied just now
 * @throws StartupError DATA_UNFIT naming table, id and way out
 */
export async function settleConstraints(client: pg.ClientBase, migrated: boolean): Promise<void> {
  if (!(await hasConstraintsToSettle(client, migrated))) return
  const rows = await unfitRows(client)
  const refused = rows.filter(({ appendOnly }) => !appendOnly)
  if (refused.length > 0) {
    const first = refused.slice(0, named)
    throw new StartupError('DATA_UNFIT', {
      count: refused.length,
      spanish: first.map((row) => wayOut(row).spanish).join(' '),
      english: first.map((row) => wayOut(row).english).join(' '),
    })
  }
  await markFaulty(client, rows)
}
