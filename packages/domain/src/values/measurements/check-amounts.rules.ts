import type { TargetTerms } from '../../act/indicators/target-terms.ts'
import type { PlainDate } from '../../core/calendar/plain-date.rules.ts'
import { exact } from '../../core/decimals.rules.ts'
import type { Issue } from '../../core/errors/error-codes.ts'
import { decimalProblem, VALUE_DECIMALS, VALUE_MAXIMUM } from '../../core/text/decimal.input.ts'
import type { ReadingCandidate } from '../../figures/progress/reading.ts'
import { hasBegun, isActive } from '../../figures/progress/readings.rules.ts'

/** Whether the target's kind takes the fields that were filled, and what is wrong in each. */
export function checkAmounts(
  terms: TargetTerms,
  candidate: ReadingCandidate,
  cutoff: PlainDate,
): Issue[] {
  if (terms.kind === 'RATIO') {
    return [...unexpected(candidate, ['value', 'members']), ...checkCounts(terms, candidate)]
  }
  const rest = unexpected(candidate, ['numerator', 'denominator'])
  if (terms.hasMembers || terms.kind === 'COVERAGE' || terms.kind === 'LEVEL') {
    return [...rest, ...unexpected(candidate, ['value']), ...checkMembers(terms, candidate, cutoff)]
  }
  const value = candidate.value?.trim()
  return [
    ...rest,
    ...unexpected(candidate, ['members']),
    ...(value
      ? checkNumber(terms, value, ['value'])
      : [{ path: ['value'], code: 'NO_VALUE' as const }]),
  ]
}

/** No percentage is typed: a ratio is given by its two counts, a coverage by its members. */
function unexpected(
  candidate: ReadingCandidate,
  fields: readonly ('value' | 'numerator' | 'denominator' | 'members')[],
): Issue[] {
  return fields
    .filter((field) => (candidate[field]?.length ?? 0) > 0)
    .map((field) => ({ path: [field], code: 'UNEXPECTED_VALUE' }))
}

function checkCounts(terms: TargetTerms, candidate: ReadingCandidate): Issue[] {
  const numerator = candidate.numerator?.trim()
  const denominator = candidate.denominator?.trim()
  if (!numerator && !denominator) return [{ path: ['numerator'], code: 'NO_VALUE' }]
  const issues: Issue[] = [
    ...requiredNumber(terms, numerator, ['numerator']),
    ...requiredNumber(terms, denominator, ['denominator']),
  ]
  const part = exact(numerator)
  const all = exact(denominator)
  if (issues.length > 0 || !numerator || !denominator || !part || !all) return issues
  if (all.isZero()) return [{ path: ['denominator'], code: 'ZERO_DENOMINATOR' }]
  if (part.lte(all)) return []
  const params = { numerator, denominator }
  return [{ path: ['numerator'], code: 'NUMERATOR_ABOVE_DENOMINATOR', params }]
}

function checkMembers(terms: TargetTerms, candidate: ReadingCandidate, cutoff: PlainDate): Issue[] {
  const rows = candidate.members ?? []
  if (!rows.some(({ value }) => value?.trim())) return [{ path: ['members'], code: 'NO_VALUE' }]
  const seen = new Set<string>()
  return rows.flatMap(({ memberId, value }, index): Issue[] => {
    const at = ['members', String(index)]
    const member = terms.members.find(({ id }) => id === memberId)
    if (!member) return [{ path: [...at, 'memberId'], code: 'MEMBER_UNKNOWN' }]
    if (seen.has(memberId)) return [{ path: [...at, 'memberId'], code: 'MEMBER_REPEATED' }]
    seen.add(memberId)
    const text = value?.trim()
    if (!text) return []
    // A group that has closed still counts; an office that was closed doesn't.
    const counts = terms.kind === 'LEVEL' ? hasBegun(member, cutoff) : isActive(member, cutoff)
    if (!counts) return [{ path: [...at, 'value'], code: 'MEMBER_INACTIVE' }]
    return checkNumber(terms, text, [...at, 'value'])
  })
}

function requiredNumber(terms: TargetTerms, text: string | undefined, path: string[]): Issue[] {
  return text ? checkNumber(terms, text, path) : [{ path, code: 'REQUIRED' }]
}

function checkNumber(terms: TargetTerms, text: string, path: string[]): Issue[] {
  const problem = decimalProblem(text)
  if (problem === 'TOO_MANY_DECIMALS') {
    return [{ path, code: problem, params: { maximum: String(VALUE_DECIMALS) } }]
  }
  if (problem === 'ABOVE_RANGE')
    return [{ path, code: problem, params: { maximum: VALUE_MAXIMUM } }]
  const figure = exact(text)
  if (problem || !figure) return [{ path, code: 'NOT_A_NUMBER' }]
  // Only a total may take away: something counted before that no longer counts.
  if (figure.isNegative() && !figure.isZero() && terms.kind !== 'TOTAL') {
    return [{ path, code: 'NEGATIVE' }]
  }
  const whole = terms.wholeNumbers ?? terms.kind !== 'LEVEL'
  if (whole && !figure.isInteger()) return [{ path, code: 'NOT_WHOLE' }]
  const maximum = exact(terms.maximum)
  return maximum && figure.gt(maximum)
    ? [{ path, code: 'ABOVE_RANGE', params: { maximum: maximum.toFixed() } }]
    : []
}
