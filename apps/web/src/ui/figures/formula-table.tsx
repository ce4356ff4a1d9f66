import { type Step, spellStep } from '../../lib/figures/formula-words.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { Table } from '../table.tsx'
import * as messages from './figures-ui.messages.ts'
import styles from './formula-table.module.css'

interface FormulaTableProps {
  /** Whose figure it is. */
  label: string
  steps: readonly Step[]
}

/** A figure's computation, line by line, with the numbers that went into it. */
export function FormulaTable({ label, steps }: FormulaTableProps) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const rows = steps.map((step, index) => ({
    key: `${index} ${step.label}`,
    ...spellStep(step, language),
  }))
  return (
    <div className={styles.formula}>
      <Table
        caption={text.formulaOf(label)}
        captionHidden
        rows={rows}
        rowKey={({ key }) => key}
        columns={[
          {
            key: 'what',
            header: text.step,
            rowHeader: true,
            cell: ({ what, subject }) =>
              subject === null ? (
                what
              ) : (
                <span className={styles.subject}>
                  {subject} <small>{what}</small>
                </span>
              ),
          },
          { key: 'numbers', header: text.numbers, cell: ({ numbers }) => numbers },
          { key: 'result', header: text.result, numeric: true, cell: ({ result }) => result },
        ]}
      />
    </div>
  )
}
