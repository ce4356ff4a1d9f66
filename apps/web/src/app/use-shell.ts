import { useEffect } from 'react'
import { useRoute } from 'wouter'
import { useSession } from '../lib/session/use-session.ts'
import type { Shell } from './shell.ts'

/** Whose pages are in sight and who is looking. While it loads, and when it fails, nobody's and nobody. */
export function useShell(): Shell {
  const [, params] = useRoute('/:slug/*?')
  const { session, error, retry } = useSession()
  const isLost = error !== undefined && session === null

  // Back from the offline state without a reload.
  useEffect(() => {
    if (!isLost) return
    window.addEventListener('online', retry)
    return () => window.removeEventListener('online', retry)
  }, [isLost, retry])

  const entities = session?.entities ?? []
  return {
    entity: entities.find(({ slug }) => slug === params?.slug) ?? null,
    entities,
    viewer: session?.viewer ?? null,
  }
}
