import type { TargetKind } from '@gelt/domain'
import { times } from '../../lib/figures/exact.ts'
import type { HistoryPoint, HistoryUnit } from '../../ui/charts/history-plot.ts'

interface Columns {
  goal?: string | null
  values: readonly (string | null)[]
  progress: readonly (string | null)[]
  expected: readonly (string | null)[]
}

interface History {
  points: HistoryPoint[]
  unit: HistoryUnit
  goal: string | null
}

/**
 * A total and a ratio in their own unit, what is expected of them too; what is measured period by
 * period or member by member as a share of its goal, because only that can be held against its pace.
 */
export function historyPoints(
  target: { kind: TargetKind; unitPlural: string },
  dates: readonly string[],
  columns: Columns,
): History {
  const { goal } = columns
  const isOwnUnit = target.kind === 'TOTAL' || target.kind === 'RATIO'
  const points = dates.map((asOf, index): HistoryPoint => {
    const expected = columns.expected[index] ?? null
    if (!isOwnUnit) return { asOf, value: columns.progress[index] ?? null, expected }
    const due = expected !== null && goal != null ? times(expected, goal) : null
    return { asOf, value: columns.values[index] ?? null, expected: due }
  })
  return {
    points,
    unit:
      target.kind === 'TOTAL' ? { kind: 'number', name: target.unitPlural } : { kind: 'percent' },
    goal: isOwnUnit ? (goal ?? null) : '1',
  }
}
