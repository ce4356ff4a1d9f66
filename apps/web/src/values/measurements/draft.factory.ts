import type { PendingValue_MeasurementFragment } from '../../gql/graphql.ts'

/** A draft of the first half of 2010 with a value of 4, as the API gives it. */
export function draft(facts: Partial<PendingValue_MeasurementFragment> = {}) {
  return {
    __typename: 'Measurement' as const,
    id: 'draft-1',
    version: 1,
    state: 'DRAFT' as const,
    periodKey: '2010-S1',
    cutoff: '2010-06-30',
    revision: 1,
    value: '4',
    numerator: null,
    denominator: null,
    members: [],
    note: null,
    reason: null,
    recordedAt: '2010-06-30T15:00:00Z',
    recordedBy: null,
    decisions: [],
    ...facts,
  }
}
