import { useEffect } from 'react'
import { useRoute } from 'wouter'
import { useEntity } from '../lib/session/use-entity.ts'
import { useSession } from '../lib/session/use-session.ts'
import { patterns } from './paths.ts'
import type { Shell } from './shell.ts'

/** First words of addresses that are no entity's. */
const OWN_PAGES = new Set(
  [patterns.signIn, patterns.invitation, patterns.installation].map(
    (pattern) => pattern.split('/')[1] ?? '',
  ),
)

/** Whose pages are in sight and who is looking. While it loads, and when it fails, nobody's and nobody. */
export function useShell(): Shell {
  const [, params] = useRoute('/:slug/*?')
  const slug = params && !OWN_PAGES.has(params.slug) ? params.slug : null
  const { session, error, retry: askWho } = useSession()
  const { entity, listed, error: entityError, retry: askWhose } = useEntity(slug)
  const isLost = (error ?? entityError) !== undefined && (!session || (slug && !entity))

  // Back from the offline state without a reload.
  useEffect(() => {
    if (!isLost) return
    const retry = () => {
      askWho()
      askWhose()
    }
    window.addEventListener('online', retry)
    return () => window.removeEventListener('online', retry)
  }, [isLost, askWho, askWhose])

  const isWaiting =
    (!session && error === undefined) ||
    (slug !== null && entity === undefined && entityError === undefined)

  return {
    isWaiting,
    entity: entity ?? null,
    listed,
    viewer: session?.viewer ?? null,
  }
}
