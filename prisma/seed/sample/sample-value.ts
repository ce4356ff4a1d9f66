import type { ClosedValue, Judgement, PlainDate } from '@gelt/domain'

/** A judged row of a register, as an explanation keeps it. */
export interface CountedRow extends Judgement {
  readonly id: string
  readonly label: string
  readonly officeId: string | null
  readonly officeName: string | null
}

/** When a half-year's value was closed and what became of it, by day; moments of the day are derived. */
export interface Closing {
  readonly period: string
  readonly cutoff: PlainDate
  /** From 1; default 1. */
  readonly revision?: number
  /** Why it was closed again; from revision 2 on. */
  readonly reason?: string
  readonly closedOn: PlainDate
  readonly approvedOn?: PlainDate
  readonly returned?: { readonly on: PlainDate; readonly reason: string }
  /** Title of a link that proves it. */
  readonly evidence?: string
}

/** A value of the sample: what the registers said when its half-year was closed. */
export interface SampleValue extends Closing, ClosedValue {
  readonly row: number
  /** 1, or 2 for the second target of row 2. */
  readonly part: number
  readonly sourceKey: string
  readonly definitionVersion: number
  /** The rows that it is made of. */
  readonly rows: readonly CountedRow[]
}

/** The reports of June and December: cut-off, day of closing, day of approval. */
export const reports = {
  '2008-S2': {
    ...{ period: '2008-S2', cutoff: '2008-12-31' },
    ...{ closedOn: '2009-01-07', approvedOn: '2009-01-15' },
  },
  '2009-S1': {
    ...{ period: '2009-S1', cutoff: '2009-06-30' },
    ...{ closedOn: '2009-07-02', approvedOn: '2009-07-10' },
  },
  '2009-S2': {
    ...{ period: '2009-S2', cutoff: '2009-12-31' },
    ...{ closedOn: '2010-01-06', approvedOn: '2010-01-14' },
  },
  // Half of the report of December 2009 came in six weeks late.
  '2009-S2-late': {
    ...{ period: '2009-S2', cutoff: '2009-12-31' },
    ...{ closedOn: '2010-02-18', approvedOn: '2010-02-24' },
  },
} as const
