import type { PlainDate, Reading } from '@gelt/domain'

interface Submitted {
  periodKey: string
  cutoff: PlainDate
}

/**
 * The approved value that a submitted one is compared with: of a correction the one that it takes the
 * place of, otherwise the last with an earlier cut-off; null: it is the first.
 */
export function previousReading(
  readings: readonly Reading[],
  { periodKey, cutoff }: Submitted,
): Reading | null {
  const newestFirst = readings.toSorted(
    (a, b) => b.cutoff.localeCompare(a.cutoff) || b.revision - a.revision,
  )
  const replaced = newestFirst.find(
    (reading) => reading.periodKey === periodKey && reading.cutoff === cutoff,
  )
  return replaced ?? newestFirst.find((reading) => reading.cutoff < cutoff) ?? null
}
