import { useApolloClient, useQuery } from '@apollo/client/react'
import { useLocation, useRoute } from 'wouter'
import { paths } from './paths.ts'
import { shellDocument } from './shell.document.ts'
import type { Shell } from './shell.ts'

// First segments that are pages of their own and no entity's key.
const OWN_PAGES = new Set(['', 'ingresar', 'invitacion'])

/** Whose pages are in sight and who is looking. While it loads, and when it fails, nobody's and nobody. */
export function useShell(): Shell {
  const [, params] = useRoute('/:slug/*?')
  const [, navigate] = useLocation()
  const client = useApolloClient()
  const slug = params?.slug ?? ''
  const { data } = useQuery(shellDocument, {
    variables: { slug, hasEntity: !OWN_PAGES.has(slug) },
  })
  const entity = data?.entity ?? null
  const persons = data?.viewer?.persons ?? []
  const here = persons.find((person) => person.entity?.slug === slug)

  async function signOut() {
    await fetch('/api/auth/sign-out', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{}',
    })
    navigate(paths.home())
    // What the account could read must not stay behind in the browser.
    await client.resetStore()
  }

  return {
    entity: entity && { slug: entity.slug, name: entity.name, isSample: entity.isSample },
    viewer: data?.viewer
      ? {
          name: (here ?? persons[0])?.person?.name ?? data.viewer.email,
          roles: here?.roles ?? [],
        }
      : null,
    signOut,
  }
}
