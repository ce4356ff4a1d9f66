import { useQuery } from '@apollo/client/react'
import { type ReactNode, useRef, useState } from 'react'
import { requestIdOf } from '../../lib/apollo/request-error.ts'
import { useLanguage } from '../../lib/i18n/language-context.tsx'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { participationPaths } from '../../lib/participation/participation-paths.ts'
import { Badge, SampleBadge } from '../../ui/badge.tsx'
import { Breadcrumb } from '../../ui/breadcrumb.tsx'
import { Button } from '../../ui/button.tsx'
import { PageHeader } from '../../ui/page-header.tsx'
import { ErrorState, Skeleton } from '../../ui/states.tsx'
import * as askMessages from './ask.messages.ts'
import { AskPanel } from './ask-panel.tsx'
import { Conversation } from './conversation.tsx'
import { ModerationSection } from './moderation-section.tsx'
import styles from './participation.module.css'
import { sessionDocument } from './session.document.ts'
import * as messages from './session.messages.ts'
import { SessionFacts } from './session-facts.tsx'
import { sessionSentence } from './session-words.rules.ts'
import * as listMessages from './sessions.messages.ts'

interface SessionViewProps {
  /** The entity’s slug. */
  entity: string
  /** As in the address: `CF-003`. */
  code: string
  notFound: ReactNode
}

/** A chat or forum as citizens follow it and ask in it; its office moderates and answers on the same page. */
export function SessionView({ entity, code, notFound }: SessionViewProps) {
  const text = useMessages(messages)
  const ask = useMessages(askMessages)
  const words = useMessages(listMessages)
  const { language } = useLanguage()
  const form = useRef<HTMLHeadingElement>(null)
  const { data, error, refetch } = useQuery(sessionDocument, {
    variables: { entity, code },
    fetchPolicy: 'cache-and-network',
  })
  const session = data?.participationSession
  const owner = data?.entity
  // What somebody is writing stays in sight when the session closes meanwhile.
  const [wasOpen, setWasOpen] = useState(false)
  if (session?.isOpen && !wasOpen) setWasOpen(true)
  if (data && (!session || !owner)) return notFound
  const mayAsk = wasOpen && !session?.mayModerate
  return (
    <>
      <PageHeader
        breadcrumb={
          <Breadcrumb trail={[{ href: participationPaths.sessions(entity), label: text.all }]} />
        }
        title={session?.topic ?? text.pageTitle}
        documentTitle={session && owner ? `${session.topic} · ${owner.name}` : undefined}
        sentence={session ? sessionSentence(session, language) : error ? text.failed : text.loading}
        marks={
          session && (
            <span className={styles.marks}>
              <Badge>{words.modality[session.modality]}</Badge>
              <Badge>{words.stage[session.stage]}</Badge>
              {owner?.isSample && <SampleBadge />}
            </span>
          )
        }
        actions={
          session && (
            <>
              {mayAsk && session.isOpen && (
                <span className={styles.onNarrow}>
                  <Button kind="primary" onClick={() => form.current?.focus()}>
                    {ask.title}
                  </Button>
                </span>
              )}
              {session.stage === 'HELD' && (
                <Button onClick={() => window.print()}>{text.print}</Button>
              )}
            </>
          )
        }
      />
      {!session && error && (
        <ErrorState requestId={requestIdOf(error)} onRetry={() => void refetch()} />
      )}
      {!session && !error && <Skeleton height={480} />}
      {session && owner && (
        <div className={mayAsk ? styles.columns : styles.page}>
          <div className={styles.page}>
            <SessionFacts session={session} />
            {session.mayModerate && (
              <ModerationSection entity={entity} code={code} session={session} />
            )}
            <Conversation entity={entity} code={code} session={session} />
          </div>
          {mayAsk && (
            <AskPanel
              headingRef={form}
              sessionId={session.id}
              isOpen={session.isOpen}
              office={session.office.name}
              owner={owner}
            />
          )}
        </div>
      )}
    </>
  )
}
