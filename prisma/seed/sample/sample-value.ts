import type { Judgement, PlainDate } from '@gelt/domain'
import type { PersonKey } from '../people.ts'

/** A judged row of the register, as an explanation keeps it. */
export interface CountedRow extends Judgement {
  readonly id: string
  readonly label: string
  readonly officeId: string | null
  readonly officeName: string | null
}

/** A value of the sample and what became of it, by day; moments of the day are derived. */
export interface SampleValue {
  readonly row: number
  /** 1, or 2 for the second target of row 2. */
  readonly part?: 1 | 2
  readonly period: string
  readonly cutoff: PlainDate
  /** From 1; default 1. */
  readonly revision?: number
  readonly value?: number
  /** Numerator and denominator. */
  readonly counts?: readonly [number, number]
  /** Counted from the register: by what, and the rows that it was made of. Its counts follow from them. */
  readonly counted?: {
    readonly sourceKey: string
    readonly definitionVersion: number
    readonly rows: readonly CountedRow[]
  }
  /** By the member's key: office code, phase number, modality, account or group. */
  readonly members?: Readonly<Record<string, number>>
  readonly note?: string
  /** Why it was corrected; from revision 2 on. */
  readonly reason?: string
  /** Default: the committee's leader. */
  readonly by?: PersonKey
  readonly recordedOn: PlainDate
  /** Absent: still a draft. The committee's leader submits. */
  readonly submittedOn?: PlainDate
  readonly approvedOn?: PlainDate
  /** Default: the committee's reviewer. */
  readonly decidedBy?: PersonKey
  readonly returned?: { readonly on: PlainDate; readonly reason: string }
  /** Title of a link that proves it. */
  readonly evidence?: string
}

type Life = Pick<SampleValue, 'recordedOn' | 'submittedOn' | 'approvedOn'>

/** Recorded and submitted on one day, approved on another. */
export function approved(recordedOn: PlainDate, approvedOn: PlainDate): Life {
  return { recordedOn, submittedOn: recordedOn, approvedOn }
}

/** Recorded and submitted, still to be approved on 30 June 2010. */
export function pending(recordedOn: PlainDate): Life {
  return { recordedOn, submittedOn: recordedOn }
}

/** The reports of June and December: cut-off, day of recording, day of approval. */
export const reports = {
  '2008-S2': { period: '2008-S2', cutoff: '2008-12-31', ...approved('2009-01-07', '2009-01-15') },
  '2009-S1': { period: '2009-S1', cutoff: '2009-06-30', ...approved('2009-07-02', '2009-07-10') },
  '2009-S2': { period: '2009-S2', cutoff: '2009-12-31', ...approved('2010-01-06', '2010-01-14') },
  // Half of the report of December 2009 came in six weeks late.
  '2009-S2-late': {
    period: '2009-S2',
    cutoff: '2009-12-31',
    ...approved('2010-02-18', '2010-02-24'),
  },
  '2010-S1': { period: '2010-S1', cutoff: '2010-06-22', ...approved('2010-06-23', '2010-06-28') },
} as const
