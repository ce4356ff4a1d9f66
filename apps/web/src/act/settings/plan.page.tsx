import { useQuery } from '@apollo/client/react'
import { formatDate, formatPercent } from '@gelt/domain'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { useMay } from '../../lib/session/use-session.ts'
import { DefinitionList } from '../../ui/definition-list.tsx'
import { FormSection } from '../../ui/form-section.tsx'
import { AdoptPlanForm } from './adopt-plan.form.tsx'
import { planSettingsDocument } from './plan.document.ts'
import { PlanForm } from './plan.form.tsx'
import * as messages from './plan.messages.ts'
import { PlanSources } from './plan-sources.tsx'
import { PlanWordsForm } from './plan-words.form.tsx'
import * as settings from './settings.messages.ts'
import styles from './settings.module.css'
import { SettingsFrame } from './settings-frame.tsx'
import { SettingsState } from './settings-state.tsx'
import { ThresholdsForm } from './thresholds.form.tsx'

interface PlanPageProps {
  /** The entity’s slug. */
  entity: string
  /** Undefined: the newest plan. */
  validFrom: number | undefined
}

/** Data, words, thresholds and adoption of a plan. */
export function PlanPage({ entity, validFrom }: PlanPageProps) {
  const text = useMessages(messages)
  const common = useMessages(settings)
  const { language } = useLanguage()
  const mayDecide = useMay(entity, 'source.decide')
  const mayAdopt = useMay(entity, 'plan.adopt')
  const query = useQuery(planSettingsDocument, {
    variables: { entity, validFrom },
    fetchPolicy: 'cache-and-network',
  })
  const plan = (query.data ?? query.previousData)?.plan
  if (!plan) return <SettingsState entity={entity} page="plan" query={query} />
  const { status, resolutionNumber: number, resolutionDate: day } = plan
  const adopted = number && day ? text.adoptedBy(number, formatDate(day, language)) : text.adopted
  const state = { DRAFT: text.draft, ADOPTED: adopted, SUPERSEDED: text.superseded }[status]
  const words = [
    { term: text.epigraph, value: plan.epigraph ?? common.noData },
    { term: text.vision, value: plan.vision ?? common.noData },
  ]
  return (
    <SettingsFrame
      entity={entity}
      page="plan"
      validFrom={plan.validFrom}
      sentence={text.sentence(
        plan.title,
        state,
        formatPercent(plan.onTrackFrom, language),
        formatPercent(plan.atRiskFrom, language),
      )}
    >
      {status === 'SUPERSEDED' && <p className={styles.note}>{common.superseded}</p>}
      {status !== 'SUPERSEDED' && (
        <>
          <FormSection title={text.data} help={<p>{text.dataHelp}</p>}>
            <PlanForm key={plan.id} plan={plan} />
          </FormSection>
          <FormSection title={text.thresholds} help={<p>{text.thresholdsHelp}</p>}>
            <ThresholdsForm key={plan.id} entity={entity} plan={plan} />
          </FormSection>
        </>
      )}
      <FormSection
        title={text.words}
        help={<p>{status === 'DRAFT' ? text.wordsHelp : text.wordsFixed}</p>}
      >
        {status === 'DRAFT' ? (
          <PlanWordsForm key={plan.id} plan={plan} />
        ) : (
          <DefinitionList items={words} />
        )}
      </FormSection>
      {status !== 'SUPERSEDED' && mayDecide && (
        <PlanSources entity={entity} validFrom={plan.validFrom} />
      )}
      {status === 'DRAFT' && mayAdopt && (
        <FormSection title={text.adopt} help={<p>{text.adoptHelp}</p>}>
          <AdoptPlanForm key={plan.id} plan={plan} />
        </FormSection>
      )}
    </SettingsFrame>
  )
}
