import { formatNumber, formatPercent } from '@gelt/domain'
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { EditableSection } from '../../ui/editable-section.tsx'
import { Table } from '../../ui/table.tsx'
import { EvaluationForm } from './evaluation.form.tsx'
import * as messages from './procedure.messages.ts'
import styles from './procedure.module.css'

const procedureFragment = graphql(`
  fragment EvaluationSection_procedure on Procedure {
    id
    evaluation {
      steps
      documents
      yearlyDemand
      satisfaction
      burdens {
        burden
        amount
        limit
        share
      }
      burden
      ease
      efficiency
    }
    ...EvaluationForm_procedure
  }
`)

interface EvaluationSectionProps {
  mayEdit: boolean
  procedure: FragmentType<typeof procedureFragment>
}

/** What it costs a citizen, and how efficient that makes it: the formula with its numbers. */
export function EvaluationSection({ mayEdit, ...props }: EvaluationSectionProps) {
  const text = useMessages(messages).evaluation
  const { undecided } = useMessages(messages)
  const { language } = useLanguage()
  const procedure = readFragment(procedureFragment, props.procedure)
  const { evaluation } = procedure
  if (!evaluation) return null
  const { efficiency, burden, satisfaction, yearlyDemand, burdens } = evaluation
  const number = (decimal: string | null | undefined, decimals?: number) =>
    decimal == null
      ? undecided
      : formatNumber(decimal, language, decimals === undefined ? {} : { decimals })
  const score = efficiency == null ? null : number(efficiency, 1)
  return (
    <EditableSection
      title={text.title}
      help={
        <>
          <p>{text.help}</p>
          <p>{text.own}</p>
        </>
      }
      editLabel={text.edit}
      mayEdit={mayEdit}
      form={(onDone) => <EvaluationForm procedure={procedure} onDone={onDone} />}
    >
      {score === null || burden == null ? (
        <p>{text.unknown}</p>
      ) : (
        <div>
          <p className={styles.score}>
            <b>{text.efficiency(score)}</b>
            {yearlyDemand != null && <span>{text.demand(number(String(yearlyDemand)))}</span>}
            {satisfaction != null && (
              <span>{text.satisfaction(formatPercent(satisfaction, language))}</span>
            )}
          </p>
          <p className={styles.note}>
            {satisfaction == null
              ? text.formula(number(burden, 3), score)
              : text.formulaSatisfaction(number(burden, 3), number(satisfaction, 3), score)}
          </p>
        </div>
      )}
      <Table
        caption={text.title}
        captionHidden
        rows={burdens}
        rowKey={(line) => line.burden}
        columns={[
          {
            key: 'burden',
            header: text.burden,
            rowHeader: true,
            cell: (line) => text.burdens[line.burden],
          },
          {
            key: 'amount',
            header: text.amount,
            numeric: true,
            cell: ({ amount }) => number(amount),
          },
          { key: 'limit', header: text.limit, numeric: true, cell: ({ limit }) => number(limit) },
          {
            key: 'share',
            header: text.share,
            numeric: true,
            cell: ({ share }) => number(share, 2),
          },
        ]}
      />
    </EditableSection>
  )
}
