import { useQuery } from '@apollo/client/react'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { useMay } from '../../lib/session/use-session.ts'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { FormSection } from '../../ui/form-section.tsx'
import { ArchiveEntityForm } from './archive-entity.form.tsx'
import { CurrentContactForm } from './current-contact.form.tsx'
import { entitySettingsDocument } from './entity.document.ts'
import { EntityForm } from './entity.form.tsx'
import * as messages from './entity.messages.ts'
import { RestoreEntityForm } from './restore-entity.form.tsx'
import * as settings from './settings.messages.ts'
import { SettingsFrame } from './settings-frame.tsx'
import { SettingsState } from './settings-state.tsx'

/** Data, current contact and end of an entity. */
export function EntityPage({ entity: slug }: { entity: string }) {
  const text = useMessages(messages)
  const common = useMessages(settings)
  const mayEdit = useMay(slug, 'entity.edit')
  const mayArchive = useMay(slug, 'entity.archive')
  const query = useQuery(entitySettingsDocument, {
    variables: { entity: slug },
    fetchPolicy: 'cache-and-network',
  })
  const entity = (query.data ?? query.previousData)?.entity
  if (!entity) return <SettingsState entity={slug} page="entity" query={query} />
  const { id, name, department, currentContact, archived } = entity
  const fields = [
    'name',
    'department',
    'divipolaCode',
    'nit',
    'address',
    'phone',
    'email',
    'website',
  ] as const
  return (
    <SettingsFrame
      entity={slug}
      page="entity"
      validFrom={null}
      sentence={
        archived
          ? text.sentenceArchived(name)
          : text.sentence(name, department, Boolean(currentContact))
      }
    >
      {archived && mayArchive && (
        <FormSection title={text.restore} help={<p>{text.restoreHelp}</p>}>
          <RestoreEntityForm key={id} entity={entity} />
        </FormSection>
      )}
      {!archived && (
        <FormSection title={text.contact} help={<p>{text.contactHelp}</p>}>
          <CurrentContactForm key={id} entity={entity} />
        </FormSection>
      )}
      <FormSection
        title={text.data}
        help={!archived && <p>{mayEdit ? text.dataHelp : text.dataFixed}</p>}
      >
        {mayEdit && !archived ? (
          <EntityForm key={id} entity={entity} />
        ) : (
          <DefinitionList
            items={fields.map((field) => ({
              term: text[field],
              value: entity[field] ?? common.noData,
            }))}
          />
        )}
      </FormSection>
      {mayArchive && !archived && (
        <FormSection title={text.archive} help={<p>{text.archiveHelp}</p>}>
          <ArchiveEntityForm key={id} entity={entity} />
        </FormSection>
      )}
    </SettingsFrame>
  )
}
