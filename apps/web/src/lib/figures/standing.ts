import type { Status } from '@gelt/domain'

/** Someone has to do something about a row in one of these. */
export const needsAttention: readonly Status[] = ['AT_RISK', 'BEHIND', 'OVERDUE']
/** As it should be. */
export const isWell: readonly Status[] = ['ON_TRACK', 'MET', 'MET_LATE']

interface Count {
  status: Status
  count: number
}

/** How many of the counted rows are in one of the statuses. */
export function countIn(counts: readonly Count[], statuses: readonly Status[]): number {
  return counts
    .filter(({ status }) => statuses.includes(status))
    .reduce((sum, { count }) => sum + count, 0)
}
