import type { Status } from '@gelt/domain'
import { compare, minus } from '../../lib/figures/exact.ts'
import { needsAttention } from '../../lib/figures/standing.ts'

export interface Standing {
  status: Status
  /** Shares 0 to 1 as decimal strings. */
  progress?: string | null
  expected?: string | null
}

const SEVERITY: readonly Status[] = ['OVERDUE', 'BEHIND', 'AT_RISK']

function gapOf({ progress, expected }: Standing): string {
  return minus(expected ?? '0', progress ?? '0')
}

/** The rows that need attention most: overdue before behind before at risk, then by how far off. */
export function worstOf<Row extends { standing: Standing }>(
  rows: readonly Row[],
  count: number,
): Row[] {
  return rows
    .filter(({ standing }) => needsAttention.includes(standing.status))
    .toSorted(
      ({ standing: a }, { standing: b }) =>
        SEVERITY.indexOf(a.status) - SEVERITY.indexOf(b.status) || compare(gapOf(b), gapOf(a)),
    )
    .slice(0, count)
}
