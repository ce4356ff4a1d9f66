import { type PlainDate, periodOf } from '@gelt/domain'

/** Half-year that a day falls in: `2010-S1`. */
export function periodLabel(day: PlainDate): string {
  return periodOf('HALF_YEAR', day, day).key
}
