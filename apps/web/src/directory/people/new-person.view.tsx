import { useLocation } from 'wouter'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { paths } from '../../lib/paths.ts'
import { Breadcrumb } from '../../ui/breadcrumb.tsx'
import { FormSection } from '../../ui/form-section.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import * as listMessages from './people.messages.ts'
import { NewPersonForm } from './person.form.tsx'
import * as messages from './person.messages.ts'

interface NewPersonViewProps {
  /** The entity’s slug. */
  entity: string
  /** Global id. */
  entityId: string
}

export function NewPersonView({ entity, entityId }: NewPersonViewProps) {
  const text = useMessages(messages)
  const list = useMessages(listMessages)
  const [, navigate] = useLocation()
  return (
    <>
      <PageHeader
        title={text.newTitle}
        sentence={text.newSentence}
        breadcrumb={<Breadcrumb trail={[{ href: paths.people(entity), label: list.title }]} />}
      />
      <FormSection title={text.data} help={<p>{text.dataHelp}</p>}>
        <NewPersonForm
          entityId={entityId}
          onAdded={(personId) => navigate(paths.person(entity, personId), { replace: true })}
        />
      </FormSection>
    </>
  )
}
