import { useQuery } from '@apollo/client/react'
import { formatDate } from '@gelt/domain'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { FormSection } from '../../ui/form-section.tsx'
import { EmptyState } from '../../ui/states.tsx'
import { NewPhaseForm } from './new-phase.form.tsx'
import { PhaseForm } from './phase.form.tsx'
import { phasesSettingsDocument } from './phases.document.ts'
import * as messages from './phases.messages.ts'
import { RemovePart } from './remove-part.tsx'
import * as settings from './settings.messages.ts'
import styles from './settings.module.css'
import { SettingsFrame } from './settings-frame.tsx'
import { SettingsState } from './settings-state.tsx'

interface PhasesPageProps {
  entity: string
  validFrom: number | undefined
}

/** The phases of a plan and their deadlines. */
export function PhasesPage({ entity, validFrom }: PhasesPageProps) {
  const text = useMessages(messages)
  const common = useMessages(settings)
  const { language } = useLanguage()
  const query = useQuery(phasesSettingsDocument, {
    variables: { entity, validFrom },
    fetchPolicy: 'cache-and-network',
  })
  const plan = (query.data ?? query.previousData)?.plan
  if (!plan) return <SettingsState entity={entity} page="phases" query={query} />
  const { phases } = plan
  const isFixed = plan.status === 'SUPERSEDED'
  const isDraft = plan.status === 'DRAFT'
  return (
    <SettingsFrame
      entity={entity}
      page="phases"
      validFrom={plan.validFrom}
      sentence={text.sentence(
        phases.length,
        phases.filter(({ deadlineConfirmed }) => !deadlineConfirmed).length,
      )}
    >
      {isFixed && <p className={styles.note}>{common.superseded}</p>}
      {phases.length === 0 && <EmptyState title={text.none}>{text.noneHelp}</EmptyState>}
      {phases.map((phase) => (
        <FormSection
          key={phase.id}
          title={text.phase(phase.number, phase.name)}
          help={<p>{phase.deadlineConfirmed ? text.confirmed : text.unconfirmed}</p>}
        >
          {isFixed ? (
            <DefinitionList
              items={[
                { term: text.definition, value: phase.definition },
                { term: text.deadline, value: formatDate(phase.deadline, language) },
                { term: text.deadlineSource, value: phase.deadlineSource },
              ]}
            />
          ) : (
            <PhaseForm entity={entity} plan={plan} phase={phase} />
          )}
          {isDraft && (
            <RemovePart
              planId={plan.id}
              part={phase}
              name={text.theOne(phase.number)}
              note={text.removing}
            />
          )}
        </FormSection>
      ))}
      {isDraft && (
        <FormSection title={text.add} help={<p>{text.addHelp}</p>}>
          <NewPhaseForm key={plan.id} planId={plan.id} />
        </FormSection>
      )}
    </SettingsFrame>
  )
}
