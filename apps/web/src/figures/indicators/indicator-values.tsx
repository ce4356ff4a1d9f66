import { useQuery } from '@apollo/client/react'
import { type ReactNode, useState } from 'react'
import { requestIdOf } from '../../lib/apollo/request-error.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { Pager } from '../../ui/pager.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.tsx'
import { indicatorValuesDocument } from './indicator-values.document.ts'
import * as messages from './indicators.messages.ts'
import styles from './indicators.module.css'
import { RecordedValue } from './recorded-value.tsx'

const PAGE = 8

type Page = { first: number; after?: string } | { last: number; before: string }

interface IndicatorValuesProps {
  /** The entity's slug. */
  entity: string
  row: number
  /** What a person may do with a value, beneath it. */
  renderValue?: (measurementId: string) => ReactNode
}

/** The row's values with their revisions: what, who, when, why and with which evidence. */
export function IndicatorValues({ entity, row, renderValue }: IndicatorValuesProps) {
  const text = useMessages(messages).values
  const [page, setPage] = useState<Page>({ first: PAGE })
  const {
    data: current,
    previousData,
    error,
    refetch,
  } = useQuery(indicatorValuesDocument, {
    variables: { entity, row, ...page },
    // Recorded, approved and returned elsewhere: what was read before is only a beginning.
    fetchPolicy: 'cache-and-network',
  })
  const values = (current ?? previousData)?.plan?.indicator?.measurements
  const { startCursor, endCursor, hasNextPage, hasPreviousPage } = values?.pageInfo ?? {}
  return (
    <section className={styles.section} aria-busy={!current}>
      <h2>{text.title}</h2>
      {!values && error && (
        <ErrorState requestId={requestIdOf(error)} onRetry={() => void refetch()} />
      )}
      {!values && !error && <Skeleton height={240} />}
      {values?.edges.length === 0 && <EmptyState title={text.empty}>{text.emptyHelp}</EmptyState>}
      {values && values.edges.length > 0 && (
        <>
          <ol className={styles.values}>
            {values.edges.map(({ node }) => (
              <RecordedValue key={node.id} measurement={node}>
                {renderValue?.(node.id)}
              </RecordedValue>
            ))}
          </ol>
          {(hasNextPage || hasPreviousPage) && (
            <Pager
              summary={text.summary(values.edges.length)}
              onPrevious={
                hasPreviousPage && startCursor
                  ? () => setPage({ last: PAGE, before: startCursor })
                  : null
              }
              onNext={
                hasNextPage && endCursor ? () => setPage({ first: PAGE, after: endCursor }) : null
              }
            />
          )}
        </>
      )}
    </section>
  )
}
