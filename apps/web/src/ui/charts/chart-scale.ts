/** A fraction for drawing, held within 0 and 1; null stays null. */
export function shareOf(fraction: string | null): number | null {
  if (fraction === null) return null
  const number = Number(fraction)
  return Number.isFinite(number) ? Math.min(1, Math.max(0, number)) : null
}

/** For SVG attributes: 0.5432 → "54.32%". */
export function percentOf(share: number): string {
  return `${Math.round(share * 10_000) / 100}%`
}

/** A number for drawing; null, or what is no number, stays out of the drawing. */
export function drawn(value: string | null): number | null {
  if (value === null) return null
  const number = Number(value)
  return Number.isFinite(number) ? number : null
}

const DAY_MS = 86_400_000

/** Days since 1970 of a `YYYY-MM-DD`, for placing it on an axis. */
export function dayNumber(day: string): number {
  return Date.parse(`${day}T00:00:00Z`) / DAY_MS
}

/** Moves labels apart, each at least `gap` from the one above, changing as little as it can. */
export function spreadLabels(wanted: readonly number[], gap: number, max: number): number[] {
  const order = wanted.map((at, index) => ({ at, index })).sort((a, b) => a.at - b.at)
  let floor = Number.NEGATIVE_INFINITY
  for (const label of order) {
    label.at = Math.max(label.at, floor)
    floor = label.at + gap
  }
  let ceiling = max
  for (const label of order.toReversed()) {
    label.at = Math.min(label.at, ceiling)
    ceiling = label.at - gap
  }
  const placed = new Array<number>(wanted.length).fill(0)
  for (const { at, index } of order) placed[index] = at
  return placed
}
