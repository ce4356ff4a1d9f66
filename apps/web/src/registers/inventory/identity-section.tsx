import { formatDate } from '@gelt/domain'
import { type FragmentType, graphql, readFragment } from '../../gql/index.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { EditableSection } from '../../ui/editable-section.tsx'
import { IdentityForm } from './identity.form.tsx'
import * as messages from './procedure.messages.ts'
import { useInventoryWords } from './use-inventory-words.ts'

const procedureFragment = graphql(`
  fragment IdentitySection_procedure on Procedure {
    id
    code
    commonName
    actSet
    suitClass
    declaredOn
    ...IdentityForm_procedure
  }
`)

interface IdentitySectionProps {
  entity: string
  mayEdit: boolean
  procedure: FragmentType<typeof procedureFragment>
}

/** What it is called in files and in the SUIT, and whose it is. */
export function IdentitySection({ entity, mayEdit, ...props }: IdentitySectionProps) {
  const common = useMessages(messages)
  const text = common.identity
  const { fields, value } = useInventoryWords()
  const { language } = useLanguage()
  const procedure = readFragment(procedureFragment, props.procedure)
  return (
    <EditableSection
      title={text.title}
      help={<p>{text.help}</p>}
      editLabel={text.edit}
      mayEdit={mayEdit}
      form={(onDone) => <IdentityForm entity={entity} procedure={procedure} onDone={onDone} />}
    >
      <DefinitionList
        items={[
          { term: text.code, value: procedure.code },
          { term: fields.commonName, value: procedure.commonName ?? common.undecided },
          { term: fields.actSet, value: text.area[procedure.actSet] },
          {
            term: fields.suitClass,
            value: procedure.suitClass ? value('suitClass', procedure.suitClass) : text.noClass,
          },
          { term: fields.declaredOn, value: formatDate(procedure.declaredOn, language) },
        ]}
      />
    </EditableSection>
  )
}
