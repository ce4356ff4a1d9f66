import { useQuery } from '@apollo/client/react'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { FormSection } from '../../ui/form-section.tsx'
import { AreaForm, NewAreaForm } from './area.form.tsx'
import { areasSettingsDocument } from './areas.document.ts'
import * as messages from './areas.messages.ts'
import { RemovePart } from './remove-part.tsx'
import styles from './settings.module.css'
import { SettingsFrame } from './settings-frame.tsx'
import { SettingsState } from './settings-state.tsx'

interface AreasPageProps {
  entity: string
  validFrom: number | undefined
}

/** The areas of a plan. */
export function AreasPage({ entity, validFrom }: AreasPageProps) {
  const text = useMessages(messages)
  const query = useQuery(areasSettingsDocument, {
    variables: { entity, validFrom },
    fetchPolicy: 'cache-and-network',
  })
  const plan = (query.data ?? query.previousData)?.plan
  if (!plan) return <SettingsState entity={entity} page="areas" query={query} />
  const isDraft = plan.status === 'DRAFT'
  const rows = plan.areas.reduce((count, area) => count + area.indicators.length, 0)
  return (
    <SettingsFrame
      entity={entity}
      page="areas"
      validFrom={plan.validFrom}
      sentence={text.sentence(plan.areas.length, rows)}
    >
      {plan.areas.map((area) => (
        <FormSection
          key={area.id}
          title={text.area(area.number, area.shortName)}
          help={<p>{text.rowsOf(area.indicators.length)}</p>}
        >
          <AreaForm area={area} isDraft={isDraft} />
          {isDraft && area.indicators.length === 0 && (
            <RemovePart
              planId={plan.id}
              part={area}
              name={text.theOne(area.number)}
              note={text.removing}
            />
          )}
          {isDraft && area.indicators.length > 0 && (
            <p className={styles.removal}>{text.removeRowsFirst}</p>
          )}
        </FormSection>
      ))}
      {isDraft && (
        <FormSection title={text.add} help={<p>{text.addHelp}</p>}>
          <NewAreaForm key={plan.id} planId={plan.id} />
        </FormSection>
      )}
    </SettingsFrame>
  )
}
