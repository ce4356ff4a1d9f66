import { useQuery } from '@apollo/client/react'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { FormSection } from '../../ui/form-section.tsx'
import { EmptyState } from '../../ui/states.tsx'
import { ObjectiveRows } from './objective-rows.tsx'
import { NewObjectiveForm, ObjectiveWordsForm } from './objective-words.form.tsx'
import { objectivesSettingsDocument } from './objectives.document.ts'
import * as messages from './objectives.messages.ts'
import { RemovePart } from './remove-part.tsx'
import * as settings from './settings.messages.ts'
import styles from './settings.module.css'
import { SettingsFrame } from './settings-frame.tsx'
import { SettingsState } from './settings-state.tsx'

interface ObjectivesPageProps {
  /** The entity’s slug. */
  entity: string
  /** Undefined: the newest plan. */
  validFrom: number | undefined
}

/** The specific objectives, each with the rows that serve it. */
export function ObjectivesPage({ entity, validFrom }: ObjectivesPageProps) {
  const text = useMessages(messages)
  const common = useMessages(settings)
  const query = useQuery(objectivesSettingsDocument, {
    variables: { entity, validFrom },
    fetchPolicy: 'cache-and-network',
  })
  const plan = (query.data ?? query.previousData)?.plan
  if (!plan) return <SettingsState entity={entity} page="objectives" query={query} />
  const { objectives, indicators } = plan
  const isOpen = plan.status !== 'SUPERSEDED'
  const isDraft = plan.status === 'DRAFT'
  return (
    <SettingsFrame
      entity={entity}
      page="objectives"
      validFrom={plan.validFrom}
      sentence={text.sentence(
        objectives.length,
        objectives.filter(({ rows }) => rows.length === 0).length,
      )}
    >
      {!isOpen && <p className={styles.note}>{common.superseded}</p>}
      {objectives.length > 0 && <p className={styles.note}>{text.help}</p>}
      {objectives.length === 0 && (
        <EmptyState title={text.none}>
          <p>{text.noneHelp}</p>
        </EmptyState>
      )}
      {objectives.map((objective) => (
        <FormSection
          key={objective.id}
          title={text.title(objective.position)}
          help={<p>{text.serving(objective.rows.length)}</p>}
        >
          {isDraft ? (
            <ObjectiveWordsForm objective={objective} />
          ) : (
            <p className={styles.literal}>{objective.text}</p>
          )}
          <ObjectiveRows
            objective={objective}
            indicators={indicators}
            mayEdit={isOpen && indicators.length > 0}
          />
          {isDraft && (
            <RemovePart
              planId={plan.id}
              part={objective}
              name={text.theOne(objective.position)}
              note={text.removing}
            />
          )}
        </FormSection>
      ))}
      {isDraft && (
        <FormSection title={text.add} help={<p>{text.addHelp}</p>}>
          <NewObjectiveForm key={plan.id} planId={plan.id} />
        </FormSection>
      )}
    </SettingsFrame>
  )
}
