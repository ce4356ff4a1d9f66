import { useQuery } from '@apollo/client/react'
import { useEffect, useRef } from 'react'
import type { FollowSessionQuery } from '../../gql/graphql.ts'
import { useMessages } from '../../lib/i18n/use-messages.ts'
import { useAnnounce } from '../../ui/announcer.tsx'
import { followDocument } from './session.document.ts'
import * as messages from './session.messages.ts'

/** Milliseconds between two looks while the page is in sight. */
export const LOOK_EVERY_MS = 10_000

/** Questions on a page; a chat of an afternoon fits on one. */
export const PAGE_SIZE = 50

export const isOutOfSight = () => document.visibilityState === 'hidden'

type Questions = NonNullable<FollowSessionQuery['participationSession']>['questions']

/**
 * The published questions, asked for again every ten seconds while somebody looks, and at once when they come
 * back. What is new is said politely. A session that is over changes seldom: it is read once.
 * @param after cursor of the page before; null: the first, the only one that is followed
 */
export function useFollowedSession(entity: string, code: string, after: string | null) {
  const { data, previousData, error, refetch, startPolling, stopPolling } = useQuery(
    followDocument,
    {
      variables: { entity, code, first: PAGE_SIZE, after },
      fetchPolicy: 'cache-and-network',
      skipPollAttempt: isOutOfSight,
    },
  )
  const session = (data ?? previousData)?.participationSession
  const stage = session?.stage
  const isFollowed = after === null && stage !== 'HELD' && stage !== 'CANCELLED'
  useEffect(() => {
    if (!isFollowed) return
    startPolling(LOOK_EVERY_MS)
    const look = () => {
      if (!isOutOfSight()) void refetch().catch(() => undefined)
    }
    document.addEventListener('visibilitychange', look)
    return () => {
      stopPolling()
      document.removeEventListener('visibilitychange', look)
    }
  }, [isFollowed, startPolling, stopPolling, refetch])
  useSaidNews(isFollowed ? (session?.questions ?? null) : null)
  return { questions: session?.questions ?? null, error, refetch, isFollowed }
}

/** Says aloud what came since the last look; the first one says nothing. */
function useSaidNews(questions: Questions | null) {
  const text = useMessages(messages)
  const announce = useAnnounce()
  const seen = useRef<ReadonlyMap<string, boolean> | null>(null)
  useEffect(() => {
    if (!questions) return
    const before = seen.current
    const now = new Map(questions.edges.map(({ node }) => [node.id, node.answeredAt != null]))
    seen.current = now
    if (before === null) return
    const added = [...now.keys()].filter((id) => !before.has(id)).length
    const answered = [...now].filter(([id, is]) => is && before.get(id) === false).length
    const news = [
      ...(added > 0 ? [text.newQuestions(added)] : []),
      ...(answered > 0 ? [text.newAnswers(answered)] : []),
    ]
    if (news.length > 0) announce({ message: news.join(' ') })
  }, [questions, announce, text])
}
