import { useQuery } from '@apollo/client/react'
import { useLocation } from 'wouter'
import { requestIdOf } from '../../lib/apollo/request-error.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { inventoryPaths } from '../../lib/inventory/inventory-paths.ts'
import { paths } from '../../lib/paths.ts'
import { useMay } from '../../lib/session/use-session.ts'
import { Button, LinkButton } from '../../ui/button.tsx'
import { Pager } from '../../ui/pager.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.tsx'
import { inventoryListDocument } from './inventory.document.ts'
import * as messages from './inventory.messages.ts'
import styles from './inventory.module.css'
import {
  apiFilter,
  apiSort,
  exportAddress,
  type InventoryFilter,
  narrowingParts,
  writeInventoryAddress,
} from './inventory-filter.rules.ts'
import * as filterMessages from './inventory-filters.messages.ts'
import { InventoryTable } from './inventory-table.tsx'

const PAGE_SIZE = 25

interface InventoryListProps {
  entity: string
  filter: InventoryFilter
}

/** A page of the inventory. */
export function InventoryList({ entity, filter }: InventoryListProps) {
  const text = useMessages(messages).list
  const { clear } = useMessages(filterMessages)
  const { language } = useLanguage()
  const [, navigate] = useLocation()
  const { after, before, search, set, asOf } = filter
  const { data, previousData, error, refetch } = useQuery(inventoryListDocument, {
    variables: {
      entity,
      search,
      filter: apiFilter(filter),
      sort: apiSort(filter),
      asOf,
      ...(before ? { last: PAGE_SIZE, before } : { first: PAGE_SIZE, after }),
    },
    fetchPolicy: 'cache-and-network',
  })
  const list = (data ?? previousData)?.procedures
  if (error && !data) {
    return <ErrorState requestId={requestIdOf(error)} onRetry={() => void refetch()} />
  }
  if (!list) return <Skeleton lines={8} />
  const go = (next: InventoryFilter) =>
    navigate(`${paths.inventory(entity)}${writeInventoryAddress(next)}`)
  const { hasNextPage, hasPreviousPage, startCursor, endCursor } = list.pageInfo
  const isNarrowed = narrowingParts(filter).length > 0
  return (
    <div className={styles.list} aria-busy={!data}>
      {list.edges.length === 0 ? (
        isNarrowed ? (
          <EmptyState
            title={text.none}
            action={<Button onClick={() => go({ set, asOf })}>{clear}</Button>}
          >
            <p>{text.noneHelp}</p>
          </EmptyState>
        ) : (
          <EmptyInventory entity={entity} filter={filter} />
        )
      ) : (
        <InventoryTable entity={entity} procedures={list.edges.map(({ node }) => node)} />
      )}
      {list.edges.length > 0 && (
        <p className={styles.downloads}>
          {text.download}
          {(['xlsx', 'csv'] as const).map((ending) => (
            <a key={ending} href={exportAddress(entity, filter, ending, language)} download>
              {ending.toUpperCase()}
            </a>
          ))}
        </p>
      )}
      {(list.totalCount > 0 || isNarrowed) && (
        <Pager
          summary={text.page(list.edges.length, list.totalCount, set)}
          onPrevious={
            hasPreviousPage && startCursor
              ? () => go({ ...filter, after: undefined, before: startCursor })
              : null
          }
          onNext={
            hasNextPage && endCursor
              ? () => go({ ...filter, before: undefined, after: endCursor })
              : null
          }
        />
      )}
    </div>
  )
}

/** Nothing declared yet: what to do next, for those who can. */
function EmptyInventory({ entity, filter }: InventoryListProps) {
  const messagesOf = useMessages(messages)
  const mayEdit = useMay(entity, 'register.edit')
  const mayImport = useMay(entity, 'register.import')
  return (
    <EmptyState
      title={messagesOf.list.empty(filter.set)}
      action={
        mayEdit && (
          <div className={styles.actions}>
            <LinkButton kind="primary" href={inventoryPaths.declare(entity)}>
              {messagesOf.declare}
            </LinkButton>
            {mayImport && (
              <LinkButton href={inventoryPaths.imports(entity)}>{messagesOf.imports}</LinkButton>
            )}
          </div>
        )
      }
    >
      <p>{mayEdit ? messagesOf.list.emptyHelp : messagesOf.list.emptyReader}</p>
    </EmptyState>
  )
}
