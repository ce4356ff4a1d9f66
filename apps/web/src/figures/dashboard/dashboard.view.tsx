import { useQuery } from '@apollo/client/react'
import type { ReactNode } from 'react'
import { requestIdOf } from '../../lib/apollo/request-error.ts'
import { clockVariables, useClocks } from '../../lib/figures/clocks.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { paths } from '../../lib/paths.ts'
import { useEntity } from '../../lib/session/use-entity.ts'
import { Button, LinkButton } from '../../ui/button.tsx'
import { CutoffPicker } from '../../ui/figures/cutoff-picker.tsx'
import { KnownNotice } from '../../ui/figures/known-notice.tsx'
import { PlanMarks } from '../../ui/figures/plan-marks.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { EmptyState, ErrorState } from '../../ui/states.tsx'
import { dashboardDocument } from './dashboard.document.ts'
import * as messages from './dashboard.messages.ts'
import { DashboardBody } from './dashboard-body.tsx'
import { dashboardSentence } from './dashboard-sentence.rules.ts'
import { DashboardSkeleton } from './dashboard-skeleton.tsx'

interface DashboardViewProps {
  /** The entity's slug. */
  entity: string
  /** Shown where there is no such entity for this person. */
  notFound: ReactNode
  /** What a target’s figure is made of, under its row. */
  renderExplanation?: (target: { id: string; label: string }) => ReactNode
}

/** How the plan is going, on the day and with the knowledge that the address asks for. */
export function DashboardView({ entity, notFound, renderExplanation }: DashboardViewProps) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const known = useEntity(entity)
  const [clocks] = useClocks()
  const result = useQuery(dashboardDocument, {
    variables: { entity, ...clockVariables(clocks) },
    // A value may have been approved since: what is at hand is shown, and asked for again.
    fetchPolicy: 'cache-and-network',
  })
  // While another day is on its way, the one before stays in sight.
  const data = result.data ?? (result.error ? undefined : result.previousData)
  const plan = data?.plan
  if (data && !plan && known.entity === null) return notFound
  const sentence = plan
    ? dashboardSentence(plan.figure ?? null, language)
    : data
      ? text.noPlanSentence
      : result.error
        ? text.failed
        : text.loading
  return (
    <>
      <PageHeader
        title={plan ? text.title(plan.title, plan.validFrom, plan.validTo) : text.pageTitle}
        documentTitle={plan ? `${text.pageTitle} · ${plan.entity.name}` : text.pageTitle}
        marks={plan && <PlanMarks plan={plan} status={plan.figure?.status ?? null} />}
        sentence={sentence}
        actions={
          plan?.figure && (
            <Button small onClick={() => print()}>
              {text.print}
            </Button>
          )
        }
      />
      {plan && (
        <CutoffPicker today={plan.entity.today} startsOn={plan.startsOn} endsOn={plan.endsOn} />
      )}
      <KnownNotice />
      {plan?.figure && (
        <DashboardBody
          plan={plan}
          figure={plan.figure}
          actions={data?.dueActions ?? []}
          isStale={result.data === undefined}
          renderExplanation={renderExplanation}
        />
      )}
      {data && !plan && (
        <EmptyState
          title={text.noPlanTitle}
          action={<LinkButton href={paths.entity(entity)}>{text.seePlan}</LinkButton>}
        >
          {text.noPlan}
        </EmptyState>
      )}
      {!data && result.error && (
        <ErrorState requestId={requestIdOf(result.error)} onRetry={() => result.refetch()} />
      )}
      {!data && !result.error && <DashboardSkeleton />}
    </>
  )
}
