import { useQuery } from '@apollo/client/react'
import { Link } from 'wouter'
import { requestIdOf } from '../lib/apollo/request-error.ts'
import { useMessages } from '../lib/i18n/use-messages.ts'
import { SampleBadge } from '../ui/badge.tsx'
import { PageHeader } from '../ui/page-header.tsx'
import { ErrorState, Skeleton } from '../ui/states.tsx'
import * as messages from './entities.messages.ts'
import { entityListDocument } from './entity-list.document.ts'
import styles from './entity-list.module.css'

/** The front door: whose plans are kept here. */
export function EntityListView() {
  const text = useMessages(messages)
  const { data, error, refetch } = useQuery(entityListDocument)
  // A sample is shown, and never counted as a municipality.
  const official = data?.entities.filter(({ isSample }) => !isSample).length
  return (
    <>
      <PageHeader
        title={text.listTitle}
        sentence={official === undefined ? text.listLoading : text.listSentence(official)}
      />
      {error && <ErrorState requestId={requestIdOf(error)} onRetry={() => refetch()} />}
      {!data && !error && <Skeleton lines={4} />}
      <ul className={styles.list}>
        {data?.entities.map(({ id, slug, name, department, isSample }) => (
          <li key={id}>
            <Link href={`/${slug}`} className={styles.link}>
              <span className={styles.name}>{name}</span>
              <span className={styles.department}>{department}</span>
            </Link>
            {isSample && <SampleBadge />}
          </li>
        ))}
      </ul>
    </>
  )
}
