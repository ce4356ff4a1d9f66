import { useQuery } from '@apollo/client/react'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { paths } from '../../lib/paths.ts'
import { LinkButton } from '../../ui/button.tsx'
import { FormSection } from '../../ui/form-section.tsx'
import { EmptyState } from '../../ui/states.tsx'
import { actSettingsDocument } from './act.document.ts'
import * as messages from './act.messages.ts'
import { NewPassageForm } from './new-passage.form.tsx'
import { RemovePart } from './remove-part.tsx'
import styles from './settings.module.css'
import { SettingsFrame } from './settings-frame.tsx'
import { SettingsState } from './settings-state.tsx'

interface ActPageProps {
  /** The entity’s slug. */
  entity: string
  /** Undefined: the newest plan. */
  validFrom: number | undefined
}

/** The words of the act: entered while the plan is a draft, read afterwards. */
export function ActPage({ entity, validFrom }: ActPageProps) {
  const text = useMessages(messages)
  const query = useQuery(actSettingsDocument, {
    variables: { entity, validFrom },
    fetchPolicy: 'cache-and-network',
  })
  const plan = (query.data ?? query.previousData)?.plan
  if (!plan) return <SettingsState entity={entity} page="act" query={query} />
  const { passages } = plan
  const isDraft = plan.status === 'DRAFT'
  return (
    <SettingsFrame
      entity={entity}
      page="act"
      validFrom={plan.validFrom}
      sentence={text.sentence(passages.length)}
    >
      {!isDraft && (
        <>
          <p className={styles.note}>{text.fixed}</p>
          <p className={styles.actions}>
            <LinkButton href={paths.resolution(entity)}>{text.toResolution}</LinkButton>
          </p>
        </>
      )}
      {isDraft && passages.length === 0 && (
        <EmptyState title={text.none}>
          <p>{text.noneHelp}</p>
        </EmptyState>
      )}
      {isDraft &&
        passages.map((passage) => (
          <FormSection key={passage.id} title={`${passage.position}. ${text.kinds[passage.kind]}`}>
            <p className={styles.literal} lang="es">
              {passage.text}
            </p>
            <RemovePart
              planId={plan.id}
              part={{ id: passage.id, version: 1 }}
              name={text.theOne(passage.position)}
              note={text.removing}
            />
          </FormSection>
        ))}
      {isDraft && (
        <FormSection title={text.add} help={<p>{text.addHelp}</p>}>
          <NewPassageForm key={plan.id} planId={plan.id} />
        </FormSection>
      )}
    </SettingsFrame>
  )
}
