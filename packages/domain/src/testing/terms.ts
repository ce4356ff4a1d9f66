import type { MemberTerms, TargetTerms } from '../act/indicators/target-terms.ts'
import type { Reading } from '../figures/progress/reading.ts'

/** The act of 3 September 2008, "5 años". */
export const PLAN = { planStartsOn: '2008-09-03', planEndsOn: '2013-09-03' }

/** Row 1 ("10 puntos", "24 meses") unless told otherwise. */
export function termsWith(overrides: Partial<TargetTerms> = {}): TargetTerms {
  return {
    id: 'target',
    kind: 'TOTAL',
    mode: 'REACH',
    goal: '10',
    periodUnit: 'HALF_YEAR',
    startsOn: PLAN.planStartsOn,
    deadline: '2010-09-03',
    ...PLAN,
    members: [],
    ...overrides,
    hasMembers: overrides.hasMembers || (overrides.members?.length ?? 0) > 0,
  }
}

export function member(id: string, overrides: Partial<MemberTerms> = {}): MemberTerms {
  return {
    id,
    name: `Office ${id}`,
    activeFrom: null,
    activeTo: null,
    deadline: null,
    ...overrides,
  }
}

/** A reading of a period up to a cut-off; `said` is a value, both counts, or values by member. */
export function reading(
  periodKey: string,
  cutoff: string,
  said: string | [numerator: string, denominator: string] | Record<string, string | null> | null,
  revision = 1,
): Reading {
  const counts = Array.isArray(said) ? said : null
  const byMember = said !== null && typeof said === 'object' && !Array.isArray(said) ? said : {}
  return {
    id: `${periodKey}/${cutoff}/${revision}`,
    periodKey,
    cutoff,
    revision,
    value: typeof said === 'string' ? said : null,
    numerator: counts ? counts[0] : null,
    denominator: counts ? counts[1] : null,
    members: Object.entries(byMember).map(([memberId, value]) => ({ memberId, value })),
  }
}
