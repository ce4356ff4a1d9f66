import { useQuery } from '@apollo/client/react'
import { formatInstant } from '@gelt/domain'
import { useState } from 'react'
import { Link } from 'wouter'
import type { ImportedList, ImportsQuery } from '../../gql/graphql.ts'
import { requestIdOf } from '../../lib/apollo/request-error.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { apiKeyOf } from '../../lib/registers/api-key.ts'
import { Badge } from '../../ui/badge.tsx'
import { FormSection } from '../../ui/form-section.tsx'
import { Pager } from '../../ui/pager.tsx'
import { ErrorState, Skeleton } from '../../ui/states.tsx'
import { Table } from '../../ui/table.tsx'
import type { ImportPlace } from './import-place.ts'
import { importsDocument } from './imports.document.ts'
import * as messages from './imports.messages.ts'
import styles from './imports.module.css'

const PAGE_SIZE = 10

interface ImportHistoryProps {
  /** The entity’s slug. */
  entity: string
  place: ImportPlace
  /** Global id of the run that the page shows; null: none. */
  opened: string | null
}

type PageOfList = { after: string } | { before: string } | null

/** Files that were sent before, each leading to its run. */
export function ImportHistory({ entity, place, opened }: ImportHistoryProps) {
  const text = useMessages(messages).history
  const [page, setPage] = useState<PageOfList>(null)
  const { data, previousData, error, refetch } = useQuery(importsDocument, {
    variables: {
      entity,
      list: apiKeyOf(place.list) as ImportedList,
      ...(page && 'before' in page ? { last: PAGE_SIZE, ...page } : { first: PAGE_SIZE, ...page }),
    },
    fetchPolicy: 'cache-and-network',
  })
  const imports = (data ?? previousData)?.entity?.imports
  const { hasNextPage, hasPreviousPage, startCursor, endCursor } = imports?.pageInfo ?? {}
  return (
    <FormSection title={text.title} help={<p>{text.help}</p>}>
      <div className={styles.stack} aria-busy={!data}>
        {!imports && error && (
          <ErrorState requestId={requestIdOf(error)} onRetry={() => void refetch()} />
        )}
        {!imports && !error && !data && <Skeleton lines={4} />}
        {imports?.edges.length === 0 && <p>{text.none}</p>}
        {imports && imports.edges.length > 0 && (
          <>
            <RunTable
              entity={entity}
              place={place}
              opened={opened}
              runs={imports.edges.map(({ node }) => node)}
            />
            {(hasPreviousPage || hasNextPage) && (
              <Pager
                summary={text.page(imports.edges.length)}
                onPrevious={
                  hasPreviousPage && startCursor ? () => setPage({ before: startCursor }) : null
                }
                onNext={hasNextPage && endCursor ? () => setPage({ after: endCursor }) : null}
              />
            )}
          </>
        )}
      </div>
    </FormSection>
  )
}

type Imports = NonNullable<NonNullable<ImportsQuery['entity']>['imports']>

type Run = Imports['edges'][number]['node']

interface RunTableProps extends ImportHistoryProps {
  runs: readonly Run[]
}

function RunTable({ place, opened, runs }: RunTableProps) {
  const { history: text, states } = useMessages(messages)
  const { language } = useLanguage()
  return (
    <Table
      caption={text.title}
      captionHidden
      rows={runs}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'file',
          header: text.file,
          rowHeader: true,
          cell: ({ id, fileName }) =>
            id === opened ? (
              <span className={styles.name}>
                {fileName} <span className={styles.note}>({text.opened})</span>
              </span>
            ) : (
              <Link className={styles.name} href={place.runPage(id)}>
                {fileName}
              </Link>
            ),
        },
        {
          key: 'sent',
          header: text.sent,
          cell: ({ createdAt }) => (
            <time dateTime={createdAt}>{formatInstant(new Date(createdAt), language)}</time>
          ),
        },
        { key: 'who', header: text.who, cell: ({ person }) => person?.name ?? text.nobody },
        {
          key: 'state',
          header: text.state,
          cell: ({ state, summary }) => (
            <Badge>{state === 'READY' && isIdle(summary) ? text.nothing : states[state]}</Badge>
          ),
        },
        {
          key: 'what',
          header: text.what,
          cell: ({ summary, refusal }) =>
            summary
              ? text.counts(summary.added, summary.changed, summary.refused, summary.undecided)
              : (refusal?.message ?? ''),
        },
      ]}
    />
  )
}

/** Nothing to write, and nobody left to say which row is which. */
function isIdle(summary: Run['summary']): boolean {
  return summary?.added === 0 && summary.changed === 0 && summary.undecided === 0
}
