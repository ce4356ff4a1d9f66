import { useQuery } from '@apollo/client/react'
import { formatNumber, mayApprove, type PlainDate } from '@gelt/domain'
import { Fragment, type ReactNode, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { requestIdOf } from '../../lib/apollo/request-error.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { paths } from '../../lib/paths.ts'
import { membershipIn } from '../../lib/session/session.ts'
import { useViewer } from '../../lib/session/use-session.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { LinkButton } from '../../ui/button.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Pager } from '../../ui/pager.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.tsx'
import { reviewQueueDocument } from './review.document.ts'
import * as messages from './review.messages.ts'
import styles from './review.module.css'
import { type RenderEvidence, ReviewItem } from './review-item.tsx'
import { reviewSentence } from './review-sentence.rules.ts'

const PAGE_SIZE = 10

interface ReviewViewProps {
  /** The entity’s slug. */
  entity: string
  renderEvidence: RenderEvidence
  renderRows: (measurementId: string) => ReactNode
  /** The offer to approve together the values of a closing that this person may approve. */
  renderClosing: (planId: string, cutoff: PlainDate, count: number) => ReactNode
}

/** Values that somebody submitted, for another person to decide on. */
export function ReviewView({ entity, renderEvidence, ...slots }: ReviewViewProps) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const announce = useAnnounce()
  const viewer = useViewer()
  // The cursors that led here: going back means one fewer.
  const [cursors, setCursors] = useState<readonly string[]>([])
  const list = useRef<HTMLDivElement>(null)
  const asked = useQuery(reviewQueueDocument, {
    variables: { entity, first: PAGE_SIZE, after: cursors.at(-1) ?? null },
    fetchPolicy: 'cache-and-network',
  })
  const data = asked.data ?? asked.previousData
  const plan = data?.plan
  const roles = membershipIn(viewer, entity)?.roles ?? []
  const self = data?.viewer?.persons.find((one) => one.entity?.slug === entity)?.person?.id ?? null
  const all = (plan?.all.edges ?? []).flatMap((edge) => {
    if (!edge?.node) return []
    const { id, source, cutoff, recordedBy, decisions } = edge.node
    const submitted = decisions.findLast(({ kind }) => kind === 'SUBMITTED')
    const isAllowed = mayApprove({
      roles,
      actorPersonId: self,
      authorPersonId: recordedBy?.id ?? null,
      submitterPersonId: submitted?.decidedBy?.id ?? null,
    })
    const submittedAt = submitted?.decidedAt ?? null
    return [{ id, isOwn: !isAllowed, submittedAt, closing: source === 'COUNTED' ? cutoff : null }]
  })
  // One value by itself is decided on where it stands.
  const closings = [
    ...Map.groupBy(
      all.filter(({ isOwn, closing }) => !isOwn && closing !== null),
      ({ closing }) => closing ?? '',
    ),
  ].filter(([, values]) => values.length > 1)
  const own = new Set(all.flatMap(({ id, isOwn }) => (isOwn ? [id] : [])))
  const hasMore = plan?.all.pageInfo.hasNextPage ?? false
  const items = (plan?.measurements.edges ?? []).flatMap((edge) => edge?.node ?? [])
  const page = plan?.measurements.pageInfo
  const from = cursors.length * PAGE_SIZE

  function decided(index: number, announcement: string) {
    // The last one of a later page is gone: its page is empty.
    if (items.length === 1 && cursors.length > 0) flushSync(() => setCursors(cursors.slice(0, -1)))
    announce({ message: announcement })
    // The next one takes its place; where there is none, reading starts at the top again.
    const headings = list.current?.querySelectorAll<HTMLElement>('h2[tabindex]') ?? []
    const next = headings[Math.min(index, headings.length - 1)]
    const heading = next ?? document.querySelector<HTMLElement>('h1')
    heading?.focus()
  }

  return (
    <>
      <PageHeader
        title={text.title}
        sentence={plan ? reviewSentence(all, hasMore, language) : text.loading}
      />
      {!plan && !asked.error && <Skeleton height={320} />}
      {!plan && asked.error && (
        <ErrorState requestId={requestIdOf(asked.error)} onRetry={() => void asked.refetch()} />
      )}
      {plan && items.length === 0 && (
        <EmptyState
          title={text.emptyTitle}
          action={<LinkButton href={paths.dashboard(entity)}>{text.toDashboard}</LinkButton>}
        >
          <p>{text.emptyHelp}</p>
        </EmptyState>
      )}
      {plan && closings.length > 0 && (
        <div className={styles.closings}>
          {closings.map(([cutoff, values]) => (
            <Fragment key={cutoff}>{slots.renderClosing(plan.id, cutoff, values.length)}</Fragment>
          ))}
        </div>
      )}
      <div ref={list} className={styles.list} aria-busy={asked.data === undefined}>
        {items.map((item, index) => (
          <ReviewItem
            key={item.id}
            entity={entity}
            measurement={item}
            isOwn={own.has(item.id)}
            onDecided={(announcement) => decided(index, announcement)}
            renderEvidence={renderEvidence}
            renderRows={slots.renderRows}
          />
        ))}
      </div>
      {page && (from > 0 || page.hasNextPage) && (
        <Pager
          summary={text.shown(
            from + 1,
            from + items.length,
            hasMore ? text.allMore(all.length) : formatNumber(String(all.length), language),
          )}
          onPrevious={from > 0 ? () => setCursors(cursors.slice(0, -1)) : null}
          onNext={
            page.hasNextPage && page.endCursor
              ? () => setCursors([...cursors, page.endCursor ?? ''])
              : null
          }
        />
      )}
    </>
  )
}
