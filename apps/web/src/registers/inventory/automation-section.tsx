import { formatDate } from '@gelt/domain'
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { EditableSection } from '../../ui/editable-section.tsx'
import { AutomationForm } from './automation.form.tsx'
import * as messages from './procedure.messages.ts'
import { useInventoryWords } from './use-inventory-words.ts'

const procedureFragment = graphql(`
  fragment AutomationSection_procedure on Procedure {
    id
    automation
    automationOn
    onlineUrl
    ...AutomationForm_procedure
  }
`)

interface AutomationSectionProps {
  today: string
  mayEdit: boolean
  procedure: FragmentType<typeof procedureFragment>
}

/** How much of it is done online, since when, and where. */
export function AutomationSection({ today, mayEdit, ...props }: AutomationSectionProps) {
  const text = useMessages(messages).automation
  const words = useInventoryWords()
  const { language } = useLanguage()
  const procedure = readFragment(procedureFragment, props.procedure)
  const { automation, automationOn, onlineUrl } = procedure
  return (
    <EditableSection
      title={text.title}
      help={<p>{text.help}</p>}
      editLabel={text.edit}
      mayEdit={mayEdit}
      form={(onDone) => <AutomationForm procedure={procedure} today={today} onDone={onDone} />}
    >
      <p>
        {words.value('automation', automation)}
        {automationOn && ` ${text.since(formatDate(automationOn, language))}`}
        {onlineUrl && (
          <>
            {': '}
            <a href={onlineUrl} rel="external noreferrer">
              {onlineUrl}
            </a>
          </>
        )}
      </p>
    </EditableSection>
  )
}
