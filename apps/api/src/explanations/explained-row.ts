import {
  emptyTally,
  judgeRows,
  type PlainDate,
  retally,
  type Source,
  type Tally,
  type Verdict,
} from '@gelt/domain'

/** A register's row as a figure saw it; frozen with a closed value in this shape. */
export interface ExplainedRow {
  id: string
  label: string
  officeId: string | null
  officeName: string | null
  verdict: Verdict
  reason: string
  note: string | null
  on: PlainDate | null
}

/** The rows of a register as a source judges them on a day, in the register's order. */
export function explainRows(
  source: Source,
  facts: Parameters<typeof judgeRows>[1],
  asOf: PlainDate,
): ExplainedRow[] {
  return judgeRows(source, facts, asOf).map(({ fact, judgement }) => ({
    id: fact.id,
    label: fact.label,
    officeId: fact.officeId,
    officeName: fact.officeName,
    ...judgement,
  }))
}

export function tallyOf(rows: readonly Pick<ExplainedRow, 'verdict'>[]): Tally {
  return rows.reduce((tally, { verdict }) => retally(tally, null, verdict), emptyTally())
}
