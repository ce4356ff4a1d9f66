import { PLAN_PARTS_MAXIMUM } from '@gelt/domain'
import { InputRefusal } from '../../core/refusals.ts'

/**
 * The number of a new part, after the last one.
 * @throws InputRefusal TOO_MANY_ITEMS where the plan holds as many as its pages show.
 */
export function nextPlace(type: keyof typeof PLAN_PARTS_MAXIMUM, last: number | null): number {
  const next = (last ?? 0) + 1
  const maximum = PLAN_PARTS_MAXIMUM[type]
  if (next <= maximum) return next
  throw new InputRefusal([
    { path: ['planId'], code: 'TOO_MANY_ITEMS', params: { maximum: String(maximum) } },
  ])
}
