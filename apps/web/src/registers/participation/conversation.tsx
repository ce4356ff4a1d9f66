import { useState } from 'react'
import { requestIdOf } from '../../lib/apollo/request-error.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { membershipIn } from '../../lib/session/session.ts'
import { useViewer } from '../../lib/session/use-session.ts'
import { Pager } from '../../ui/pager.tsx'
import { ErrorState, Skeleton } from '../../ui/states.tsx'
import { likelyAnswerer } from './answerer.rules.ts'
import styles from './participation.module.css'
import { PublishedActions } from './published-actions.tsx'
import { QuestionItem } from './question-item.tsx'
import * as messages from './session.messages.ts'
import type { ReadSession } from './session-facts.tsx'
import { PAGE_SIZE, useFollowedSession } from './use-followed-session.ts'

interface ConversationProps {
  entity: string
  code: string
  session: ReadSession
}

/** The published questions with their answers, the newest first. */
export function Conversation({ entity, code, session }: ConversationProps) {
  const text = useMessages(messages)
  // The cursors that led here: going back means one fewer.
  const [cursors, setCursors] = useState<readonly string[]>([])
  const after = cursors.at(-1) ?? null
  const person = membershipIn(useViewer(), entity)?.name ?? null
  const answerer = likelyAnswerer(session.officials, person)
  const { questions, error, refetch, isFollowed } = useFollowedSession(entity, code, after)
  const from = cursors.length * PAGE_SIZE
  const { hasNextPage, endCursor } = questions?.pageInfo ?? {}
  return (
    <section className={styles.group}>
      <h2>{session.stage === 'HELD' ? text.transcript : text.questions}</h2>
      {questions && (
        <p className={styles.faint}>
          {text.count(questions.totalCount)}{' '}
          {isFollowed && <span className={styles.onScreen}>{error ? text.stale : text.live}</span>}
        </p>
      )}
      {!questions &&
        (error ? (
          <ErrorState requestId={requestIdOf(error)} onRetry={() => void refetch()} />
        ) : (
          <Skeleton lines={6} />
        ))}
      <div className={styles.questions}>
        {questions?.edges.map(({ node }) => (
          <QuestionItem
            key={node.id}
            question={node}
            actions={
              session.mayModerate && <PublishedActions question={node} answerer={answerer} />
            }
          />
        ))}
      </div>
      {questions && (from > 0 || hasNextPage) && (
        <Pager
          summary={text.page(from + 1, from + questions.edges.length, questions.totalCount)}
          onPrevious={from > 0 ? () => setCursors(cursors.slice(0, -1)) : null}
          onNext={hasNextPage && endCursor ? () => setCursors([...cursors, endCursor]) : null}
        />
      )}
    </section>
  )
}
