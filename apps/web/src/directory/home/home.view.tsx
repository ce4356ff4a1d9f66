import { useQuery } from '@apollo/client/react'
import { Link, Redirect, useLocation, useSearch } from 'wouter'
import { requestIdOf } from '../../lib/apollo/request-error.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { useTypedSearch } from '../../lib/page/use-typed-search.ts'
import { paths } from '../../lib/paths.ts'
import type { ListedEntity } from '../../lib/session/session.ts'
import { useSession } from '../../lib/session/use-session.ts'
import { SampleBadge } from '../../ui/badge.tsx'
import { Button, LinkButton } from '../../ui/button.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Pager } from '../../ui/pager.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { homeDocument } from './home.document.ts'
import * as messages from './home.messages.ts'
import styles from './home.module.css'
import { homeTarget } from './home-target.rules.ts'

const PAGE_SIZE = 20

/** The front door: leads on where there is one place to go, else finds whose plans are kept here. */
export function HomeView() {
  const text = useMessages(messages)
  const [, navigate] = useLocation()
  const address = useSearch()
  const params = new URLSearchParams(address)
  const asked = params.get('buscar') || undefined
  const after = params.get('despues') ?? undefined
  const before = params.get('antes') ?? undefined
  // An empty search stays in the address: who asked for the list is not led on.
  const go = (next: Record<string, string>, replace: boolean) =>
    navigate(`${paths.home()}?${new URLSearchParams({ buscar: asked ?? '', ...next })}`, {
      replace,
    })
  const search = useTypedSearch(asked, (typed) => go({ buscar: typed ?? '' }, true))
  const { session, error: sessionError, retry } = useSession()
  const { data, previousData, error, refetch } = useQuery(homeDocument, {
    variables: {
      search: asked,
      ...(before ? { last: PAGE_SIZE, before } : { first: PAGE_SIZE, after }),
    },
    fetchPolicy: 'cache-and-network',
  })
  const shown = data ?? previousData
  if (!session || !shown) {
    const failed = sessionError ?? error
    return (
      <>
        <PageHeader title={text.title} sentence={text.loading} />
        {failed ? (
          <ErrorState
            requestId={requestIdOf(failed)}
            onRetry={() => {
              retry()
              void refetch()
            }}
          />
        ) : (
          <Skeleton lines={4} />
        )}
      </>
    )
  }
  const { entities, samples } = shown
  const official = entities.edges.map(({ node }) => node)
  const sample = samples.edges.map(({ node }) => node)
  const total = entities.totalCount
  if (address === '') {
    const listed = { total, first: official[0] ?? null, sample: sample[0] ?? null }
    const target = homeTarget(session.viewer, listed)
    if (target) return <Redirect to={target} replace />
  }
  const own = session.viewer?.entities ?? []
  const isEmpty = official.length + sample.length === 0
  return (
    <>
      <PageHeader
        title={text.title}
        // A sample is shown, and never counted as a municipality.
        sentence={asked ? text.found(total, asked) : text.sentence(total)}
      />
      {own.length > 0 && !asked && (
        <section className={styles.section} aria-labelledby="own">
          <h2 id="own">{text.own}</h2>
          <EntityList entities={own} />
        </section>
      )}
      {(asked || !isEmpty) && (
        <search className={styles.search}>
          <TextField
            label={text.searchLabel}
            help={text.searchHelp}
            type="search"
            value={search.typed}
            onChange={({ target }) => search.type(target.value)}
          />
        </search>
      )}
      {isEmpty && asked && (
        <EmptyState
          title={text.noneTitle}
          action={<Button onClick={() => go({ buscar: '' }, false)}>{text.seeAll}</Button>}
        >
          {text.none}
        </EmptyState>
      )}
      {isEmpty && !asked && (
        <EmptyState
          title={text.emptyTitle}
          action={<LinkButton href={paths.signIn()}>{text.signIn}</LinkButton>}
        >
          {text.empty}
        </EmptyState>
      )}
      {!isEmpty && (
        <div className={styles.all} aria-busy={!data}>
          <EntityList entities={official} />
          {total > 0 && (
            <Pager
              summary={text.page(official.length, total)}
              onPrevious={
                entities.pageInfo.hasPreviousPage
                  ? () => go({ antes: entities.pageInfo.startCursor ?? '' }, false)
                  : null
              }
              onNext={
                entities.pageInfo.hasNextPage
                  ? () => go({ despues: entities.pageInfo.endCursor ?? '' }, false)
                  : null
              }
            />
          )}
          <EntityList entities={sample} />
        </div>
      )}
    </>
  )
}

function EntityList({ entities }: { entities: readonly ListedEntity[] }) {
  return (
    <ul className={styles.list}>
      {entities.map(({ id, slug, name, department, isSample }) => (
        <li key={id}>
          <Link href={paths.entity(slug)} className={styles.link}>
            <span className={styles.name}>{name}</span>
            <span className={styles.department}>{department}</span>
          </Link>
          {isSample && <SampleBadge />}
        </li>
      ))}
    </ul>
  )
}
