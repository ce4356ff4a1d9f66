import { useQuery } from '@apollo/client/react'
import { useLocation, useSearch } from 'wouter'
import { requestIdOf } from '../../lib/apollo/request-error.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { paths } from '../../lib/paths.ts'
import { useMay } from '../../lib/session/use-session.ts'
import { LinkButton } from '../../ui/button.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Pager } from '../../ui/pager.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.tsx'
import { peopleCountDocument, peopleDocument } from './people.document.ts'
import * as messages from './people.messages.ts'
import { readPeopleAddress, writePeopleAddress } from './people-filter.rules.ts'
import { PeopleFilters } from './people-filters.tsx'
import { PeopleTable } from './people-table.tsx'

const PAGE_SIZE = 20

interface PeopleViewProps {
  /** The entity’s slug. */
  entity: string
}

/** The people of an entity: searched, page by page. */
export function PeopleView({ entity }: PeopleViewProps) {
  const text = useMessages(messages)
  const [, navigate] = useLocation()
  const mayManage = useMay(entity, 'people.manage')
  const filter = readPeopleAddress(useSearch())
  const { role, ...others } = filter
  const size = filter.before ? { last: PAGE_SIZE } : { first: PAGE_SIZE }
  const { data, previousData, error, refetch } = useQuery(peopleDocument, {
    variables: { entity, ...others, roles: role && [role], ...size },
    fetchPolicy: 'cache-and-network',
  })
  const counted = useQuery(peopleCountDocument, {
    variables: { entity },
    fetchPolicy: 'cache-and-network',
  }).data?.entity?.people
  const found = (data ?? previousData)?.entity
  const list = found?.people
  const people = list?.edges.map(({ node }) => node) ?? []
  const everybody = counted?.edges.map(({ node }) => node) ?? []
  const go = (next: typeof filter, replace: boolean) =>
    navigate(`${paths.people(entity)}${writePeopleAddress(next)}`, { replace })
  const cursors = list?.pageInfo

  return (
    <>
      <PageHeader
        title={text.title}
        sentence={
          counted
            ? text.sentence(
                everybody.length,
                counted.pageInfo.hasNextPage,
                everybody.filter(({ hasAccount }) => !hasAccount).length,
              )
            : text.loading
        }
        actions={
          mayManage && (
            <LinkButton kind="primary" href={paths.newPerson(entity)}>
              {text.add}
            </LinkButton>
          )
        }
      />
      <PeopleFilters
        filter={filter}
        offices={found?.offices ?? []}
        onChange={(next) => go(next, true)}
      />
      {error && !data ? (
        <ErrorState requestId={requestIdOf(error)} onRetry={() => void refetch()} />
      ) : !list || !found ? (
        <Skeleton lines={8} />
      ) : people.length === 0 ? (
        <EmptyState title={text.none}>
          <p>{text.noneHelp}</p>
        </EmptyState>
      ) : (
        <>
          <PeopleTable entity={entity} today={found.today} people={people} />
          <Pager
            summary={text.page(people.length)}
            onPrevious={
              cursors?.hasPreviousPage
                ? () =>
                    go(
                      { ...filter, after: undefined, before: cursors.startCursor ?? undefined },
                      false,
                    )
                : null
            }
            onNext={
              cursors?.hasNextPage
                ? () =>
                    go(
                      { ...filter, before: undefined, after: cursors.endCursor ?? undefined },
                      false,
                    )
                : null
            }
          />
        </>
      )}
    </>
  )
}
