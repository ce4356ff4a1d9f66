import { useQuery } from '@apollo/client/react'
import { formatDate } from '@gelt/domain'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { FormSection } from '../../ui/form-section.tsx'
import { EmptyState } from '../../ui/states.tsx'
import { IncentiveForm } from './incentive.form.tsx'
import { IncentiveWordsForm, NewIncentiveForm } from './incentive-words.form.tsx'
import { incentivesSettingsDocument } from './incentives.document.ts'
import * as messages from './incentives.messages.ts'
import { RemovePart } from './remove-part.tsx'
import * as settings from './settings.messages.ts'
import styles from './settings.module.css'
import { SettingsFrame } from './settings-frame.tsx'
import { SettingsState } from './settings-state.tsx'

interface IncentivesPageProps {
  entity: string
  validFrom: number | undefined
}

/** The incentives of the act: what the municipality applied with, when, and the result. */
export function IncentivesPage({ entity, validFrom }: IncentivesPageProps) {
  const text = useMessages(messages)
  const common = useMessages(settings)
  const { language } = useLanguage()
  const query = useQuery(incentivesSettingsDocument, {
    variables: { entity, validFrom },
    fetchPolicy: 'cache-and-network',
  })
  const plan = (query.data ?? query.previousData)?.plan
  if (!plan) return <SettingsState entity={entity} page="incentives" query={query} />
  const { incentives } = plan
  const isFixed = plan.status === 'SUPERSEDED'
  const isDraft = plan.status === 'DRAFT'
  return (
    <SettingsFrame
      entity={entity}
      page="incentives"
      validFrom={plan.validFrom}
      sentence={text.sentence(
        incentives.length,
        incentives.filter(({ nomination, nominatedOn }) => nomination || nominatedOn).length,
        incentives.filter(({ result }) => result).length,
      )}
    >
      {isFixed && <p className={styles.note}>{common.superseded}</p>}
      {incentives.length === 0 && <EmptyState title={text.none}>{text.noneHelp}</EmptyState>}
      {incentives.map((incentive) => (
        <FormSection
          key={incentive.id}
          title={incentive.name}
          help={!isDraft && <p lang="es">{incentive.text}</p>}
        >
          {isDraft && (
            <>
              <IncentiveWordsForm incentive={incentive} />
              <h3 className={styles.apart}>{text.outcome}</h3>
            </>
          )}
          {isFixed ? (
            <DefinitionList
              items={[
                { term: text.nomination, value: incentive.nomination ?? text.noNomination },
                {
                  term: text.nominatedOn,
                  value: incentive.nominatedOn
                    ? formatDate(incentive.nominatedOn, language)
                    : common.noData,
                },
                { term: text.result, value: incentive.result ?? common.noData },
              ]}
            />
          ) : (
            <IncentiveForm incentive={incentive} />
          )}
          {isDraft && (
            <RemovePart
              planId={plan.id}
              part={incentive}
              name={text.theOne(incentive.name)}
              note={text.removing}
            />
          )}
        </FormSection>
      ))}
      {isDraft && (
        <FormSection title={text.add} help={<p>{text.addHelp}</p>}>
          <NewIncentiveForm key={plan.id} planId={plan.id} />
        </FormSection>
      )}
    </SettingsFrame>
  )
}
