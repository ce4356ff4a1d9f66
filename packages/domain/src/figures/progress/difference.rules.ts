import { exact, written, ZERO } from '../../core/decimals.rules.ts'

/**
 * How much a share moved, exact: contributions written so add up to the whole change to the last digit. No
 * data counts as 0.
 */
export function difference(after: string | null, before: string | null): string {
  return written((exact(after) ?? ZERO).minus(exact(before) ?? ZERO))
}
