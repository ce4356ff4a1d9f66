import { useQuery } from '@apollo/client/react'
import type { ReactNode } from 'react'
import { useLocation, useSearch } from 'wouter'
import { requestIdOf } from '../../lib/apollo/request-error.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { useTypedSearch } from '../../lib/page/use-typed-search.ts'
import { paths } from '../../lib/paths.ts'
import { useMay } from '../../lib/session/use-session.ts'
import { Button, LinkButton } from '../../ui/button.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Pager } from '../../ui/pager.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { directoryDocument } from './directory.document.ts'
import * as messages from './directory.messages.ts'
import { DirectoryItem } from './directory-item.tsx'
import styles from './procedure.module.css'

const PAGE_SIZE = 20

interface DirectoryViewProps {
  /** The entity’s slug. */
  entity: string
  notFound: ReactNode
}

/** What the municipality offers its citizens, found by what they need. */
export function DirectoryView({ entity, notFound }: DirectoryViewProps) {
  const text = useMessages(messages)
  const [, navigate] = useLocation()
  const params = new URLSearchParams(useSearch())
  const mayReadAll = useMay(entity, 'register.readAll')
  const asked = params.get('buscar') ?? undefined
  const after = params.get('despues') ?? undefined
  const before = params.get('antes') ?? undefined
  const go = (next: Record<string, string | undefined>, replace: boolean) => {
    const given = Object.entries(next).flatMap(([key, value]) => (value ? [[key, value]] : []))
    const query = new URLSearchParams(given).toString()
    navigate(`${paths.directory(entity)}${query ? `?${query}` : ''}`, { replace })
  }
  const search = useTypedSearch(asked, (typed) => go({ buscar: typed }, true))
  const { data, previousData, error, refetch } = useQuery(directoryDocument, {
    variables: {
      entity,
      search: asked,
      ...(before ? { last: PAGE_SIZE, before } : { first: PAGE_SIZE, after }),
    },
    fetchPolicy: 'cache-and-network',
  })
  if (data && !data.procedures) return notFound
  const list = (data ?? previousData)?.procedures
  const count = list?.totalCount ?? 0
  return (
    <>
      <PageHeader
        title={text.title}
        sentence={
          list
            ? asked
              ? text.found(count, asked)
              : text.sentence(count)
            : error
              ? text.failed
              : text.loading
        }
        actions={
          mayReadAll && <LinkButton href={paths.inventory(entity)}>{text.toInventory}</LinkButton>
        }
      />
      {(asked || count > 0) && (
        <search className={styles.searchBox}>
          <TextField
            label={text.searchLabel}
            help={text.searchHelp}
            type="search"
            value={search.typed}
            onChange={({ target }) => search.type(target.value)}
          />
        </search>
      )}
      {!list &&
        (error ? (
          <ErrorState requestId={requestIdOf(error)} onRetry={() => void refetch()} />
        ) : (
          <Skeleton lines={8} />
        ))}
      {list && count === 0 && (
        <EmptyState
          title={asked ? text.noneTitle : text.emptyTitle}
          action={asked && <Button onClick={() => go({}, false)}>{text.seeAll}</Button>}
        >
          <p>{asked ? text.noneHelp : text.emptyHelp}</p>
        </EmptyState>
      )}
      {list && count > 0 && (
        <div className={styles.list} aria-busy={!data}>
          <ul className={styles.results}>
            {list.edges.map(({ node }) => (
              <DirectoryItem key={node.id} entity={entity} procedure={node} />
            ))}
          </ul>
          <Pager
            summary={text.page(list.edges.length, count)}
            onPrevious={
              list.pageInfo.hasPreviousPage
                ? () => go({ buscar: asked, antes: list.pageInfo.startCursor ?? undefined }, false)
                : null
            }
            onNext={
              list.pageInfo.hasNextPage
                ? () => go({ buscar: asked, despues: list.pageInfo.endCursor ?? undefined }, false)
                : null
            }
          />
        </div>
      )}
    </>
  )
}
