import { useQuery } from '@apollo/client/react'
import { useState } from 'react'
import { Link } from 'wouter'
import type { InstallationQuery } from '../../gql/graphql.ts'
import { requestIdOf } from '../../lib/apollo/request-error.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { useTypedSearch } from '../../lib/page/use-typed-search.ts'
import { paths } from '../../lib/paths.ts'
import { useSession } from '../../lib/session/use-session.ts'
import { SampleBadge } from '../../ui/badge.tsx'
import { LinkButton } from '../../ui/button.tsx'
import { FormSection } from '../../ui/form-section.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { Pager } from '../../ui/pager.tsx'
import { ErrorState, Skeleton } from '../../ui/states.tsx'
import { Table } from '../../ui/table.tsx'
import { TextField } from '../../ui/text-field.tsx'
import { installationDocument } from './installation.document.ts'
import * as messages from './installation.messages.ts'
import styles from './installation.module.css'
import { NewEntityForm } from './new-entity.form.tsx'
import { PendingItem } from './pending-item.tsx'

const PAGE_SIZE = 20

/** The page of whoever operates the installation; the others are shown the way. */
export function InstallationView() {
  const text = useMessages(messages)
  const { session, error, retry } = useSession()
  if (session?.viewer?.operates) return <Operation />
  if (session) {
    const { viewer } = session
    return (
      <PageHeader
        title={text.title}
        sentence={viewer ? text.notForYou : text.signInFirst}
        actions={
          viewer ? (
            <LinkButton href={paths.home()}>{text.goHome}</LinkButton>
          ) : (
            <LinkButton kind="primary" href={paths.signIn(paths.installation())}>
              {text.signIn}
            </LinkButton>
          )
        }
      />
    )
  }
  return <Waiting error={error} onRetry={retry} />
}

function Waiting({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const text = useMessages(messages)
  return (
    <>
      <PageHeader title={text.title} sentence={error ? text.failed : text.loading} />
      {error ? (
        <ErrorState requestId={requestIdOf(error)} onRetry={onRetry} />
      ) : (
        <Skeleton height={320} />
      )}
    </>
  )
}

/** Where in the list of entities one is. */
interface Place {
  search?: string | undefined
  after?: string | undefined
  before?: string | undefined
}

function Operation() {
  const text = useMessages(messages)
  const [{ search, after, before }, go] = useState<Place>({})
  const { data, previousData, error, refetch } = useQuery(installationDocument, {
    variables: { search, ...(before ? { last: PAGE_SIZE, before } : { first: PAGE_SIZE, after }) },
    fetchPolicy: 'cache-and-network',
  })
  const shown = data ?? previousData
  if (!shown) return <Waiting error={error} onRetry={() => void refetch()} />
  const pending = shown.pendingAdministrators ?? []
  return (
    <>
      <PageHeader
        title={text.title}
        sentence={text.sentence(shown.all.totalCount, pending.length)}
      />
      <FormSection title={text.pending} help={<p>{text.pendingHelp}</p>}>
        {pending.length === 0 && <p>{text.noPending}</p>}
        <ul className={styles.stack}>
          {pending.map(({ entity, name, email, expiresAt = null }) =>
            entity ? <PendingItem key={entity.id} {...{ entity, name, email, expiresAt }} /> : null,
          )}
        </ul>
      </FormSection>
      <FormSection title={text.add} help={<p>{text.addHelp}</p>}>
        <NewEntityForm />
      </FormSection>
      <EntityList entities={shown.entities} search={search} go={go} isStale={!data} />
    </>
  )
}

interface EntityListProps {
  entities: InstallationQuery['entities']
  search: string | undefined
  go: (place: Place) => void
  isStale: boolean
}

function EntityList({ entities, search, go, isStale }: EntityListProps) {
  const text = useMessages(messages)
  const typing = useTypedSearch(search, (typed) => go({ search: typed }))
  const { totalCount, edges, pageInfo } = entities
  const { startCursor, endCursor } = pageInfo
  return (
    <section className={styles.list} aria-labelledby="entities" aria-busy={isStale}>
      <h2 id="entities">{text.list}</h2>
      <search className={styles.search}>
        <TextField
          label={text.search}
          help={text.searchHelp}
          type="search"
          value={typing.typed}
          onChange={({ target }) => typing.type(target.value)}
        />
      </search>
      {totalCount === 0 ? (
        <p role="status">{text.none}</p>
      ) : (
        <>
          <Table
            caption={text.list}
            captionHidden
            rows={edges.map(({ node }) => node)}
            rowKey={({ id }) => id}
            columns={[
              {
                key: 'name',
                header: text.name,
                rowHeader: true,
                cell: ({ slug, name, isSample }) => (
                  <>
                    <Link href={paths.entity(slug)}>{name}</Link> {isSample && <SampleBadge />}
                  </>
                ),
              },
              { key: 'department', header: text.department, cell: (one) => one.department },
              {
                key: 'divipola',
                header: text.divipolaCode,
                cell: (one) => one.divipolaCode ?? text.noData,
              },
              { key: 'nit', header: text.nit, cell: (one) => one.nit ?? text.noData },
            ]}
          />
          <Pager
            summary={text.page(edges.length, totalCount)}
            onPrevious={
              pageInfo.hasPreviousPage
                ? () => go({ search, before: startCursor ?? undefined })
                : null
            }
            onNext={
              pageInfo.hasNextPage ? () => go({ search, after: endCursor ?? undefined }) : null
            }
          />
        </>
      )}
    </section>
  )
}
