import { judgeRows, type ProcedureFact, sourceByKey, tallyRows } from '@gelt/domain'
import { countedRows } from '../alvarado/counted-rows.ts'
import { registerFactsAt } from './inventory/register-facts.ts'
import type { RegisterEdit } from './inventory/register-history.ts'
import { recordedAt } from './record-values.ts'
import type { SampleContext } from './sample-context.ts'
import { approved, reports, type SampleValue } from './sample-value.ts'

type Closing = Pick<
  SampleValue,
  | 'period'
  | 'cutoff'
  | 'recordedOn'
  | 'submittedOn'
  | 'approvedOn'
  | 'revision'
  | 'reason'
  | 'evidence'
> & { readonly rows: readonly number[] }

/** Periods as the committee's leader closed them; the first half of 2010 is open. Row 12 was typed until then. */
const closings: readonly Closing[] = [
  { rows: [6, 7, 8, 9, 10, 11], ...reports['2008-S2'] },
  { rows: [6, 7, 8, 9, 10, 11], ...reports['2009-S1'] },
  { rows: [6, 7, 9, 11], ...reports['2009-S2'] },
  { rows: [8, 10], ...reports['2009-S2-late'] },
  {
    rows: [9],
    period: '2009-S2',
    cutoff: '2009-12-31',
    revision: 2,
    reason: 'Faltaban dos trámites de la Comisaría de Familia estudiados en diciembre.',
    ...approved('2010-03-03', '2010-03-09'),
    evidence: 'Acta de estudio de trámites, Comisaría de Familia',
  },
]

/** What the register said at the end of each closed half-year, as it had been recorded when that was closed. */
export function closedValues(
  history: readonly RegisterEdit[],
  context: SampleContext,
): SampleValue[] {
  return closings.flatMap(({ rows, ...closing }) =>
    rows.map((row) => {
      const facts = registerFactsAt(history, context, recordedAt({ row, ...closing }))
      return { row, ...closing, ...countOf(row, facts, closing.cutoff) }
    }),
  )
}

function countOf(row: number, facts: readonly ProcedureFact[], cutoff: string) {
  const source = sourceByKey(countedRows[row] ?? '')
  if (!source) throw new Error(`row ${row} is counted from no register`)
  const rows = judgeRows(source, facts, cutoff).map(({ fact, judgement }) => {
    const { id, label, officeId, officeName } = fact
    return { id, label, officeId, officeName, ...judgement }
  })
  const { counts, missing } = tallyRows(source, facts, cutoff)
  return {
    counts: [counts, counts + missing] as const,
    counted: { sourceKey: source.key, definitionVersion: source.version, rows },
  }
}
