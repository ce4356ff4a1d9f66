import type { PlainDate } from '@gelt/domain'
import type { ClosingRow_RowFragment } from '../../gql/graphql.ts'

export type ClosingRow = ClosingRow_RowFragment

/** A half-year that ended, and how many of its targets are where. */
export interface ClosingPeriod {
  cutoff: PlainDate
  open: number
  submitted: number
  approved: number
}

/** Half-years in the order of what asks for work: those with something open, then those that wait, the latest first. */
export function periodsByWork<Period extends ClosingPeriod>(periods: readonly Period[]): Period[] {
  const rank = ({ open, submitted }: ClosingPeriod) => (open > 0 ? 0 : submitted > 0 ? 1 : 2)
  return periods.toSorted((a, b) => rank(a) - rank(b) || b.cutoff.localeCompare(a.cutoff))
}

/** Closed in one call: both targets of row 2 together. */
export interface RowToClose {
  row: number
  name: string
  needsReason: boolean
}

function canClose({ state, obstacle }: ClosingRow): boolean {
  return state !== 'SUBMITTED' && state !== 'NOTHING' && obstacle === null
}

/** The rows that can be closed, each once. */
export function closableRows(rows: readonly ClosingRow[]): RowToClose[] {
  const closable = rows.filter(canClose)
  return [...new Set(closable.map(({ indicator }) => indicator.row))].map((row) => {
    const targets = closable.filter(({ indicator }) => indicator.row === row)
    return {
      row,
      name: targets[0]?.indicator.shortName ?? '',
      needsReason: targets.some(({ needsReason }) => needsReason),
    }
  })
}

/** Rows that closing takes up unless the person says otherwise: those without an approved or waiting value. */
export function rowsToClose(rows: readonly ClosingRow[]): number[] {
  const open = new Set(
    rows
      .filter((row) => row.state === 'OPEN' || row.state === 'RETURNED')
      .map((r) => r.indicator.row),
  )
  return closableRows(rows)
    .map(({ row }) => row)
    .filter((row) => open.has(row))
}

/** What a half-year's checklist comes to, in targets. */
export interface ClosingCounts {
  all: number
  open: number
  submitted: number
  approved: number
  /** Those that wait and that the person at the screen may approve. */
  approvable: number
}

export function closingCounts(rows: readonly ClosingRow[]): ClosingCounts {
  const count = (states: readonly ClosingRow['state'][]) =>
    rows.filter(({ state }) => states.includes(state)).length
  return {
    all: count(['OPEN', 'RETURNED', 'SUBMITTED', 'APPROVED']),
    open: count(['OPEN', 'RETURNED']),
    submitted: count(['SUBMITTED']),
    approved: count(['APPROVED']),
    approvable: rows.filter(({ mayApprove }) => mayApprove).length,
  }
}

interface Owing {
  office: { id: string; name: string } | null
  periods: number
}

/** Who has still to say that a row's register is complete, and of how many periods. */
export function whoOwes({ openAttestations }: Pick<ClosingRow, 'openAttestations'>): Owing[] {
  const byOffice = Map.groupBy(openAttestations, ({ office }) => office?.id ?? '')
  return [...byOffice.values()].map((periods) => ({
    office: periods[0]?.office ?? null,
    periods: periods.length,
  }))
}
