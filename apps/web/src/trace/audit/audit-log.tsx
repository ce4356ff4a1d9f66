import { useQuery } from '@apollo/client/react'
import { formatDate } from '@gelt/domain'
import { useLocation } from 'wouter'
import { requestIdOf } from '../../lib/apollo/request-error.ts'
import { fileNameOf, saveCsv } from '../../lib/downloads/save-file.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { paths } from '../../lib/paths.ts'
import { Button, LinkButton } from '../../ui/button.tsx'
import { Pager } from '../../ui/pager.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.tsx'
import { auditLogDocument } from './audit.document.ts'
import * as messages from './audit.messages.ts'
import styles from './audit.module.css'
import { auditCsv } from './audit-csv.rules.ts'
import { AuditEventItem } from './audit-event-item.tsx'
import { type AuditFilter, type AuditPage, writeAuditAddress } from './audit-filter.rules.ts'
import { byDay } from './days.rules.ts'
import type { NamesById } from './names-by-id.rules.ts'
import { useMemberNames } from './use-member-names.ts'

const PAGE_SIZE = 20

interface AuditLogProps {
  entity: string
  isSample: boolean
  filter: AuditFilter
  page: AuditPage
  /** Events in the whole log, as written; null: not known. */
  total: string | null
  names: NamesById
}

/** A page of the log. */
export function AuditLog({ entity, isSample, filter, page, total, names }: AuditLogProps) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const [, navigate] = useLocation()
  const size = page.before ? { last: PAGE_SIZE } : { first: PAGE_SIZE }
  const { data, previousData, error, refetch } = useQuery(auditLogDocument, {
    variables: { entity, ...filter, ...page, ...size },
    fetchPolicy: 'cache-and-network',
  })
  const found = (data ?? previousData)?.entity
  const log = found?.auditEvents
  const fields = log?.edges.flatMap(({ node }) => node.changes.map(({ field }) => field)) ?? []
  const allNames = useMemberNames(entity, fields, names)
  if (error && !data) {
    return <ErrorState requestId={requestIdOf(error)} onRetry={() => void refetch()} />
  }
  if (!found || !log) return <Skeleton lines={8} />

  const events = log.edges.map(({ node }) => node)
  const at = (next: AuditFilter, place: AuditPage = {}) =>
    `${paths.audit(entity)}${writeAuditAddress(next, place)}`
  const { hasNextPage, hasPreviousPage, startCursor, endCursor } = log.pageInfo
  const isWhole = Object.values(filter).every((value) => !value)
  const name = text.fileName(found.name)
  return (
    <section aria-labelledby="eventos" aria-busy={!data}>
      <h2 id="eventos" className={styles.heading}>
        {text.events}
      </h2>
      {filter.subject && (
        <p className={styles.only}>
          {text.onlyOneSubject}{' '}
          <LinkButton small href={at({ ...filter, subject: undefined })}>
            {text.allSubjects}
          </LinkButton>
        </p>
      )}
      {events.length === 0 ? (
        <EmptyState
          title={text.none}
          action={!isWhole && <LinkButton href={at({})}>{text.clear}</LinkButton>}
        >
          <p>{text.noneHelp}</p>
        </EmptyState>
      ) : (
        byDay(events).map(({ day, events: ofDay }) => (
          <section key={day} aria-labelledby={`dia-${day}`} className={styles.day}>
            <h3 id={`dia-${day}`}>{formatDate(day, language)}</h3>
            <ol className={styles.events}>
              {ofDay.map((event) => (
                <AuditEventItem
                  key={event.id}
                  event={event}
                  names={allNames}
                  historyHref={filter.subject ? null : (subject) => at({ subject })}
                />
              ))}
            </ol>
          </section>
        ))
      )}
      <div className={styles.foot}>
        <Pager
          summary={
            isWhole && total !== null
              ? text.page(events.length, total)
              : text.pageAlone(events.length)
          }
          onPrevious={
            hasPreviousPage && startCursor
              ? () => navigate(at(filter, { before: startCursor }))
              : null
          }
          onNext={
            hasNextPage && endCursor ? () => navigate(at(filter, { after: endCursor })) : null
          }
        />
        {events.length > 0 && (
          <Button
            small
            onClick={() => saveCsv(`${fileNameOf(name)}.csv`, auditCsv(events, isSample, language))}
          >
            {text.download}
          </Button>
        )}
      </div>
    </section>
  )
}
