import { Decimal } from 'decimal.js'

// A clone, so that no other code's settings reach these figures, nor these settings others.
const Exact = Decimal.clone({
  precision: 40,
  rounding: Decimal.ROUND_HALF_UP,
  toExpNeg: -40,
  toExpPos: 60,
})
export type Exact = Decimal

/** Decimals that a figure is written with. */
const PLACES = 12

export const ZERO: Exact = new Exact(0)
export const ONE: Exact = new Exact(1)

/** A decimal string as an exact number; null for null, blank or what is no plain decimal. */
export function exact(text: string | null | undefined): Exact | null {
  return text && /^-?\d+(\.\d+)?$/.test(text) ? new Exact(text) : null
}

export function whole(n: number): Exact {
  return new Exact(n)
}

/**
 * A figure as text: at most 12 decimals, rounded half up, no trailing zeros. What falls short of 1
 * is never rounded up to it, so that "1" always means all of it.
 */
export function written(figure: Exact): string {
  const rounded = figure.toDecimalPlaces(PLACES)
  const fair =
    rounded.eq(ONE) && figure.lt(ONE) ? figure.toDecimalPlaces(PLACES, Decimal.ROUND_DOWN) : rounded
  return fair.isZero() ? '0' : fair.toFixed()
}

export function writtenOrNull(figure: Exact | null): string | null {
  return figure && written(figure)
}

/** Null when there is nothing to divide by: never 0, never everything. */
export function ratio(part: Exact, all: Exact): Exact | null {
  return all.isZero() ? null : part.div(all)
}

export function clamp01(figure: Exact): Exact {
  if (figure.lt(ZERO)) return ZERO
  return figure.gt(ONE) ? ONE : figure
}

export function least(a: Exact, b: Exact): Exact {
  return a.lt(b) ? a : b
}

export function sum(figures: readonly Exact[]): Exact {
  return figures.reduce((total, figure) => total.plus(figure), ZERO)
}

/** Null for an empty list. */
export function mean(figures: readonly Exact[]): Exact | null {
  return ratio(sum(figures), whole(figures.length))
}

/** The figures that can be said; a null is not a zero. */
export function known(figures: readonly (Exact | null)[]): Exact[] {
  return figures.filter((figure) => figure !== null)
}
