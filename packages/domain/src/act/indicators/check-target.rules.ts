import { exact, ONE } from '../../core/decimals.rules.ts'
import type { ErrorCode, Issue } from '../../core/errors/error-codes.ts'
import type { MemberKind, TargetKind } from './indicators.vocabulary.ts'

/** The fields of a target that have to fit each other. */
export interface TargetShape {
  kind: TargetKind
  /** Decimal string; of a RATIO the fraction (1 = 100 %); null: the plan sets none. */
  goal: string | null
  wholeNumbers: boolean
  memberKind: MemberKind | null
  numeratorLabel: string | null
  denominatorLabel: string | null
}

/**
 * What doesn't fit: a RATIO has both labels and a goal of at most 1; COVERAGE and LEVEL count by members,
 * TOTAL and RATIO don't; a goal is more than 0, and whole where only whole numbers make sense.
 */
export function targetIssues(shape: TargetShape): Issue[] {
  return [...goalIssues(shape), ...memberIssues(shape), ...labelIssues(shape)]
}

function goalIssues({ kind, goal, wholeNumbers }: TargetShape): Issue[] {
  const value = exact(goal)
  if (!value) return []
  if (value.lte(0)) return [{ path: ['goal'], code: 'NEGATIVE', params: { above: '0' } }]
  if (kind === 'RATIO') {
    return value.gt(ONE) ? [{ path: ['goal'], code: 'ABOVE_RANGE', params: { maximum: '1' } }] : []
  }
  return wholeNumbers && !value.isInteger() ? issue('goal', 'NOT_WHOLE') : []
}

function memberIssues({ kind, memberKind }: TargetShape): Issue[] {
  const needed = kind === 'COVERAGE' || kind === 'LEVEL'
  if (needed && !memberKind) return issue('memberKind', 'REQUIRED')
  const barred = kind === 'TOTAL' || kind === 'RATIO'
  return barred && memberKind ? issue('memberKind', 'UNEXPECTED_VALUE') : []
}

function labelIssues({ kind, numeratorLabel, denominatorLabel }: TargetShape): Issue[] {
  if (kind !== 'RATIO') return []
  return [
    ...(numeratorLabel ? [] : issue('numeratorLabel', 'REQUIRED')),
    ...(denominatorLabel ? [] : issue('denominatorLabel', 'REQUIRED')),
  ]
}

function issue(field: keyof TargetShape, code: ErrorCode): Issue[] {
  return [{ path: [field], code }]
}
