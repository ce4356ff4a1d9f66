import { useQuery } from '@apollo/client/react'
import { formatNumber } from '@gelt/domain'
import { useLocation, useSearch } from 'wouter'
import { requestIdOf } from '../../lib/apollo/request-error.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { paths } from '../../lib/paths.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { ErrorState, Skeleton } from '../../ui/states.tsx'
import { auditContextDocument } from './audit.document.ts'
import * as messages from './audit.messages.ts'
import { readAuditAddress, writeAuditAddress } from './audit-filter.rules.ts'
import { AuditFilters } from './audit-filters.tsx'
import { AuditLog } from './audit-log.tsx'
import { ChainState } from './chain-state.tsx'
import { namesById } from './names-by-id.rules.ts'

interface AuditViewProps {
  /** The entity’s slug. */
  entity: string
  isSample: boolean
}

/** What was done in the entity: whole or not, searched, page by page. */
export function AuditView({ entity, isSample }: AuditViewProps) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const [, navigate] = useLocation()
  const { filter, page } = readAuditAddress(useSearch())
  // Asked anew each time: it says whether the log is whole now.
  const { data, previousData, error, refetch } = useQuery(auditContextDocument, {
    variables: { entity },
    fetchPolicy: 'cache-and-network',
  })
  const known = (data ?? previousData)?.entity
  const people = known?.people?.edges.map(({ node }) => node) ?? []
  const chain = known?.auditChain ?? null
  const address = paths.audit(entity)
  const count = chain?.events
  const total = count === undefined ? null : formatNumber(String(count), language)

  return (
    <>
      <PageHeader
        title={text.title}
        sentence={
          count === undefined || total === null ? text.loading : text.sentence(total, count)
        }
      />
      {chain && <ChainState chain={chain} />}
      {!known && !error && <Skeleton lines={2} />}
      {!known && error && (
        <ErrorState requestId={requestIdOf(error)} onRetry={() => void refetch()} />
      )}
      <AuditFilters
        filter={filter}
        people={people}
        onChange={(next) => navigate(`${address}${writeAuditAddress(next)}`, { replace: true })}
      />
      <AuditLog
        entity={entity}
        isSample={isSample}
        filter={filter}
        page={page}
        total={total}
        names={namesById([
          ...people,
          ...(known?.offices ?? []),
          ...(known?.organisations ?? []),
          ...(known?.improvementKinds ?? []),
        ])}
      />
    </>
  )
}
