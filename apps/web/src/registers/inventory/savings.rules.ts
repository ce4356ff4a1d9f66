import type { SavedUnit } from '@gelt/domain'

export interface Saving {
  unit: SavedUnit
  /** Decimals as text, of all citizens in a year. */
  before: string
  after: string
  saved: string
  improvements: number
  unmeasured: number
}

/** What a person would name first: days and pesos where any are saved, else whatever is. */
export function namedSavings(savings: readonly Saving[]): Saving[] {
  const saved = savings.filter((saving) => Number(saving.saved) > 0)
  const first = saved.filter(({ unit }) => unit === 'DAYS' || unit === 'PESOS')
  return (first.length > 0 ? first : saved).slice(0, 2)
}

/** The units that any completed improvement measures. */
export function measuredSavings(savings: readonly Saving[]): Saving[] {
  return savings.filter(({ before, after }) => Number(before) > 0 || Number(after) > 0)
}
