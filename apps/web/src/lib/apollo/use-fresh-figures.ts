import { useApolloClient } from '@apollo/client/react'
import { useEffect } from 'react'
import { graphql } from '../../gql/index.ts'

const revisionDocument = graphql(`
  query Revision($entity: String!) {
    plan(entity: $entity) {
      id
      revision
    }
  }
`)

/** Often enough to seem at once, seldom enough to cost nothing. */
const EVERY_MS = 4_000

/**
 * Keeps what is in sight right while others work: asks for the plan’s revision every few seconds, and where it
 * rose asks anew for all that is shown. Neither while the page is hidden nor without a network.
 * @param entity the entity’s slug; null: there is nothing to watch
 */
export function useFreshFigures(entity: string | null): void {
  const client = useApolloClient()
  useEffect(() => {
    if (entity === null) return
    let known: string | null = null
    let isAsking = false
    let isOver = false

    async function look(variables: { entity: string }) {
      if (isAsking || document.hidden || !navigator.onLine) return
      isAsking = true
      try {
        const { data } = await client.query({
          query: revisionDocument,
          variables,
          // Not into the cache: what is shown there must stay of one revision.
          fetchPolicy: 'no-cache',
        })
        const plan = data?.plan
        const seen = plan ? `${plan.id} ${plan.revision}` : null
        const isNewer = known !== null && seen !== null && seen !== known
        known = seen ?? known
        if (isNewer && !isOver) await client.refetchQueries({ include: 'active' })
      } catch {
        // The next look may find the server again; the page says itself what it could not read.
      } finally {
        isAsking = false
      }
    }

    const lookNow = () => void look({ entity })
    lookNow()
    const timer = setInterval(lookNow, EVERY_MS)
    document.addEventListener('visibilitychange', lookNow)
    window.addEventListener('online', lookNow)
    return () => {
      isOver = true
      clearInterval(timer)
      document.removeEventListener('visibilitychange', lookNow)
      window.removeEventListener('online', lookNow)
    }
  }, [client, entity])
}
