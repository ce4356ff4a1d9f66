import { useQuery } from '@apollo/client/react'
import { useRef, useState } from 'react'
import { requestIdOf } from '../../lib/apollo/request-error.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { Button } from '../../ui/button.tsx'
import { Dialog } from '../../ui/dialog.tsx'
import { Disclosure } from '../../ui/menu.tsx'
import { ErrorState, Skeleton } from '../../ui/states.tsx'
import { EnterForm } from './enter.form.tsx'
import { HiddenQuestion } from './hidden-question.tsx'
import * as messages from './moderation.messages.ts'
import styles from './participation.module.css'
import { moderationDocument } from './session.document.ts'
import type { ReadSession } from './session-facts.tsx'
import { isOutOfSight, LOOK_EVERY_MS } from './use-followed-session.ts'
import { WaitingQuestion } from './waiting-question.tsx'

interface ModerationSectionProps {
  entity: string
  code: string
  session: ReadSession
}

/** What waits to be looked at, for the session’s office and the committee. */
export function ModerationSection({ entity, code, session }: ModerationSectionProps) {
  const text = useMessages(messages)
  const announce = useAnnounce()
  const list = useRef<HTMLDivElement>(null)
  const title = useRef<HTMLHeadingElement>(null)
  const [isEntering, setIsEntering] = useState(false)
  const asked = useQuery(moderationDocument, {
    variables: { entity, code },
    fetchPolicy: 'cache-and-network',
    pollInterval: LOOK_EVERY_MS,
    skipPollAttempt: isOutOfSight,
  })
  const found = (asked.data ?? asked.previousData)?.participationSession
  const waiting = found?.waiting
  // Who waits longest comes first.
  const inTurn = waiting?.edges.toReversed() ?? []
  const hidden = found?.hidden

  function decided(index: number, message: string) {
    announce({ message })
    // The next one takes its place; where there is none, reading starts at the section again.
    const headings = list.current?.querySelectorAll<HTMLElement>('h3[tabindex]') ?? []
    const next = headings[Math.min(index, headings.length - 1)]
    ;(next ?? title.current)?.focus()
  }

  return (
    <section className={styles.moderation}>
      <h2 ref={title} tabIndex={-1}>
        {text.title(waiting?.totalCount ?? 0)}
      </h2>
      {!waiting &&
        (asked.error ? (
          <ErrorState requestId={requestIdOf(asked.error)} onRetry={() => void asked.refetch()} />
        ) : (
          <Skeleton lines={3} />
        ))}
      {waiting?.totalCount === 0 && <p className={styles.faint}>{text.none}</p>}
      <div ref={list} className={styles.questions}>
        {inTurn.map(({ node }, index) => (
          <WaitingQuestion
            key={node.id}
            question={node}
            onDecided={(message) => decided(index, message)}
          />
        ))}
      </div>
      {waiting && waiting.totalCount > inTurn.length && (
        <p className={styles.faint}>{text.more(inTurn.length, waiting.totalCount)}</p>
      )}
      {session.stage !== 'CANCELLED' && (
        <div className={styles.actions}>
          <Button onClick={() => setIsEntering(true)}>{text.enter}</Button>
        </div>
      )}
      {hidden && hidden.totalCount > 0 && (
        <Disclosure summary={text.hidden(hidden.totalCount)}>
          <div className={styles.questions}>
            {hidden.edges.map(({ node }) => (
              <HiddenQuestion key={node.id} question={node} />
            ))}
          </div>
        </Disclosure>
      )}
      <Dialog title={text.enterTitle} open={isEntering} onClose={() => setIsEntering(false)}>
        <EnterForm
          sessionId={session.id}
          onCancel={() => setIsEntering(false)}
          onDone={() => {
            announce({ message: text.enteredOne })
            setIsEntering(false)
          }}
        />
      </Dialog>
    </section>
  )
}
