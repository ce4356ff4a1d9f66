import {
  emptyTally,
  type JudgedDay,
  type Judgement,
  judgeRows,
  retally,
  type Source,
  type Tally,
} from '@gelt/domain'

/** A register's row as a figure saw it; frozen with a closed value in this shape. */
export interface ExplainedRow extends Judgement {
  id: string
  label: string
  officeId: string | null
  officeName: string | null
}

/** The rows of a register as a source judges them on a day, in the register's order. */
export function explainRows(
  source: Source,
  facts: Parameters<typeof judgeRows>[1],
  day: JudgedDay,
): ExplainedRow[] {
  return judgeRows(source, facts, day).map(({ fact, judgement }) => ({
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
