/** A period that ended, of an office or of the whole municipality. */
export interface AttestablePeriod {
  periodKey: string
  isAttested: boolean
  /** Null: the whole municipality. */
  office?: { id: string } | null
}

/**
 * Who has not said yet that a period is complete: its offices, or the municipality where rows have none. Said of
 * the whole municipality, it holds for all of them.
 */
export function openOf<Period extends AttestablePeriod>(
  periods: readonly Period[],
  key: string,
): Period[] {
  const ofPeriod = periods.filter(({ periodKey }) => periodKey === key)
  const whole = ofPeriod.filter(({ office }) => !office)
  if (whole.some(({ isAttested }) => isAttested)) return []
  const offices = ofPeriod.filter(({ office }) => office)
  return (offices.length > 0 ? offices : whole).filter(({ isAttested }) => !isAttested)
}

/** Periods of which somebody has still to say that they are complete. */
export function countOpen(periods: readonly AttestablePeriod[]): number {
  const keys = new Set(periods.map(({ periodKey }) => periodKey))
  return [...keys].filter((key) => openOf(periods, key).length > 0).length
}
