import type { ExplainedRow_RowFragment } from '../../gql/graphql.ts'
import { toCsv } from '../../lib/downloads/csv.ts'
import type { Language } from '../../lib/i18n/language.ts'
import { messagesIn } from '../../lib/i18n/use-messages.ts'
import { readRowLabel } from '../../lib/inventory/row-label.ts'
import * as messages from './explanation.messages.ts'

interface ExportedFigure {
  /** Cut-off, `YYYY-MM-DD`. */
  asOf: string
  /** In words: "contado". */
  origin: string
  isSample: boolean
}

/** Every row of a figure, a line each; sample data says so in a column of its own. */
export function rowsCsv(
  rows: readonly ExplainedRow_RowFragment[],
  { asOf, origin, isSample }: ExportedFigure,
  language: Language,
): string {
  const text = messagesIn(messages, language).csv
  const { code, name, office, verdict, reason, note, since, cutoff, basis, sample } = text
  const labels = [code, name, office, verdict, reason, note, since, cutoff, basis]
  const columns = (isSample ? [...labels, sample] : labels).map((label) => ({ label }))
  return toCsv(
    columns,
    rows.map((row) => {
      const parts = readRowLabel(row.label)
      const cells = [
        ...[parts.code ?? '', parts.name, row.officeName ?? '', text.verdicts[row.verdict]],
        ...[row.reason, row.note ?? '', row.on ?? '', asOf, origin],
      ]
      return isSample ? [...cells, text.yes] : cells
    }),
  )
}
