import { useQuery } from '@apollo/client/react'
import type { ReactNode } from 'react'
import type { OverviewQuery } from '../../gql/graphql.ts'
import { requestIdOf } from '../../lib/apollo/request-error.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { participationPaths } from '../../lib/participation/participation-paths.ts'
import { paths } from '../../lib/paths.ts'
import { LinkButton } from '../../ui/button.tsx'
import { PlanMarks } from '../../ui/figures/plan-marks.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.tsx'
import { AreaTable } from './area-table.tsx'
import { DeadlineList } from './deadline-list.tsx'
import { HowToRead } from './how-to-read.tsx'
import { ObjectiveSection } from './objective-section.tsx'
import { OpenData } from './open-data.tsx'
import { overviewDocument } from './overview.document.ts'
import * as messages from './overview.messages.ts'
import styles from './overview.module.css'
import { overviewSentence } from './overview-sentence.rules.ts'
import { PhaseSection } from './phase-section.tsx'
import { PlanProgress } from './plan-progress.tsx'

type Entity = NonNullable<OverviewQuery['entity']>
type Plan = NonNullable<OverviewQuery['plan']>

interface OverviewViewProps {
  /** The entity's slug. */
  entity: string
  /** Shown where there is no such entity for this person. */
  notFound: ReactNode
}

/** What everyone may know of a plan: what was promised, how far it has come, what is due. */
export function OverviewView({ entity: slug, notFound }: OverviewViewProps) {
  const text = useMessages(messages)
  const { data, error, refetch } = useQuery(overviewDocument, { variables: { entity: slug } })
  if (!data) {
    return (
      <>
        <PageHeader title={text.loadingTitle} sentence={text.loading} />
        {error ? (
          <ErrorState requestId={requestIdOf(error)} onRetry={() => refetch()} />
        ) : (
          <div className={styles.page}>
            <Skeleton height={120} />
            <Skeleton height={320} />
          </div>
        )}
      </>
    )
  }
  const { entity, plan } = data
  if (!entity) return notFound
  return plan ? <Overview entity={entity} plan={plan} /> : <NoPlan entity={entity} />
}

function NoPlan({ entity }: { entity: Entity }) {
  const text = useMessages(messages)
  return (
    <>
      <PageHeader title={entity.name} sentence={text.noPlanSentence(entity.name)} />
      <EmptyState title={text.noPlanTitle}>{text.noPlan}</EmptyState>
    </>
  )
}

function Overview({ entity, plan }: { entity: Entity; plan: Plan }) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const { slug, name, isSample } = entity
  const title = text.title(plan.title, plan.validFrom, plan.validTo)
  const figure = plan.figure
  const sentence = overviewSentence(
    {
      entity: name,
      isDraft: plan.status === 'DRAFT',
      indicators: plan.indicators.length,
      areas: plan.areas.length,
      figure: figure && {
        asOf: figure.asOf,
        progress: figure.progress ?? null,
        expected: figure.expected ?? null,
      },
    },
    language,
  )
  return (
    <>
      <PageHeader
        title={title}
        documentTitle={`${title} · ${name}`}
        marks={<PlanMarks plan={plan} status={figure?.status ?? null} />}
        sentence={sentence}
        actions={
          <>
            <LinkButton kind="primary" href={paths.dashboard(slug)}>
              {text.seeDashboard}
            </LinkButton>
            <LinkButton href={paths.resolution(slug)}>
              {plan.status === 'DRAFT' ? text.readDraft : text.readAct}
            </LinkButton>
            <LinkButton href={participationPaths.sessions(slug)}>{text.participate}</LinkButton>
          </>
        }
      />
      <div className={styles.page}>
        <div className={styles.lead}>
          <div className={styles.figures}>
            <PlanProgress
              figure={figure ?? null}
              isDraft={plan.status === 'DRAFT'}
              isSample={isSample}
            />
            <AreaTable plan={plan} entity={slug} isSample={isSample} />
          </div>
          <div className={styles.side}>
            <DeadlineList plan={plan} entity={slug} />
            <CurrentContact contact={entity.currentContact ?? null} />
          </div>
        </div>
        <ObjectiveSection plan={plan} entity={slug} isSample={isSample} />
        {figure && <PhaseSection plan={plan} asOf={figure.asOf} />}
        <div className={styles.halves}>
          <HowToRead onTrackFrom={plan.onTrackFrom} atRiskFrom={plan.atRiskFrom} />
          <OpenData entity={slug} isSample={isSample} />
        </div>
      </div>
    </>
  )
}

function CurrentContact({ contact }: { contact: string | null }) {
  const text = useMessages(messages).contact
  return (
    <section className={styles.section}>
      <h2>{text.title}</h2>
      <p className={styles.contact}>{contact ?? text.none}</p>
    </section>
  )
}
