import { useQuery } from '@apollo/client/react'
import { bogotaDay, formatDate } from '@gelt/domain'
import type { ReactNode } from 'react'
import { readFragment } from '../../gql/index.ts'
import { requestIdOf } from '../../lib/apollo/request-error.ts'
import { clockVariables, useClocks } from '../../lib/figures/clocks.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { planningPaths } from '../../lib/planning/planning-paths.ts'
import { Badge, SampleBadge } from '../../ui/badge.tsx'
import { Breadcrumb } from '../../ui/breadcrumb.tsx'
import { KnownNotice } from '../../ui/figures/known-notice.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { ErrorState, Skeleton } from '../../ui/states.tsx'
import { CriteriaList } from './criteria-list.tsx'
import { DecideRound } from './decide-round.tsx'
import { criterionFragment, outcomeFragment, roundDocument } from './diagnosis.document.ts'
import * as roundsMessages from './diagnosis.messages.ts'
import styles from './diagnosis.module.css'
import { PhaseBars } from './phase-bars.tsx'
import * as messages from './round.messages.ts'

interface RoundViewProps {
  /** The entity’s slug. */
  entity: string
  /** `RD-001` */
  code: string
  notFound: ReactNode
}

/** A round of the diagnosis: what came of it, its criteria to be assessed, and what is to be decided. */
export function RoundView({ entity, code, notFound }: RoundViewProps) {
  const text = useMessages(messages)
  const rounds = useMessages(roundsMessages)
  const { language } = useLanguage()
  const [{ knownAt }] = useClocks()
  const clocks = clockVariables({ asOf: null, knownAt })
  const asked = useQuery(roundDocument, {
    variables: { entity, code, knownAt: clocks.knownAt },
    fetchPolicy: 'cache-and-network',
  })
  const { error, refetch } = asked
  const data = asked.data ?? asked.previousData
  const place = data?.entity
  const round = data?.diagnosis?.round
  if (data && (!place || !round)) return notFound
  const outcome = round && readFragment(outcomeFragment, round.outcome)
  const criteria = (round?.criteria ?? []).map((one) => readFragment(criterionFragment, one))
  const moved = criteria.filter(({ proposalMoved }) => proposalMoved)
  const decided = round?.decisions?.at(-1)
  const day = (moment: string) => formatDate(bogotaDay(new Date(moment)), language)
  const sentence =
    round && outcome
      ? text.sentence(
          formatDate(round.referenceDay, language),
          outcome.confirmed,
          outcome.total,
          outcome.meets,
        )
      : error
        ? text.failed
        : text.loading
  return (
    <>
      <PageHeader
        title={round?.name ?? text.title}
        documentTitle={round && place ? text.documentTitle(round.name, place.name) : undefined}
        breadcrumb={
          <Breadcrumb trail={[{ href: planningPaths.diagnosis(entity), label: text.diagnosis }]} />
        }
        marks={
          round && (
            <>
              <Badge>{rounds.statuses[round.status]}</Badge>
              {round.isReconstructed && <Badge>{rounds.reconstructed}</Badge>}
              {place?.isSample && <SampleBadge />}
            </>
          )
        }
        sentence={sentence}
        actions={
          round?.roundId &&
          !knownAt &&
          (round.maySubmit || round.mayApprove || round.mayReturn) && (
            <DecideRound
              roundId={round.roundId}
              maySubmit={round.maySubmit}
              mayApprove={round.mayApprove}
              mayReturn={round.mayReturn}
              left={criteria.filter(({ work }) => work !== 'CONFIRMED').length}
            />
          )
        }
      />
      <KnownNotice />
      {!data && !error && <Skeleton height={480} />}
      {!data && error && (
        <ErrorState requestId={requestIdOf(error)} onRetry={() => void refetch()} />
      )}
      {place && round && outcome && (
        <div className={styles.page}>
          {round.approvedAt && (
            <p className={styles.note}>
              {text.approvedOn(
                day(round.approvedAt),
                decided?.by?.name ?? null,
                decided?.asActingMayor ?? false,
              )}
            </p>
          )}
          {round.status === 'SUBMITTED' && round.mayReturn && round.whyNotApprove && (
            <p className={styles.note}>{text.obstacles[round.whyNotApprove]}</p>
          )}
          {round.status === 'OPEN' && decided?.kind === 'RETURNED' && (
            <p className={styles.callout}>
              {text.returnedBecause(decided.by?.name ?? text.someone, decided.reason ?? '')}
            </p>
          )}
          {round.status !== 'APPROVED' && moved.length > 0 && (
            <div className={styles.callout}>
              <p>{text.moved(moved.length)}:</p>
              <ul>
                {moved.map((one) => (
                  <li key={one.code}>
                    <a href={`#${one.code}`}>{one.code}</a> {one.words}
                  </li>
                ))}
              </ul>
            </div>
          )}
          {outcome.confirmed > 0 && (
            <PhaseBars
              round={round.name}
              day={round.referenceDay}
              phases={round.phases.map((phase) => ({
                number: phase.number,
                name: phase.name ?? null,
                outcome: readFragment(outcomeFragment, phase.outcome),
              }))}
              isSample={place.isSample}
            />
          )}
          <CriteriaList
            entity={entity}
            today={place.today}
            round={{
              roundId: round.roundId ?? null,
              code: round.code,
              mayAssess: round.mayAssess && !knownAt,
            }}
            phases={round.phases.map(({ number, name }) => ({ number, name: name ?? null }))}
            criteria={criteria}
          />
        </div>
      )}
    </>
  )
}
