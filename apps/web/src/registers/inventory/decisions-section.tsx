import { formatDate } from '@gelt/domain'
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { EditableSection } from '../../ui/editable-section.tsx'
import { DecisionsForm } from './decisions.form.tsx'
import * as messages from './procedure.messages.ts'
import styles from './procedure.module.css'

const procedureFragment = graphql(`
  fragment DecisionsSection_procedure on Procedure {
    id
    decisions {
      question
      answer
      decidedOn
      reason
    }
    ...DecisionsForm_procedure
  }
`)

interface DecisionsSectionProps {
  today: string
  mayEdit: boolean
  procedure: FragmentType<typeof procedureFragment>
}

/** The three separate decisions that the denominators rest on. */
export function DecisionsSection({ today, mayEdit, ...props }: DecisionsSectionProps) {
  const text = useMessages(messages).decisions
  const { language } = useLanguage()
  const procedure = readFragment(procedureFragment, props.procedure)
  return (
    <EditableSection
      title={text.title}
      help={<p>{text.help}</p>}
      editLabel={text.edit}
      mayEdit={mayEdit}
      form={(onDone) => <DecisionsForm procedure={procedure} today={today} onDone={onDone} />}
    >
      <div>
        {procedure.decisions?.map(({ question, answer, decidedOn, reason }) => (
          <div key={question} className={styles.decision}>
            <p>
              {text.questions[question]} <b>{text.answers[answer]}</b>
              {decidedOn && `, ${text.since(formatDate(decidedOn, language))}`}
            </p>
            {reason && <p className={styles.note}>{reason}</p>}
          </div>
        ))}
      </div>
    </EditableSection>
  )
}
