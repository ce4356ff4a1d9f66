import { useQuery } from '@apollo/client/react'
import { formatDate, keptListHeads } from '@gelt/domain'
import { type ReactNode, useState } from 'react'
import { Link, useLocation } from 'wouter'
import type { DiagnosisQuery } from '../../gql/graphql.ts'
import { readFragment } from '../../gql/index.ts'
import { requestIdOf } from '../../lib/apollo/request-error.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { planningPaths } from '../../lib/planning/planning-paths.ts'
import { registerPaths } from '../../lib/registers/register-paths.ts'
import { useMay } from '../../lib/session/use-session.ts'
import { Badge, SampleBadge } from '../../ui/badge.tsx'
import { Button, LinkButton } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.tsx'
import { Table } from '../../ui/table.tsx'
import { CopyCatalogue } from './copy-catalogue.tsx'
import { diagnosisDocument, outcomeFragment } from './diagnosis.document.ts'
import * as messages from './diagnosis.messages.ts'
import styles from './diagnosis.module.css'
import { kindWord } from './diagnosis-words.ts'
import { GroupHeat } from './group-heat.tsx'
import { OpenRoundForm } from './open-round.form.tsx'
import { PhaseBars } from './phase-bars.tsx'
import { groupRows } from './rounds.rules.ts'

type Round = NonNullable<DiagnosisQuery['diagnosis']>['rounds'][number]

interface DiagnosisViewProps {
  /** The entity’s slug. */
  entity: string
  notFound: ReactNode
}

/** The diagnosis by criterion: the last round by phase, all of them by group, and what to do next. */
export function DiagnosisView({ entity, notFound }: DiagnosisViewProps) {
  const text = useMessages(messages)
  const mayEdit = useMay(entity, 'register.editAnyOffice')
  const [isOpening, setOpening] = useState(false)
  const [, navigate] = useLocation()
  const { data, error, refetch } = useQuery(diagnosisDocument, {
    variables: { entity },
    fetchPolicy: 'cache-and-network',
  })
  if (data && !data.entity) return notFound
  const rounds = data?.diagnosis?.rounds ?? []
  const place = data?.entity
  // Where nothing was assessed yet there is nothing to show of it.
  const last = rounds.findLast(
    ({ outcome }) => readFragment(outcomeFragment, outcome).confirmed > 0,
  )
  const criteria = data?.diagnosis?.criteriaInForce ?? 0
  const open = mayEdit && criteria > 0 && (
    <Button kind={rounds.length === 0 ? 'primary' : 'secondary'} onClick={() => setOpening(true)}>
      {text.open}
    </Button>
  )
  return (
    <>
      <PageHeader
        title={text.title}
        documentTitle={place ? text.documentTitle(place.name) : undefined}
        marks={place?.isSample && <SampleBadge />}
        sentence={data ? sentenceOf(text, rounds, last) : error ? text.failed : text.loading}
        actions={
          rounds.length > 0 && (
            <>
              {open}
              {rounds.length > 1 && (
                <LinkButton
                  href={planningPaths.compare(
                    entity,
                    rounds.at(-2)?.code ?? '',
                    rounds.at(-1)?.code ?? '',
                  )}
                >
                  {text.compare}
                </LinkButton>
              )}
              <LinkButton href={planningPaths.scheme(entity)}>{text.toScheme}</LinkButton>
              <LinkButton href={registerPaths.register(entity, keptListHeads.criteria)}>
                {text.toCriteria}
              </LinkButton>
            </>
          )
        }
      />
      {!data && !error && <Skeleton height={480} />}
      {!data && error && (
        <ErrorState requestId={requestIdOf(error)} onRetry={() => void refetch()} />
      )}
      {data && rounds.length === 0 && (
        <EmptyState
          title={text.emptyTitle}
          action={mayEdit && place && (criteria > 0 ? open : <CopyCatalogue entityId={place.id} />)}
        >
          <p>
            {!mayEdit
              ? text.emptyPublic
              : criteria > 0
                ? text.emptyRound(criteria)
                : text.emptyCatalogue}
          </p>
        </EmptyState>
      )}
      {place && rounds.length > 0 && (
        <div className={styles.page}>
          {last && (
            <>
              <PhaseBars
                round={last.name}
                day={last.referenceDay}
                phases={last.phases.map(({ outcome, ...phase }) => ({
                  ...phase,
                  name: phase.name ?? null,
                  outcome: readFragment(outcomeFragment, outcome),
                }))}
                isSample={place.isSample}
              />
              <p className={styles.note}>
                {text.note} {text.wholeNote}
              </p>
              <GroupHeat
                days={rounds.map(({ referenceDay }) => referenceDay)}
                rows={groupRows(
                  rounds.map(({ phases }) =>
                    phases.map(({ number, groups }) => ({
                      number,
                      groups: groups.map(({ name, outcome }) => ({
                        name,
                        figure: readFragment(outcomeFragment, outcome).figure ?? null,
                      })),
                    })),
                  ),
                )}
                isSample={place.isSample}
              />
            </>
          )}
          <RoundTable entity={entity} rounds={rounds} />
        </div>
      )}
      {place && (
        <Dialog title={text.openTitle} open={isOpening} onClose={() => setOpening(false)}>
          <OpenRoundForm
            entityId={place.id}
            today={place.today}
            isFirst={rounds.length === 0}
            onCancel={() => setOpening(false)}
            onOpened={(code) => navigate(planningPaths.round(entity, code))}
          />
        </Dialog>
      )}
    </>
  )
}

function sentenceOf(text: typeof messages.es, rounds: readonly Round[], last?: Round): string {
  if (!last) return text.none
  const { meets, confirmed } = readFragment(outcomeFragment, last.outcome)
  const waiting = rounds.filter(({ status }) => status === 'SUBMITTED').length
  return text.sentence(last.name, meets, confirmed, waiting)
}

function RoundTable({ entity, rounds }: { entity: string; rounds: readonly Round[] }) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const { roundColumns: headers } = text
  const outcomeOf = ({ outcome }: Round) => readFragment(outcomeFragment, outcome)
  return (
    <section aria-labelledby="rondas">
      <h2 id="rondas">{text.rounds}</h2>
      <Table
        caption={text.rounds}
        captionHidden
        rows={[...rounds].reverse()}
        rowKey={({ code }) => code}
        columns={[
          {
            key: 'name',
            header: headers.name,
            rowHeader: true,
            cell: ({ code, name, isReconstructed }) => (
              <>
                <Link href={planningPaths.round(entity, code)}>{name}</Link>{' '}
                {isReconstructed && (
                  <span title={text.reconstructedHelp}>
                    <Badge>{text.reconstructed}</Badge>
                  </span>
                )}
              </>
            ),
          },
          { key: 'kind', header: headers.kind, cell: ({ kind }) => kindWord(kind, language) },
          {
            key: 'day',
            header: headers.day,
            cell: ({ referenceDay }) => formatDate(referenceDay, language),
          },
          {
            key: 'status',
            header: headers.status,
            cell: ({ status }) => <Badge>{text.statuses[status]}</Badge>,
          },
          {
            key: 'assessed',
            header: headers.assessed,
            numeric: true,
            cell: (round) => text.ofTotal(outcomeOf(round).confirmed, outcomeOf(round).total),
          },
          {
            key: 'met',
            header: headers.met,
            numeric: true,
            cell: (round) => outcomeOf(round).meets,
          },
        ]}
      />
    </section>
  )
}
