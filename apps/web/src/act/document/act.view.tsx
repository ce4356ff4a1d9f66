import { useQuery } from '@apollo/client/react'
import type { ReactNode } from 'react'
import { requestIdOf } from '../../lib/apollo/request-error.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { PageHeader } from '../../ui/page-header.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.tsx'
import { actDocument } from './act.document.ts'
import * as messages from './act.messages.ts'
import { ActArticle } from './act-article.tsx'

interface ActViewProps {
  /** The entity's slug. */
  entity: string
  /** Shown where there is no such entity for this person. */
  notFound: ReactNode
}

/** The whole act that adopts the plan, word for word, with how it is read here. */
export function ActView({ entity: slug, notFound }: ActViewProps) {
  const text = useMessages(messages)
  const { data, error, refetch } = useQuery(actDocument, { variables: { entity: slug } })
  if (!data) {
    return (
      <>
        <PageHeader title={text.loadingTitle} sentence={text.loading} />
        {error ? (
          <ErrorState requestId={requestIdOf(error)} onRetry={() => refetch()} />
        ) : (
          <>
            <Skeleton lines={8} />
            <Skeleton lines={8} />
          </>
        )}
      </>
    )
  }
  const { entity, plan } = data
  if (!entity) return notFound
  if (!plan) {
    return (
      <>
        <PageHeader title={text.loadingTitle} sentence={text.noPlanSentence(entity.name)} />
        <EmptyState title={text.noPlan} />
      </>
    )
  }
  return <ActArticle entity={entity} plan={plan} />
}
