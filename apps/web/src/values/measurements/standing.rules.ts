import type { PlainDate } from '@gelt/domain'
import type { MeasurementState, PendingValue_MeasurementFragment } from '../../gql/graphql.ts'
import { type ReadingTarget, readingsOf } from '../../lib/readings/target-terms.ts'

/** The newest value of a period and how far it has come. */
export interface Standing {
  id: string
  state: MeasurementState
  cutoff: PlainDate
  revision: number
  value: string | null
  numerator: string | null
  denominator: string | null
  members: readonly { memberId: string; value: string | null }[]
  /** What is known of it while it waits; null once approved. */
  pending: PendingValue_MeasurementFragment | null
}

/** What the form does: a first value, a draft to go on with, or a new revision of a decided value. */
export type RecordMode = 'new' | 'draft' | 'correct'

/** All values of a target's period, approved and waiting, the newest first: by cut-off, then revision. */
export function standingsOf(
  target: ReadingTarget,
  pending: readonly PendingValue_MeasurementFragment[],
  periodKey: string,
): Standing[] {
  const approved = readingsOf(target).map(
    (reading) => ({ ...reading, state: 'APPROVED', pending: null }) as const,
  )
  return [...approved, ...pending.map((one) => ({ ...standing(one), periodKey: one.periodKey }))]
    .filter((one) => one.periodKey === periodKey)
    .sort((a, b) => b.cutoff.localeCompare(a.cutoff) || b.revision - a.revision)
}

function standing(measurement: PendingValue_MeasurementFragment): Standing {
  return {
    id: measurement.id,
    state: measurement.state,
    cutoff: measurement.cutoff,
    revision: measurement.revision,
    value: measurement.value ?? null,
    numerator: measurement.numerator ?? null,
    denominator: measurement.denominator ?? null,
    members: measurement.members,
    pending: measurement,
  }
}

/** The form to open at once; null: what stands is said first, and a form only if it is asked for. */
export function openingMode(newest: Standing | undefined): RecordMode | null {
  if (!newest) return 'new'
  if (newest.state === 'DRAFT') return 'draft'
  // Returned asks for a correction; submitted and approved ask for nothing.
  return newest.state === 'RETURNED' ? 'correct' : null
}

/** Why a value was returned. */
export function returnReason(measurement: PendingValue_MeasurementFragment): string | null {
  return measurement.decisions.findLast(({ kind }) => kind === 'RETURNED')?.reason ?? null
}
