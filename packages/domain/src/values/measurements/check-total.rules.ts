import type { TargetTerms } from '../../act/indicators/target-terms.ts'
import { exact, sum, written, ZERO } from '../../core/decimals.rules.ts'
import type { Issue } from '../../core/errors/error-codes.ts'
import type { Reading, ReadingCandidate } from '../../figures/progress/reading.ts'
import { amountOf, currentByPeriod } from '../../figures/progress/readings.rules.ts'

const END_OF_TIME = '9999-12-31'

/** A total can lose what no longer counts, but never more than it had gathered. */
export function checkTotal(
  terms: TargetTerms,
  candidate: ReadingCandidate,
  readings: readonly Reading[],
): Issue[] {
  if (terms.kind !== 'TOTAL') return []
  const given = terms.hasMembers
    ? (candidate.members ?? []).map(({ value }) => exact(value) ?? ZERO)
    : [exact(candidate.value) ?? ZERO]
  const others = [...currentByPeriod(readings, END_OF_TIME).values()]
    .filter(({ periodKey }) => periodKey !== candidate.periodKey)
    .map((reading) => amountOf(reading) ?? ZERO)
  const total = sum([...others, ...given])
  if (total.gte(ZERO)) return []
  return [
    {
      path: [terms.hasMembers ? 'members' : 'value'],
      code: 'TOTAL_BELOW_ZERO',
      params: { total: written(total) },
    },
  ]
}
