import { formatDate } from '@gelt/domain'
import type { ReactNode } from 'react'
import type { DashboardQuery } from '../../gql/graphql.ts'
import { classNames } from '../../lib/class-names.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { AreaCards } from './area-cards.tsx'
import { AreaHistory } from './area-history.tsx'
import { Attention } from './attention.tsx'
import { Completeness } from './completeness.tsx'
import * as messages from './dashboard.messages.ts'
import styles from './dashboard.module.css'
import printStyles from './dashboard-print.module.css'
import { Gauges } from './gauges.tsx'
import { IndicatorTable } from './indicator-table.tsx'
import { NextDeadlines } from './next-deadlines.tsx'
import { PhaseDeadlines } from './phase-deadlines.tsx'
import { PlanLead } from './plan-lead.tsx'

type Plan = NonNullable<DashboardQuery['plan']>

interface DashboardBodyProps {
  plan: Plan
  figure: NonNullable<Plan['figure']>
  /** Of the scheme, those that are late or due soon. */
  actions: NonNullable<DashboardQuery['dueActions']>
  /** What is in sight is of before; the new figures are on their way. */
  isStale: boolean
  /** What a target’s figure is made of, under its row. */
  renderExplanation?: (target: { id: string; label: string }) => ReactNode
}

/** The mayor's two minutes, from the whole to its parts. */
export function DashboardBody({
  plan,
  figure,
  actions,
  isStale,
  renderExplanation,
}: DashboardBodyProps) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const { slug, isSample } = plan.entity
  const { asOf } = figure
  return (
    <div
      className={classNames(styles.page, printStyles.sheet, isStale && styles.stale)}
      aria-busy={isStale}
    >
      <div className={styles.lead}>
        <PlanLead figure={figure} isSample={isSample} />
        <NextDeadlines plan={plan} actions={actions} entity={slug} />
        <div className={styles.gauges}>
          <Gauges plan={plan} />
        </div>
      </div>
      <AreaCards plan={plan} entity={slug} asOf={asOf} isSample={isSample} />
      <div id="indicadores">
        <IndicatorTable
          plan={plan}
          entity={slug}
          asOf={asOf}
          isSample={isSample}
          renderExplanation={renderExplanation}
        />
      </div>
      <Attention plan={plan} entity={slug} asOf={asOf} />
      <div className={printStyles.screen}>
        <PhaseDeadlines plan={plan} asOf={asOf} />
      </div>
      <div className={classNames(styles.halves, printStyles.screen)}>
        <AreaHistory plan={plan} asOf={asOf} isSample={isSample} />
        <Completeness plan={plan} asOf={asOf} isSample={isSample} />
      </div>
      <p className={printStyles.source}>
        {text.printSource(formatDate(asOf, language))} {isSample && text.printSample}
      </p>
    </div>
  )
}
