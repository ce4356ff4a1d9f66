import { useQuery } from '@apollo/client/react'
import type { ReactNode } from 'react'
import { requestIdOf } from '../../lib/apollo/request-error.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { SampleBadge } from '../../ui/badge.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { EmptyState, ErrorState, Skeleton } from '../../ui/states.tsx'
import styles from './participation.module.css'
import { SessionItem } from './session-item.tsx'
import { sessionsSentence } from './session-words.rules.ts'
import { sessionsDocument } from './sessions.document.ts'
import * as messages from './sessions.messages.ts'

/** What one can do something about comes first. */
const GROUPS = ['OPEN', 'COMING', 'HELD', 'ENDED', 'CANCELLED'] as const

interface SessionsViewProps {
  /** The entity’s slug. */
  entity: string
  notFound: ReactNode
}

/** Chats and forums with citizens: open now, coming, held with their transcripts. */
export function SessionsView({ entity, notFound }: SessionsViewProps) {
  const text = useMessages(messages)
  const { language } = useLanguage()
  const { data, error, refetch } = useQuery(sessionsDocument, {
    variables: { entity },
    fetchPolicy: 'cache-and-network',
  })
  const owner = data?.entity
  const sessions = data?.participationSessions
  if (data && !sessions) return notFound
  return (
    <>
      <PageHeader
        title={text.title}
        documentTitle={owner ? `${text.title} · ${owner.name}` : undefined}
        sentence={
          sessions ? sessionsSentence(sessions, language) : error ? text.failed : text.loading
        }
        marks={owner?.isSample && <SampleBadge />}
      />
      {!sessions &&
        (error ? (
          <ErrorState requestId={requestIdOf(error)} onRetry={() => void refetch()} />
        ) : (
          <Skeleton lines={8} />
        ))}
      {sessions?.length === 0 && (
        <EmptyState title={text.emptyTitle}>
          <p>{text.emptyHelp}</p>
        </EmptyState>
      )}
      <div className={styles.page}>
        {GROUPS.map((stage) => {
          const group = sessions?.filter((session) => session.stage === stage) ?? []
          if (group.length === 0) return null
          return (
            <section key={stage} className={styles.group}>
              <h2>{text.groups[stage]}</h2>
              <ul className={styles.sessions}>
                {group.map((session) => (
                  <SessionItem key={session.id} entity={entity} session={session} />
                ))}
              </ul>
            </section>
          )
        })}
      </div>
    </>
  )
}
