import { formatDate } from '@gelt/domain'
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { EditableSection } from '../../ui/editable-section.tsx'
import * as messages from './procedure.messages.ts'
import styles from './procedure.module.css'
import { PublicationForm } from './publication.form.tsx'
import { useInventoryWords } from './use-inventory-words.ts'

const procedureFragment = graphql(`
  fragment PublicationSection_procedure on Procedure {
    id
    onSite
    siteOn
    siteUrl
    suitState
    suitOn
    suitRemovedOn
    suitNumber
    suitUrl
    ...PublicationForm_procedure
  }
`)

interface PublicationSectionProps {
  today: string
  mayEdit: boolean
  procedure: FragmentType<typeof procedureFragment>
}

/** Where citizens find it: on the site since when, and how far its registration in the SUIT is. */
export function PublicationSection({ today, mayEdit, ...props }: PublicationSectionProps) {
  const text = useMessages(messages).publication
  const words = useInventoryWords()
  const { language } = useLanguage()
  const procedure = readFragment(procedureFragment, props.procedure)
  const { siteOn, siteUrl, suitState, suitOn, suitRemovedOn, suitNumber, suitUrl } = procedure
  const since = (day: string) => text.since(formatDate(day, language))
  const last = suitRemovedOn ?? suitOn
  return (
    <EditableSection
      title={text.title}
      help={<p>{text.help}</p>}
      editLabel={text.edit}
      mayEdit={mayEdit}
      form={(onDone) => <PublicationForm procedure={procedure} today={today} onDone={onDone} />}
    >
      <DefinitionList
        items={[
          {
            term: text.site,
            value: siteOn ? <Linked url={siteUrl}>{since(siteOn)}</Linked> : text.notOnSite,
          },
          {
            term: text.suit,
            value: (
              <>
                {words.value('suitState', suitState)}
                {last && ` ${since(last)}`}
                {suitNumber && (
                  <span className={styles.note}>
                    <Linked url={suitUrl}>{`${words.fields.suitNumber}: ${suitNumber}`}</Linked>
                  </span>
                )}
              </>
            ),
          },
        ]}
      />
    </EditableSection>
  )
}

function Linked({ url, children }: { url: string | null | undefined; children: string }) {
  return url ? (
    <a href={url} rel="external noreferrer">
      {children}
    </a>
  ) : (
    children
  )
}
